import { type Case, describeCases } from '../tables.ts';

/** Headings: words in marks are whoever's says them in the text. */
const HEADINGS: readonly Case[] = [
  [
    'a word that is said below',
    'Two weeks of ‘bitter’ days for the harbour\n\nThe harbour will be closed until the end of the month.\n\n“These are bitter days for us all,” said Ana Ruiz, who owns a ferry.',
    ['Ana Ruiz (named): ‘bitter’', 'Ana Ruiz (named): “These are bitter days for us all,”'],
  ],
  [
    'nobody who spoke above',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\n‘The quay is not wide enough’\n\nKen Ode saw it otherwise on the day of the vote. “The quay is not wide enough for all of us,” Ode said.',
    [
      'Ana Ruiz (named): “We are full and we will stay so,”',
      'Ken Ode (named): ‘The quay is not wide enough’',
      'Ken Ode (named): “The quay is not wide enough for all of us,”',
    ],
  ],
  [
    'all in single marks and with a full stop, where speech stands in double ones',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\n‘A hard choice.’\n\n“It was a hard choice for all of us in the harbour,” said Ken Ode.',
    [
      'Ana Ruiz (named): “We are full and we will stay so,”',
      'Ken Ode (named): ‘A hard choice.’',
      'Ken Ode (named): “It was a hard choice for all of us in the harbour,”',
    ],
  ],
  [
    'words that nobody says below',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\n‘A storm that nobody had foreseen’\n\nThe harbour was closed on the following day, and the captains went home to wait for the spring.',
    [
      'Ana Ruiz (named): “We are full and we will stay so,”',
      'unclear (unclear): ‘A storm that nobody had foreseen’',
    ],
  ],
  [
    'a line about something else',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\nMayor of Port Ellis has a ‘new plan for the old town’\n\nThe harbour was closed on the following day, and the captains went home to wait for the spring.',
    ['Ana Ruiz (named): “We are full and we will stay so,”'],
  ],
  [
    'a title of a work that somebody spoke of',
    'Lorne to screen ‘Silver Quay’ in spring\n\n“Everybody will see ‘Silver Quay’ in the spring, whatever the weather,” said Ana Ruiz, who owns the cinema.',
    ['Ana Ruiz (named): “Everybody will see ‘Silver Quay’ in the spring, whatever the weather,”'],
  ],
  [
    'no speaker for what follows',
    'Ken Ode: ‘We are all full now’\n\n“The quay is too short for the ships that we were promised.” Then it rained.',
    [
      'Ken Ode (named): ‘We are all full now’',
      'unclear (unclear): “The quay is too short for the ships that we were promised.”',
    ],
  ],
];

/** A heading tells in other words what somebody says. */
const RETOLD: readonly Case[] = [
  [
    'with words left out',
    '‘Quay too narrow’\n\nThe harbour will be closed until the end of the month.\n\n“The old quay is much too narrow for us all,” said Ana Ruiz, who owns a ferry.',
    [
      'Ana Ruiz (named): ‘Quay too narrow’',
      'Ana Ruiz (named): “The old quay is much too narrow for us all,”',
    ],
  ],
  [
    'not a word or two among others',
    'Captains on the ‘narrow quay’ of Lorne\n\nThe harbour will be closed until the end of the month.\n\n“The quay is much too narrow for us all,” said Ana Ruiz, who owns a ferry.',
    ['Ana Ruiz (named): “The quay is much too narrow for us all,”'],
  ],
  [
    'not where two say it',
    '‘The quay is too narrow’\n\nThe harbour will be closed until the end of the month.\n\n“The old quay is much too narrow,” said Ana Ruiz, who owns a ferry. “A narrow quay is what we have,” said Ken Ode.',
    [
      'unclear (unclear): ‘The quay is too narrow’',
      'Ana Ruiz (named): “The old quay is much too narrow,”',
      'Ken Ode (named): “A narrow quay is what we have,”',
    ],
  ],
];

/** Lines that lead to other articles. */
const TEASERS: readonly Case[] = [
  ['more', 'MORE: Mayor ‘ready to talk about the harbour’ with Lorne', []],
  ['read more', 'Read more: Ken Ode says ‘the bridge will fall before June’', []],
  ['watch', 'Watch: Ana Ruiz says “we were never asked about it”', []],
  [
    'between two paragraphs of one speaker',
    '“We are full,” said Ana Ruiz. “We have been full since May.\n\nMORE: Ken Ode ‘ready to talk about the harbour’\n\n“And we will be full in June.”',
    ['Ana Ruiz (named): “We are full,” / “We have been full since May. / “And we will be full in June.”'],
  ],
  [
    'no teaser but a sentence',
    'More than that, Ana Ruiz said: “We are full.”',
    ['Ana Ruiz (named): “We are full.”'],
  ],
];

describeCases('words in headings', HEADINGS);
describeCases('headings that retell', RETOLD);
describeCases('lines that lead elsewhere', TEASERS);
