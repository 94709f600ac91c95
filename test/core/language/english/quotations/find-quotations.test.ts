import { describe, expect, it } from 'vitest';
import { read, summarise } from './reading.ts';

type Case = readonly [name: string, text: string, expected: readonly string[]];

const MARKS: readonly Case[] = [
  ['curly marks', '“The bridge is safe,” said Ana Ruiz.', ['Ana Ruiz (named): “The bridge is safe,”']],
  ['straight marks', '"The bridge is safe," said Ana Ruiz.', ['Ana Ruiz (named): "The bridge is safe,"']],
  [
    'two apostrophes',
    "''The bridge is safe,'' said Ana Ruiz.",
    ["Ana Ruiz (named): ''The bridge is safe,''"],
  ],
  ['guillemets', '«The bridge is safe,» said Ana Ruiz.', ['Ana Ruiz (named): «The bridge is safe,»']],
  ['single marks', '‘The bridge is safe,’ said Ana Ruiz.', ['Ana Ruiz (named): ‘The bridge is safe,’']],
  [
    'straight single marks',
    "'The bridge is safe,' said Ana Ruiz.",
    ["Ana Ruiz (named): 'The bridge is safe,'"],
  ],
  [
    'a wrong-way closing mark',
    '“The bridge is safe,“ said Ana Ruiz.',
    ['Ana Ruiz (named): “The bridge is safe,“'],
  ],
  [
    'curly and straight mixed',
    '“The bridge is safe," said Ana Ruiz.',
    ['Ana Ruiz (named): “The bridge is safe,"'],
  ],
  [
    'single marks in double ones',
    '“They told me ‘never again’ and left,” said Ana Ruiz.',
    ['Ana Ruiz (named): “They told me ‘never again’ and left,”'],
  ],
  [
    'double marks in single ones',
    '‘They told me “never again” and left,’ said Ana Ruiz.',
    ['Ana Ruiz (named): ‘They told me “never again” and left,’'],
  ],
  [
    'nested apostrophes that close together',
    "''I would call it 'old news,''' said Ana Ruiz.",
    ["Ana Ruiz (named): ''I would call it 'old news,'''"],
  ],
  [
    'double marks in double ones',
    '“They shouted “never again” and left the hall,” said Ana Ruiz.',
    ['Ana Ruiz (named): “They shouted “never again” and left the hall,”'],
  ],
  ['apostrophes', "The mayor's aides' plan wasn't ready in the '90s.", []],
  ['inches and feet', 'The 6\'3" goalkeeper bought a 12" pipe on Monday.', []],
  [
    'a quotation reopened in each paragraph',
    'Ana Ruiz said: “The bridge is safe.\n\n“It will stay open.”',
    ['Ana Ruiz (named): “The bridge is safe. / “It will stay open.”'],
  ],
  [
    'a quotation that runs on without being reopened',
    'Ana Ruiz wrote: “The bridge is safe.\nIt will stay open.\nNobody need worry.”\nThe road is closed.',
    ['Ana Ruiz (named): “The bridge is safe. / It will stay open. / Nobody need worry.”'],
  ],
];

const PLACES: readonly Case[] = [
  ['verb before name', '“We lost,” said coach Jo Brand.', ['Jo Brand (named): “We lost,”']],
  ['name before verb', '“We lost,” Jo Brand said.', ['Jo Brand (named): “We lost,”']],
  ['cue before the quotation', 'Jo Brand said, “We lost.”', ['Jo Brand (named): “We lost.”']],
  ['cue and colon', 'Jo Brand told reporters on Friday: “We lost.”', ['Jo Brand (named): “We lost.”']],
  ['according to', '“We lost,” according to Jo Brand.', ['Jo Brand (named): “We lost,”']],
  [
    'a cue that cuts the quotation',
    '“We lost,” Jo Brand added, “and we deserved it.”',
    ['Jo Brand (named): “We lost,” / “and we deserved it.”'],
  ],
  [
    'a cue between two sentences',
    '“We lost,” Jo Brand said. “We deserved it.”',
    ['Jo Brand (named): “We lost,” / “We deserved it.”'],
  ],
  [
    'a sentence before that reports on',
    'The paper noted that the risk was high. “We all know why this is so.”',
    ['The paper (description): “We all know why this is so.”'],
  ],
  [
    'an unmarked block behind a colon',
    'In a post that she later deleted, Jo Brand wrote:\n\nI have ten tickets left. Write to me if you want one.\n\nThe post had been seen by many.',
    ['Jo Brand (named): I have ten tickets left. Write to me if you want one.'],
  ],
  [
    'a verb that only its place makes a cue',
    '“We lost,” she elaborated.\nJo Brand gloated: “You lost.”',
    ['unclear (unclear): “We lost,”', 'Jo Brand (named): “You lost.”'],
  ],
  [
    'a part of a sentence',
    'Jo Brand said the defeat was “a gift to the other side” and left.',
    ['Jo Brand (named): “a gift to the other side”'],
  ],
  ['a label', 'Jo Brand: “We lost.”', ['Jo Brand (named): “We lost.”']],
  [
    'a signature',
    '“We lost.” ― Jo Brand\n“We won.” — Ana Ruiz',
    ['Jo Brand (named): “We lost.”', 'Ana Ruiz (named): “We won.”'],
  ],
];

