import { summariseIndirect, summariseWay } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const DESCRIBED: readonly Case[] = [
  [
    'a document, by what it says',
    'Ken Ode sent the port a letter that read: “It is not safe.”',
    ['Ken Ode (sure) through letter'],
  ],
  [
    'a document behind a comma',
    'Ken Ode tells of it on his website, which says the bridge “must go”.',
    ['Ken Ode (sure) through website'],
  ],
  [
    'a document of nobody',
    'He was shown a letter that said the bridge “must go”.',
    ['a letter (unclear) through letter'],
  ],
  [
    'a body behind a comma',
    'The order came from the Lorne Harbour Board, which ruled that the bridge was “unsafe for all”.',
    ['Lorne Harbour Board (sure)'],
  ],
  [
    'a body that the article only describes',
    'The order came from the ministry, which called the bridge “unsafe for all”, on Monday.',
    ['the ministry (unclear)'],
  ],
  [
    'no body for what its deed shows',
    'It closed the Lorne Harbour Bridge, which suggests that it was “unsafe for all”.',
    [],
  ],
  ['no place in which it is', 'It comes from a yard in Lorne, which says that it “builds to last”.', []],
  [
    'nobody who made it known',
    'It was seen in a survey published by the Harbour Times, which says that ships “must wait for years”.',
    ['unclear (unclear)'],
  ],
  [
    'a person behind a dash',
    'The mayor Ken Ode - who previously said he would “close the bridge at once” - left.',
    ['Ken Ode (sure)'],
  ],
];

const ENDS: readonly Case[] = [
  [
    'where the body speaks on',
    'The Harbour Board, which said the bridge was old, told reporters that the road was new.',
    ['Harbour Board (named): the bridge was old', 'Harbour Board (named): the road was new'],
  ],
  [
    'where somebody else does something',
    'Before the report, which said that the bridge was old, Ken Ode left the town.',
    ['the report (description): the bridge was old'],
  ],
  [
    'never at what describes who speaks',
    '“It is safe,” said a teacher who lived in Lorne for ten years.',
    [],
  ],
];

const ASIDES: readonly Case[] = [
  [
    'of what stands before them',
    'And although Ken Ode lamented her haste - “must she go on like this?” - captains in Lorne said they were glad.',
    ['Ken Ode (sure)'],
  ],
];

const COUNTED: readonly Case[] = [
  ['"one"', '“It is not safe,” said one teacher.', ['one teacher (unclear)']],
  ['"several"', '“It is not safe,” several captains said.', ['several captains (unclear)']],
  ['but not alone', '“It is not safe,” one said.', ['unclear (unclear)']],
];

const MEMBERS: readonly Case[] = [
  [
    'of a committee',
    'Senators on the Lorne Committee on Bridges, led by Ana Ruiz, wrote to the port.\n\n“We want answers,” the senators wrote.',
    ['Lorne Committee on Bridges (probable)'],
  ],
  [
    'of a committee with a long name',
    'Lawmakers on the Committee on Trade Between the United Ports and the Harbour Union wrote to him. “We want answers,” the lawmakers wrote.',
    ['Committee on Trade Between the United Ports and the Harbour Union (probable)'],
  ],
  [
    'not of a place',
    'Senators from Lorne wrote to the port. “We want answers,” the senators wrote.',
    ['the senators (unclear)'],
  ],
  [
    'not of whom else they are',
    'Senators on the Lorne Committee on Bridges wrote to the port. “We want answers,” the young senators wrote.',
    ['the young senators (unclear)'],
  ],
];

describeCases('sources described by their words', DESCRIBED, summariseWay);
describeCases('reports that describe their source end', ENDS, summariseIndirect);
describeCases('words between dashes are an aside', ASIDES, summariseWay);
describeCases('sources by how many they are', COUNTED, summariseWay);
describeCases('members for their body', MEMBERS, summariseWay);
