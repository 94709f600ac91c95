import { summariseIndirect, summariseRole } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const LISTS_AND_TEASERS: readonly Case[] = [
  [
    'the lines of a list of films',
    'Lorne gave its prizes.\n\n“Only Bridges in the Harbour” (Lorne TV)\n\n“What We Do by the River” (Marsh Films)',
    [],
  ],
  [
    'a sentence before a parenthesis',
    'Ana Ruiz was asked.\n\n“We Will Not Close the Bridge.” (Laughter)',
    ['unclear (unclear): “We Will Not Close the Bridge.”'],
  ],
  [
    'a teaser in capitals',
    'The fare will rise, the board said on Monday.\n\nFERRY FARE MUDDLE: “Just a parade of bad luck”',
    ['unclear (unclear): “Just a parade of bad luck”'],
  ],
  [
    'a label in capitals of somebody named elsewhere',
    'Minister Oda Brandt came late.\n\nMS BRANDT: “We lost the vote on the bridge.”',
    ['Oda Brandt (named): “We lost the vote on the bridge.”'],
  ],
  [
    'the parts of a list of corrections',
    'Social Media: An earlier post named the wrong bridge.\n\nYour Turn: An earlier letter was cut.\n\nSocial Media: A post gave the wrong day.',
    [],
  ],
  [
    'what went on meanwhile',
    'A loud crowd chanted, “No more!” as members asked parents to leave.',
    ['A loud crowd (description): “No more!”'],
  ],
  [
    'what one told',
    'The cooks went on with torches and “making it work,” as one cook told the Lorne Star.',
    ['one cook (description): “making it work,”'],
  ],
];

const PARTICIPLES_BEHIND_THINGS: readonly Case[] = [
  [
    'where somebody shouts to',
    'Ken Ode walked into the hall saying “the bridge is lost”.',
    ['Ken Ode (named): “the bridge is lost”'],
  ],
  [
    'remarks that somebody made',
    'The board dug up remarks that Ken Ode made last week saying he “hoped for a flood”.',
    ['Ken Ode (named): “hoped for a flood”'],
  ],
  [
    'a likeness',
    'Ken Ode said that praising the board was like saying the boats “sank rather slowly”.',
    ['Ken Ode (named): “sank rather slowly”'],
  ],
  [
    'people who tell',
    'Ken Ode wrote back to voters saying “we were never asked about it”.',
    ['voters (description): “we were never asked about it”'],
  ],
];

const PLACES: readonly Case[] = [
  [
    'a town where the company builds',
    'Brightmoor Motors makes boats in Quillby. Brightmoor Motors will build a yard in Quillby, near the sea. The yard will employ 300, the company said.',
    ['Brightmoor Motors (description): The yard will employ 300'],
  ],
];

const ROLES: readonly Case[] = [
  ['what one sees of somebody', '“It is stuff,” said Ruiz, a white man.', ['Ruiz | null']],
  [
    'an office that somebody might hold',
    '“Would a President Ruiz do it?” the host asked.\n\n“I would,” Ana Ruiz said.',
    ['Ana Ruiz | null'],
  ],
  [
    'a seat in a place of initials',
    '“It is stuff,” said Rep. Ana Ruiz, D-N.Y., who left.',
    ['Ana Ruiz | Rep., D-N.Y.'],
  ],
  [
    'whom a thing is of',
    'The flood forced a rethink of socialist Ruiz’s plan. “It is stuff,” Ruiz said.',
    ['Ruiz | socialist'],
  ],
  [
    'a list of bodies',
    'It was told to Lorne Watch, the European Harbour Agency, and others. “It is good,” Lorne Watch said.',
    ['Lorne Watch | null'],
  ],
];

describeCases('lists and teasers', LISTS_AND_TEASERS);
describeCases('participles behind things', PARTICIPLES_BEHIND_THINGS);
describeCases('places that say nothing', PLACES, summariseIndirect);
describeCases('what is no role', ROLES, summariseRole);