const SPEAKERS: readonly Case[] = [
  [
    'a surname completed to the full name',
    'Sofia Marsh runs the port. “We are full,” Marsh said.',
    ['Sofia Marsh (named): “We are full,”'],
  ],
  [
    'a surname whose full name stands in a quotation before',
    'The paper reported, “Former mayor Ken Ode met the owners in June.”\n“We talked,” Ode explained.',
    [
      'The paper (description): “Former mayor Ken Ode met the owners in June.”',
      'Ken Ode (named): “We talked,”',
    ],
  ],
  [
    'a pronoun that means the only woman',
    'Sofia Marsh met Ken Ode on Monday. “We are full,” she said.',
    ['Sofia Marsh (pronoun): “We are full,”'],
  ],
  [
    'a pronoun that goes on with the speaker',
    'Ken Ode said, “We talked.”\n\n“It went well,” he added.',
    ['Ken Ode (named): “We talked.”', 'Ken Ode (pronoun): “It went well,”'],
  ],
  [
    'two men who fit equally',
    'The meeting of Ken Ode with Paul Rice was short. “It went well,” he said.',
    ['unclear (unclear): “It went well,”'],
  ],
  [
    'a description',
    '“We have no comment,” a spokesman for the port said.',
    ['a spokesman (description): “We have no comment,”'],
  ],
  [
    'a description that an apposition names',
    'The port’s director, Sofia Marsh, said: “We are full.”',
    ['Sofia Marsh (named): “We are full.”'],
  ],
  [
    'a long apposition with other names',
    'Sofia Marsh, a friend of Ken Ode who once worked for Paul Rice, said: “We are full.”',
    ['Sofia Marsh (named): “We are full.”'],
  ],
  [
    'the listener is no speaker',
    'Sofia Marsh told Ken Ode, “We are full.”',
    ['Sofia Marsh (named): “We are full.”'],
  ],
  [
    'the possessor is no speaker',
    'Ode’s deputy, Sofia Marsh, said: “We are full.”',
    ['Sofia Marsh (named): “We are full.”'],
  ],
  [
    'an adverbial between name and verb',
    'Sofia Marsh on Tuesday said: “We are full.”',
    ['Sofia Marsh (named): “We are full.”'],
  ],
  [
    'a participle',
    'Sofia Marsh answered the letter, writing: “We are full.”',
    ['Sofia Marsh (named): “We are full.”'],
  ],
  [
    'an outlet named again as the outlet',
    'Harbour News reported, “The port is full.”\n“Ships wait for days,” the outlet noted.',
    ['Harbour News (named): “The port is full.”', 'Harbour News (description): “Ships wait for days,”'],
  ],
  [
    'the outer speaker of a report',
    'It was reported by Harbour News that aides were telling the mayor how to “win back the captains”.',
    ['Harbour News (named): “win back the captains”'],
  ],
  [
    'nobody named',
    '“The port is full and the ships are waiting outside.”',
    ['unclear (unclear): “The port is full and the ships are waiting outside.”'],
  ],
];

const NO_STATEMENTS: readonly Case[] = [
  ['a term', 'The era of “shared ideologies” in politics is over.', []],
  ['a title', 'He wrote the novel “The Long Way Home” in May.', []],
  ['an ironic word', 'The “free” lunch cost ten pounds.', []],
  ['a concern', 'For years they have obsessed over “foreign interference” in the vote.', []],
];

describe.each([
  ['marks', MARKS],
  ['places of the cue', PLACES],
  ['speakers', SPEAKERS],
  ['what is no statement', NO_STATEMENTS],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(summarise(text)).toEqual(expected);
  });
});

describe('what a quotation carries', () => {
  it('gives role, mention and cue at their places in the text', () => {
    const text = 'Sofia Marsh, head of the port, was tired. “We are full,” Marsh said.';
    const [quotation] = read(text);
    expect(quotation?.speaker).toMatchObject({ name: 'Sofia Marsh', role: 'head of the port' });
    expect(text.slice(quotation?.speaker?.mention.start, quotation?.speaker?.mention.end)).toBe('Marsh');
    expect(text.slice(quotation?.cue?.start, quotation?.cue?.end)).toBe('said');
  });

  it.each([
    ['direct', '“We are full,” Sofia Marsh said.'],
    ['direct', 'Sofia Marsh said: “We are full.”'],
    ['mixed', 'Sofia Marsh said the port was “full to the brim” again.'],
  ])('calls it %s: %s', (kind, text) => {
    expect(read(text).map((quotation) => quotation.kind)).toEqual([kind]);
  });
});
