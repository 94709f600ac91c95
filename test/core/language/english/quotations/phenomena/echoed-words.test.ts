import { type Case, describeCases } from '../tables.ts';

/** Who is only described says the same words below, by name. */
const DESCRIBED: readonly Case[] = [
  [
    'an expert of the first sentence',
    'The new bridge is “doomed”, an expert has claimed.\n\nHarbour historian Ana Ruiz looked at the plans. “It is doomed and they know it,” Ruiz said.',
    ['Ana Ruiz (description): “doomed”', 'Ana Ruiz (named): “It is doomed and they know it,”'],
  ],
  [
    'all that the description says',
    'The captains will not “sit on our hands” if the quay “becomes a car park”, one captain warned.\n\n“We will not sit on our hands,” said Paul Rice, who runs a ferry.',
    [
      'Paul Rice (description): “sit on our hands”',
      'Paul Rice (description): “becomes a car park”',
      'Paul Rice (named): “We will not sit on our hands,”',
    ],
  ],
  [
    'nobody else but two who say the words',
    'The bridge is “doomed”, an expert has claimed.\n\n“It is doomed,” said Ana Ruiz.\n\n“Everything is doomed,” said Ken Ode.',
    [
      'an expert (description): “doomed”',
      'Ana Ruiz (named): “It is doomed,”',
      'Ken Ode (named): “Everything is doomed,”',
    ],
  ],
  [
    'not who is spoken of',
    'A clerk said Paul Rice was the “lord of the quay” for years.\n\n“I am the lord of the quay,” Rice said at noon.',
    ['A clerk (description): “lord of the quay”', 'Paul Rice (named): “I am the lord of the quay,”'],
  ],
  [
    'not several people',
    'The captains called the plan “doomed”.\n\n“It is doomed and they know it,” said Ana Ruiz.',
    ['The captains (description): “doomed”', 'Ana Ruiz (named): “It is doomed and they know it,”'],
  ],
  [
    'not a body',
    'A campaign called the plan “doomed”.\n\n“It is doomed and they know it,” said Ana Ruiz.',
    ['A campaign (description): “doomed”', 'Ana Ruiz (named): “It is doomed and they know it,”'],
  ],
];

/** Words that stand alone are whoever's says them elsewhere. */
const ALONE: readonly Case[] = [
  [
    'a line between paragraphs',
    '“We were told that the quay would be safe by June and it is not,” said Ana Ruiz.\n\nThe town paid for it.\n\n“The quay would be safe by June.”',
    [
      'Ana Ruiz (named): “We were told that the quay would be safe by June and it is not,”',
      'Ana Ruiz (named): “The quay would be safe by June.”',
    ],
  ],
  [
    'words that come back',
    'Some fear it will be “a very long winter” on the quay. “It will be a very long winter,” Ken Ode said.',
    ['Ken Ode (named): “a very long winter”', 'Ken Ode (named): “It will be a very long winter,”'],
  ],
  [
    'not a byword',
    'There is much talk of “old and proud Lorne values”. The board was silent on “old and proud Lorne values” as well. “I have old and proud Lorne values,” Ken Ode said.',
    [
      'unclear (unclear): “old and proud Lorne values”',
      'unclear (unclear): “old and proud Lorne values”',
      'Ken Ode (named): “I have old and proud Lorne values,”',
    ],
  ],
  [
    'not a name',
    'There were words that nobody on the quay could bring himself to say: “Paul Rice.” It had rained. “Paul Rice is my man,” Ken Ode said.',
    ['unclear (unclear): “Paul Rice.”', 'Ken Ode (named): “Paul Rice is my man,”'],
  ],
];

describeCases('words that a description says and a name below', DESCRIBED);
describeCases('words without a source that somebody says elsewhere', ALONE);
