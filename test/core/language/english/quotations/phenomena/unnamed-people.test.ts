import { summariseWay } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const SPOKEN_BEFORE = 'Jane Hill ran the harbour, and she had warned of it.\n\n';

/** "A nurse told me. “…,” she said": whoever came in without a name, and nobody who was named before. */
const PRONOUNS: readonly Case[] = [
  [
    'somebody new who tells',
    `${SPOKEN_BEFORE}The residents were crying, a nurse there told me. “They are afraid,” she said.`,
    ['unclear (unclear)'],
  ],
  [
    'one of several',
    `${SPOKEN_BEFORE}One of the nurses told us the residents were crying. “They are afraid,” she said.`,
    ['unclear (unclear)'],
  ],
  [
    'a demonstrator whose words are told',
    `${SPOKEN_BEFORE}At the gate, a protester said she was shocked by the turnout.\n\n“Everybody should be here,” she said.`,
    ['unclear (unclear)'],
  ],
  [
    'another who holds another office',
    'The dock master, Jane Hill, said: “We shall not pay for it.”\n\nKen Ode and Paul Rice nodded.\n\nThe Norwegian senator raised the matter on Monday.\n\n“It was the worst storm of the century,” she said.',
    ['Jane Hill (sure)', 'unclear (unclear)'],
  ],
  [
    'a woman who came in',
    `${SPOKEN_BEFORE}A woman in a blue coat waved at the ferry.\n\n“They are afraid,” she said.`,
    ['unclear (unclear)'],
  ],
  [
    'but a relative of theirs may be passed',
    `${SPOKEN_BEFORE}Her father kept the books in the old house by the quay.\n\n“He never liked the sea,” she said.`,
    ['Jane Hill (probable)'],
  ],
  [
    'and so may the description of their own office',
    'Mayor Jane Hill said: “We shall not pay for it.”\n\nThe mayor did not stop there.\n\n“It was the worst storm of the century,” she said.',
    ['Jane Hill (sure)', 'Jane Hill (probable)'],
  ],
  [
    'somebody named behind their description is nobody unnamed',
    'Ken Ode ran the harbour, and he had warned of it.\n\nOne voter, Jane Hill, 35, came by bus. “They are afraid,” she said.',
    ['Jane Hill (sure)'],
  ],
];

/** Whoever speaks for, near or about somebody is somebody else. */
const NEARBY: readonly Case[] = [
  [
    'a source close to them',
    'A source close to Jane Hill said it was “far too early”.',
    ['A source (unclear)'],
  ],
  ['people loyal to them', 'People loyal to Jane Hill said it was “far too early”.', ['People (unclear)']],
  [
    'the police chief, who is not whoever was held',
    'Paul Rice was held on Monday. “He has confessed,” the police chief said. “We have it all,” he added.',
    ['the police chief (unclear)', 'unclear (unclear)'],
  ],
  [
    'a worker beside a patient',
    '“I will go,” Paul Rice said.\n\n“No,” the worker said. “You would not make it.”',
    ['Paul Rice (sure)', 'the worker (unclear)'],
  ],
  [
    'the mayor, beside a governor',
    'Gov. Jane Hill came to Lorne.\n\n“It was far too early,” the mayor said.',
    ['the mayor (unclear)'],
  ],
  [
    'her neighbour',
    'Jane Hill was shot on Monday. Her neighbour saw it. “It was far too early,” she said.',
    ['unclear (unclear)'],
  ],
  [
    'who took a picture',
    'Ana Ruiz at the port on Monday. Jane Hill/Getty Images\n\nThe port was shut.\n\n“It was far too early,” she said.',
    ['Ana Ruiz (probable)'],
  ],
  [
    'whoever is scolded for the words has them',
    'Ken Ode mocked Jane Hill for calling it “far too early”.',
    ['Jane Hill (probable), told by Ken Ode'],
  ],
];

const SUPPOSED: readonly Case[] = [
  ['whether they said it', 'It is unclear whether Jane Hill said it was “far too early”.', []],
  ['would have said', 'Jane Hill would have said it was “far too early”.', []],
  ['accused of saying', 'Ken Ode accused Jane Hill of saying it was “far too early”.', []],
  [
    'but whether to do it is their question',
    'Jane Hill asked the board whether to call it “far too early”.',
    ['Jane Hill (sure)'],
  ],
];

const SHORT_NAMES: readonly Case[] = [
  [
    'of one gender',
    'Jen Hill said: “We shall not pay for it.”\n\nThe storm hit the coast on Monday.\n\n“It was the worst of the century,” he said.',
    ['Jen Hill (sure)', 'unclear (unclear)'],
  ],
  [
    'with a foreign letter',
    'António Hill said: “We shall not pay for it.”\n\nThe storm hit the coast on Monday.\n\n“It was the worst of the century,” she said.',
    ['António Hill (sure)', 'unclear (unclear)'],
  ],
];

const RELATIVES: readonly Case[] = [
  [
    'to whom somebody was sent',
    'The port declined to comment and referred Ana Ruiz to Ken Ode, who said it was “far too early”.',
    ['Ken Ode (sure)'],
  ],
  [
    'but not to where an envoy was',
    'The ambassador to Norway, who said it was “far too early”, left.',
    ['unclear (unclear)'],
  ],
];

const DATELINES: readonly Case[] = [
  [
    'a place before an outlet',
    'Port Lorne, Norway CNN —\n\nThe bridge is shut.\n\nThe board told CNN it was “far too early”.',
    ['The board (unclear)'],
  ],
  ['in brackets', 'PORT LORNE, Norway (AP) — Ken Ode said it was “far too early”.', ['Ken Ode (sure)']],
  [
    'but an outlet with an aside',
    'Harbour News — which had asked first — said it was “far too early”.',
    ['Harbour News (sure)'],
  ],
];

/** "Lorne: The board closed the “old” bridge": where it was, not who says so. */
const PLACES_BEFORE_COLONS: readonly Case[] = [
  [
    'before running text',
    'It rained all day in the whole of the north.\n\nSt. Ellis: The board voted on Friday to close the “bridge of sighs” for the summer.',
    [],
  ],
  [
    'before a field of corrections',
    'It rained all day in the whole of the north.\n\nSports: A story on Friday about the “bridge of sighs” misstated its length.',
    [],
  ],
  [
    'of a list of addresses',
    'Ellis: 12 Harbour Street\n\nPort Lorne: 4 Main Street\n\nMarsh Hill: 7 Main Street\n\nPort Lorne: 9 Mill Lane',
    [],
  ],
  [
    'but a name before speech',
    'It rained all day in the whole of the north.\n\nJane Hill: “The bridge should have been closed long ago.”',
    ['Jane Hill (sure)'],
  ],
  [
    'and a name in a headline',
    'Jane Hill: Bridge was ‘never safe for the children of Lorne’\n\nIt rained all day in the whole of the north, and the ferry stayed in port.',
    ['Jane Hill (sure)'],
  ],
];

describeCases('a pronoun behind somebody without a name:', PRONOUNS, summariseWay);
describeCases('near somebody with a name:', NEARBY, summariseWay);
describeCases('words that nobody is told to have said:', SUPPOSED, summariseWay);
describeCases('a short or foreign first name is', SHORT_NAMES, summariseWay);
describeCases('"who" means', RELATIVES, summariseWay);
describeCases('a dateline is nobody:', DATELINES, summariseWay);
describeCases('a name and a colon:', PLACES_BEFORE_COLONS, summariseWay);
