import { summariseWay } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const TAKEN_UP: readonly Case[] = [
  [
    'whoever spoke right before',
    '“It is safe,” Ana Ruiz said on Monday.\n\n“We will win,” the candidate added.',
    ['Ana Ruiz (sure)', 'Ana Ruiz (probable)'],
  ],
  [
    'whoever the sentence before is about',
    'Ken Ode opened the bridge on Monday. “It is safe,” the billionaire investor said.',
    ['Ken Ode (probable)'],
  ],
  [
    'whoever is asked in between',
    '“One of us will lose,” Ana Ruiz remarked.\n\n“You?” Ken Ode asked.\n\n“I think so,” the senator said.',
    ['Ana Ruiz (sure)', 'Ken Ode (sure)', 'Ana Ruiz (probable)'],
  ],
  [
    'the subject behind an adverbial',
    'After the vote in Lorne, Ken Ode pointed to the bridge.\n\nThe Kentucky Republican said it was “not safe at all”.',
    ['Ken Ode (probable)'],
  ],
  [
    'what the article is about, by another role than it told',
    'Presidential candidate Ana Ruiz opened the bridge. “It is safe,” Ruiz said. “We will win,” the retired neurosurgeon told the crowd.',
    ['Ana Ruiz (sure)', 'Ana Ruiz (probable)'],
  ],
  [
    'whatever office the article told, by the party',
    'Ana Ruiz won. Ana Ruiz left. Senate leader Ken Ode pointed to the bridge.\n\nThe Kentucky Republican said it was “not safe at all”.',
    ['Ken Ode (probable)'],
  ],
  [
    'and the pronoun that goes on, no surer',
    'Ken Ode opened the bridge. “It is safe,” the senator said. “We will win,” he added.',
    ['Ken Ode (probable)', 'Ken Ode (probable)'],
  ],
  [
    'whoever alone has spoken',
    '“It is safe,” says Ken Ode.\n\nIt needs little water.\n\n“It grows in the shade,” the expert explains.',
    ['Ken Ode (sure)', 'Ken Ode (probable)'],
  ],
  [
    'whoever spoke right before, by an age that is not told',
    '“It is safe,” Ana Ruiz said on Monday.\n\n“We will win,” the 43-year-old added.',
    ['Ana Ruiz (sure)', 'Ana Ruiz (probable)'],
  ],
  [
    'whoever the sentence before is about, past the hosts in a letter’s address',
    'Ana Ruiz opened the bridge on Monday.\n\nIn an interview with Ken Ode and Sofia Marsh, the candidate said it was “not safe at all”.',
    ['Ana Ruiz (probable)'],
  ],
  [
    'of two senators the one whom the sentence before is about',
    'Sen. Sofia Marsh met Sen. Ana Ruiz at the bridge.\n\nRuiz left the meeting at noon. “It is safe,” the senator said.',
    ['Ana Ruiz (probable)'],
  ],
];

const NOT_TAKEN_UP: readonly Case[] = [
  [
    'whoever asked',
    'Ken Ode asked the port about the bridge. “It is safe,” the candidate said.',
    ['the candidate (unclear)'],
  ],
  [
    'somebody of another gender',
    'Ana Ruiz opened the bridge. “It is safe,” the businessman said.',
    ['the businessman (unclear)'],
  ],
  [
    'somebody of another party',
    'Sen. Ana Ruiz (D-Ky.) opened the bridge. “It is safe,” the Republican candidate said.',
    ['the Republican candidate (unclear)'],
  ],
  [
    'whoever stands there because of another',
    'Ken Ode opened the bridge. “Is it safe?” the moderator said.',
    ['the moderator (unclear)'],
  ],
  [
    'somebody else whom the article calls otherwise',
    'Ana Ruiz and Sofia Marsh ran for mayor. Ruiz won. Harbour analyst Ken Ode doubted it. “She lost the port,” Ode said. “We will win,” the mogul said.',
    ['Ken Ode (sure)', 'the mogul (unclear)'],
  ],
  [
    'one of a family',
    'Jo Ode brought her brother, Ken Ode, to the bridge. “It is safe,” the governor said.',
    ['the governor (unclear)'],
  ],
  [
    'where somebody without a name comes between',
    'Ken Ode opened the bridge. The developer had paid for it. “It is safe,” the candidate said.',
    ['the candidate (unclear)'],
  ],
  [
    'where another is called so',
    'Candidate Sofia Marsh lost. Ken Ode opened the bridge. Ken Ode waved. Candidate Paul Rice left. Ken Ode stayed. “It is safe,” the candidate said.',
    ['the candidate (unclear)'],
  ],
  [
    'beside a name in its own sentence',
    'Ana Ruiz left. When Ken Ode came, the candidate said that it was “not safe at all”.',
    ['the candidate (unclear)'],
  ],
  ['an acronym', 'Ken Ode opened the bridge. “It is safe,” said the SVP.', ['the SVP (unclear)']],
  [
    'somebody of another age',
    'Ana Ruiz, 55, opened the bridge. “It is safe,” the 43-year-old said.',
    ['the 43-year-old (unclear)'],
  ],
  [
    'one of two senators in the sentence before',
    'Sen. Sofia Marsh met Sen. Ana Ruiz at the bridge. “It is safe,” the senator said.',
    ['the senator (unclear)'],
  ],
  [
    'whoever is asked beside another',
    '“One of us will lose,” Ana Ruiz remarked.\n\n“You?” Ken Ode asked Lee Marsh.\n\n“I think so,” the senator said.',
    ['Ana Ruiz (sure)', 'Ken Ode (sure)', 'the senator (unclear)'],
  ],
  [
    'a senator of one state beside one of another',
    'Ken Ode spoke of the port beside Sen. Ana Ruiz, R-Iowa. The Florida senator said it was “late.”',
    ['Ken Ode (probable)'],
  ],
  [
    'a president named beside somebody who is none',
    'President Ken Ode and first lady Ana Ode came on Sunday. The president said it was “late.”',
    ['Ken Ode (sure)'],
  ],
];

describeCases('a role that readers are presumed to know, of', TAKEN_UP, summariseWay);
describeCases('a role that readers are presumed to know, not of', NOT_TAKEN_UP, summariseWay);
