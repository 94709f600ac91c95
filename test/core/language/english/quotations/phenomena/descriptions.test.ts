import { summarise, summariseWay } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const PEOPLE: readonly Case[] = [
  [
    'an ambassador to another country',
    'Ambassador to France Ola Berg spoke. The ambassador to Norway said the port was “lost to us.”',
    ['The ambassador (unclear)'],
  ],
  [
    'the ambassador to the same country',
    'Ambassador to France Ola Berg spoke. The ambassador to France said the port was “lost to us.”',
    ['Ola Berg (sure)'],
  ],
  [
    'a party and a state',
    'Sen. Ana Ruiz (R-Ky.) opened the bridge. “It is safe,” the Kentucky Republican said.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'a party and a state that nobody is known to be of, probably',
    'Senator Ana Ruiz opened the bridge. “It is safe,” the Kentucky Republican said.',
    ['Ana Ruiz (probable)'],
  ],
  [
    'another party',
    'Sen. Ana Ruiz (D-Ky.) opened the bridge. “It is safe,” the Kentucky Republican said.',
    ['the Kentucky Republican (unclear)'],
  ],
  [
    'a state before the office',
    'Sen. Ana Ruiz (R-Ky.) met Sen. Ken Ode (D-Ohio). “It is safe,” the Ohio senator said.',
    ['Ken Ode (sure)'],
  ],
  [
    'a state of which nothing was told, probably',
    'Sen. Ana Ruiz opened the bridge. “It is safe,” the Kentucky senator said.',
    ['Ana Ruiz (probable)'],
  ],
  [
    'an office in an apposition',
    'Ana Ruiz, a novelist from Lorne, crossed the bridge. “It is safe,” the author said.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'an office in a predicate',
    'Ana Ruiz is a former nurse. “It is safe,” the former nurse said.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'not whoever held the office once',
    'Former president Ana Ruiz crossed the bridge. “It is safe,” the president said.',
    ['the president (unclear)'],
  ],
  [
    'not the deputy',
    'Vice President Ana Ruiz crossed the bridge. “It is safe,” the president said.',
    ['the president (unclear)'],
  ],
  [
    'not a man for an actress',
    'The actor Ken Ode crossed the bridge. “It is safe,” the actress said.',
    ['the actress (unclear)'],
  ],
  [
    'of what the office is',
    'Ana Ruiz, the head of the harbour board, came with Ken Ode, the head of a bank. “It is safe,” said the head of the bank.',
    ['Ken Ode (sure)'],
  ],
  [
    'not whoever is named before the description itself',
    'In a talk with Ken Ode and Ana Ruiz, the presidential candidate said that it was “not safe at all”.',
    ['the presidential candidate (unclear)'],
  ],
  [
    'not where somebody else has the paragraph',
    'Sen. Ana Ruiz left.\n\nPaul Rice opened the bridge. “It is safe,” the senator says in it.',
    ['the senator (unclear)'],
  ],
  [
    'never the nearest official',
    'Ana Ruiz, a port official, opened the bridge. “It is safe,” the official said.',
    ['the official (unclear)'],
  ],
];

const OUTLETS: readonly Case[] = [
  [
    'behind its verb',
    'The bridge was “beyond repair”, reported The Lorne Times. Ken Ode had “no hope left”, said the paper.',
    ['Lorne Times (sure)', 'Lorne Times (sure)'],
  ],
  [
    'by its kind, past a person who spoke',
    'The bridge was “beyond repair”, said Harbour Radio. “It is safe,” said Ken Ode. There is “little hope”, the broadcaster added.',
    ['Harbour Radio (sure)', 'Ken Ode (sure)', 'Harbour Radio (sure)'],
  ],
  [
    'a paper, past a report',
    'A report by the harbour board came out. The bridge was “beyond repair”, reported The Lorne Times. Ken Ode had “no hope left”, said the paper.',
    ['Lorne Times (sure)', 'Lorne Times (sure)'],
  ],
  [
    'no paper for a broadcaster',
    'The bridge was “beyond repair”, said Harbour Radio. There is “little hope”, the newspaper added.',
    ['Harbour Radio (sure)', 'the newspaper (unclear)'],
  ],
  [
    'no website for an outlet that is only mentioned',
    'Ken Ode once worked for the Lorne Times. The bridge is “beyond repair”, according to the website.',
    ['the website (unclear) through website'],
  ],
];

const ECHOES: readonly Case[] = [
  [
    'whoever spoke before',
    '“We are sorry,” Brightmoor said in a statement. “It will not happen again,” the company added.',
    ['Brightmoor (sure)', 'Brightmoor (probable)'],
  ],
  [
    'past a person who spoke since',
    '“We are sorry,” Brightmoor said in a statement. “I doubt it,” said Ken Ode. “It will not happen again,” the company added.',
    ['Brightmoor (sure)', 'Ken Ode (sure)', 'Brightmoor (probable)'],
  ],
  [
    'whoever the sentence is about',
    'Shares of Brightmoor fell on Monday. Brightmoor had sold the bridge. “It will not happen again,” the company said.',
    ['Brightmoor (probable)'],
  ],
  [
    'the one named in its own sentence',
    'Shares of Brightmoor fell. Ken Ode has bought half of Brightmoor, the company confirmed, which it called “a good day”.',
    ['Brightmoor (probable)'],
  ],
  [
    'not whose thing is spoken of',
    'Ken Ode likes Brightmoor ferries. Ken Ode crossed a Brightmoor bridge. “It will not happen again,” the company said.',
    ['the company (unclear)'],
  ],
  [
    'not where another one was spoken of since',
    '“We are sorry,” Brightmoor said. A rival company built the bridge. “It will not happen again,” the company added.',
    ['Brightmoor (sure)', 'the company (unclear)'],
  ],
  [
    'not an outlet that told of it',
    'The bridge is “beyond repair”, the Lorne Times reported. “It will not happen again,” the company said.',
    ['Lorne Times (sure)', 'the company (unclear)'],
  ],
  [
    'not what its own name calls something else',
    '“It is safe,” the Harbour Committee said. “It will stay open,” the ministry added.',
    ['Harbour Committee (sure)', 'the ministry (unclear)'],
  ],
  [
    'not a word that only opens a sentence',
    'Late shoppers came. Late last month, “it will not happen again,” the company said.',
    ['the company (unclear)'],
  ],
  [
    'a company that was introduced as one right there',
    'Brightmoor Works, a company from Lorne, closed the bridge.\n\n“It is safe,” the company said.',
    ['Brightmoor Works (probable)'],
  ],
];

const BODIES: readonly Case[] = [
  [
    'by the end of its name',
    'The National Harbour Center warned of waves. “It is not safe,” the harbour center said.',
    ['National Harbour Center (sure)'],
  ],
  [
    'by its last word alone',
    'The Lorne Weather Centre warned of waves. “It is not safe,” the center said.',
    ['Lorne Weather Centre (sure)'],
  ],
  [
    'as what it was introduced, probably',
    'The band Red Harbour split in 2013. “It was a blessing,” the group said.',
    ['Red Harbour (probable)'],
  ],
  [
    'by what its acronym must be, probably',
    'The LHA warned of waves. “It is not safe,” the agency said.',
    ['LHA (probable)'],
  ],
  [
    'a newspaper that is called like a party',
    '“It is not safe,” said The Independent.',
    ['Independent (sure)'],
  ],
  [
    'by the end of its name, named long before',
    'The National Harbour Center warned of waves.\n\nThe port closed.\n\nThe bridge closed.\n\nThe road closed.\n\nThe school closed.\n\n“It is not safe,” the harbour center said.',
    ['National Harbour Center (sure)'],
  ],
  [
    'again and again, by any part of its name',
    'The National Harbour Wave Center warned of waves. “It is not safe,” the wave center said. “It will get worse,” the center said. “Stay away,” the harbour wave center added.',
    [
      'National Harbour Wave Center (sure)',
      'National Harbour Wave Center (sure)',
      'National Harbour Wave Center (sure)',
    ],
  ],
  [
    'as part of a larger one',
    'The National Harbour Wave Center warned of waves. “It is not safe,” the harbour board’s wave center said.',
    ['National Harbour Wave Center (probable)'],
  ],
  [
    'not the larger one for its part',
    'The Lorne Weather Centre warned of waves. “It is not safe,” the center’s board said.',
    ['the center’s board (unclear)'],
  ],
  [
    'not where two fit',
    'The Lorne Bank sued the Harbour Bank. “It is not safe,” the bank said.',
    ['the bank (unclear)'],
  ],
  [
    'not where another of the kind comes between',
    'The Lorne Weather Group warned of waves. A group of captains stayed. “It is not safe,” the group said.',
    ['the group (unclear)'],
  ],
  [
    'never the nearest company',
    'Lorne Ferries raised its prices. “It is not dear,” the company said.',
    ['the company (unclear)'],
  ],
  [
    'never a person for a campaign',
    'Ana Ruiz, the manager of the campaign, left. “It is not over,” the campaign said.',
    ['the campaign (unclear)'],
  ],
];

const OF_NAMES: readonly Case[] = [
  ['a campaign', '“It is safe,” the Ruiz campaign said.', ['Ruiz campaign (sure)']],
  ['a government', '“It is safe,” the Norwegian government said.', ['Norwegian government (sure)']],
  [
    'a ministry of something',
    '“It is safe,” the Norwegian defence ministry said.',
    ['Norwegian defence ministry (sure)'],
  ],
  [
    'and what takes it up',
    '“It is safe,” the Ruiz campaign said on Monday.\n\n“We will win,” said Ken Ode. “It will stay open,” the campaign said.',
    ['Ruiz campaign (sure)', 'Ken Ode (sure)', 'Ruiz campaign (sure)'],
  ],
  [
    'not a company, of which a country has many',
    '“It is safe,” the Norwegian company said.',
    ['the Norwegian company (unclear)'],
  ],
  ['not by its party', '“It is safe,” the Republican campaign said.', ['the Republican campaign (unclear)']],
  ['a new one', '“It is safe,” the new Lorne government said.', ['Lorne government (sure)']],
  ['not one of several', '“It is safe,” a Lorne panel said.', ['a Lorne panel (unclear)']],
  ['not without a name', '“It is safe,” the new government said.', ['the new government (unclear)']],
];

describeCases('a body that is called by whose it is', OF_NAMES, summariseWay);
describeCases('an outlet that the article takes up by a noun', OUTLETS, summariseWay);

describeCases('a body that the article takes up by a noun', ECHOES, summariseWay);

describeCases('epithets of people', PEOPLE, summariseWay);
describeCases('descriptions of bodies', BODIES, summariseWay);
describeCases(
  'descriptions as they are shown',
  [
    [
      'never a party for a name',
      'The Kentucky Republican said it was “not safe at all”.',
      ['The Kentucky Republican (description): “not safe at all”'],
    ],
  ],
  summarise,
);
