import { type Case, describeCases } from '../tables.ts';

const STYLES: readonly Case[] = [
  ['low-high marks', '„The bridge is safe,“ said Ana Ruiz.', ['Ana Ruiz (named): „The bridge is safe,“']],
  [
    'a low mark closed by an English one',
    '„The bridge is safe,” said Ana Ruiz.',
    ['Ana Ruiz (named): „The bridge is safe,”'],
  ],
  [
    'guillemets that point inwards',
    '»The bridge is safe,« said Ana Ruiz.',
    ['Ana Ruiz (named): »The bridge is safe,«'],
  ],
  [
    'guillemets with spaces inside',
    '« The bridge is safe, » said Ana Ruiz.',
    ['Ana Ruiz (named): « The bridge is safe, »'],
  ],
  ['single guillemets', '‹The bridge is safe,› said Ana Ruiz.', ['Ana Ruiz (named): ‹The bridge is safe,›']],
  [
    'full-width marks',
    '＂The bridge is safe,＂ said Ana Ruiz.',
    ['Ana Ruiz (named): ＂The bridge is safe,＂'],
  ],
  [
    'backticks closed by apostrophes',
    "``The bridge is safe,'' said Ana Ruiz.",
    ["Ana Ruiz (named): ``The bridge is safe,''"],
  ],
  [
    'one backtick closed by one apostrophe',
    "`The bridge is safe,' said Ana Ruiz.",
    ["Ana Ruiz (named): `The bridge is safe,'"],
  ],
  [
    'doubled single marks',
    '‘‘The bridge is safe,’’ said Ana Ruiz.',
    ['Ana Ruiz (named): ‘‘The bridge is safe,’’'],
  ],
  ['one word', '“Never,” said Ana Ruiz.', ['Ana Ruiz (named): “Never,”']],
  [
    'one word that a verb gives to a thing',
    'Ana Ruiz called the bridge “unsafe” on Monday.',
    ['Ana Ruiz (named): “unsafe”'],
  ],
  [
    'a comma behind the mark',
    '‘The bridge is safe’, said Ana Ruiz.',
    ['Ana Ruiz (named): ‘The bridge is safe’'],
  ],
  [
    'a whole sentence in brackets',
    '(“The bridge is safe,” Ana Ruiz said.)',
    ['Ana Ruiz (named): “The bridge is safe,”'],
  ],
  [
    'brackets and dots inside',
    '“The bridge [over the Lorne] is … safe,” said Ana Ruiz.',
    ['Ana Ruiz (named): “The bridge [over the Lorne] is … safe,”'],
  ],
];

const DIRT: readonly Case[] = [
  [
    'a curly mark closed by two apostrophes',
    "“The bridge is safe,'' said Ana Ruiz.",
    ["Ana Ruiz (named): “The bridge is safe,''"],
  ],
  [
    'a wrong-way opening mark',
    '”The bridge is safe,” said Ana Ruiz.',
    ['Ana Ruiz (named): ”The bridge is safe,”'],
  ],
  [
    'both marks the wrong way',
    '”The bridge is safe,“ said Ana Ruiz.',
    ['Ana Ruiz (named): ”The bridge is safe,“'],
  ],
  [
    'wrong-way marks in the middle of a sentence',
    'Ana Ruiz said ”the bridge is safe“ and left.',
    ['Ana Ruiz (named): ”the bridge is safe“'],
  ],
  [
    'spaces inside straight marks',
    '" The bridge is safe, " said Ana Ruiz.',
    ['Ana Ruiz (named): " The bridge is safe, "'],
  ],
  [
    'spaces inside curly marks',
    '“ The bridge is safe, ” said Ana Ruiz.',
    ['Ana Ruiz (named): “ The bridge is safe, ”'],
  ],
  [
    'spaces inside marks amid a sentence',
    'Ana Ruiz said " the bridge is safe " and left.',
    ['Ana Ruiz (named): " the bridge is safe "'],
  ],
  [
    'no space before the opening mark',
    'Ana Ruiz said:“The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'a space before the closing mark in place of behind it',
    '"We are full and we will stay so, "said Ana Ruiz, who owns a ferry. "We are very full."',
    ['Ana Ruiz (named): "We are full and we will stay so, " / "We are very full."'],
  ],
  [
    'no closing mark before a clause that a sentence follows',
    '“We are full, said Ana Ruiz. The board met on Monday.',
    ['Ana Ruiz (named): “We are full,'],
  ],
  [
    'no space behind the closing mark',
    '“The bridge is safe,”said Ana Ruiz.',
    ['Ana Ruiz (named): “The bridge is safe,”'],
  ],
  [
    'no space behind straight marks',
    '"The bridge is safe,"said Ana Ruiz.',
    ['Ana Ruiz (named): "The bridge is safe,"'],
  ],
  [
    'no opening mark',
    'The bridge is safe,” said Ana Ruiz.\nThe road is closed.',
    ['Ana Ruiz (named): The bridge is safe,”'],
  ],
  [
    'no opening mark before two sentences of a person who speaks',
    'I am tired of it. It has to stop,” said Ana Ruiz.\nThe road is closed.',
    ['Ana Ruiz (named): I am tired of it. It has to stop,”'],
  ],
  [
    'no opening mark, and another quotation behind the clause',
    'I am tired of it,” said Ana Ruiz. “It has to stop.”',
    ['Ana Ruiz (named): I am tired of it,” / “It has to stop.”'],
  ],
  [
    'no opening mark behind a sentence of the reporter',
    'The road is closed. It has to stop,” said Ana Ruiz.',
    [],
  ],
  [
    'no closing mark before the clause, and another quotation behind it',
    '“We are full, said Ana Ruiz. “Come back in June.”',
    ['Ana Ruiz (named): “We are full, / “Come back in June.”'],
  ],
  [
    'an arrow at the start of the line',
    '» Ana Ruiz said: “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'no closing mark before the reporting clause',
    '“The bridge is safe, said Ana Ruiz.\nThe road is closed.',
    ['Ana Ruiz (named): “The bridge is safe,'],
  ],
  [
    'no closing mark before the next paragraph’s speaker',
    'Ana Ruiz said: “The bridge is safe.\nKen Ode said: “I would not walk on it.”',
    ['Ana Ruiz (named): “The bridge is safe.', 'Ken Ode (named): “I would not walk on it.”'],
  ],
  [
    'no closing mark before a paragraph that the next speaker opens',
    'Ana Ruiz said: “The bridge is safe.\n“I would not walk on it,” said Ken Ode.',
    ['Ana Ruiz (named): “The bridge is safe.', 'Ken Ode (named): “I would not walk on it,”'],
  ],
  [
    'no closing mark before the next speaker in the paragraph',
    'Ana Ruiz said, “The bridge is safe. Ken Ode replied, “I would not walk on it.”',
    ['Ana Ruiz (named): “The bridge is safe.', 'Ken Ode (named): “I would not walk on it.”'],
  ],
  [
    'a stray closing mark in the paragraph before',
    'The old road” is closed until June.\nAna Ruiz said: “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'a stray opening mark in the paragraph before',
    'The “old road is closed until June.\nAna Ruiz said: “The bridge is safe.”\nIt reopened at noon.',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'a mark too many at the end',
    'Ana Ruiz said: “The bridge is safe.””\nThe road is closed.',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
];

const MEASURES_AND_APOSTROPHES: readonly Case[] = [
  [
    'feet beside a quotation',
    'The 40\' mast fell on Monday. "It missed us by 6\'," said Ana Ruiz.',
    ['Ana Ruiz (named): "It missed us by 6\',"'],
  ],
  [
    'inches inside straight marks',
    '"We need a 12" pipe for that," said Ana Ruiz.',
    ['Ana Ruiz (named): "We need a 12" pipe for that,"'],
  ],
  [
    'a year at the end of straight marks, and another quotation behind it',
    '"We built it in 1908" said Ana Ruiz, "and it is safe."',
    ['Ana Ruiz (named): "We built it in 1908" / "and it is safe."'],
  ],
  [
    'inches before a quotation',
    'The 24" screen went dark. "Nobody moved," said Ana Ruiz.',
    ['Ana Ruiz (named): "Nobody moved,"'],
  ],
  [
    'a number at the end of straight marks',
    'Ana Ruiz said "the bridge was built in 1908" and left.',
    ['Ana Ruiz (named): "the bridge was built in 1908"'],
  ],
  [
    'feet and inches inside straight marks',
    'Ana Ruiz said, "He is 6\'3" and strong," and left.',
    ['Ana Ruiz (named): "He is 6\'3" and strong,"'],
  ],
  ['possessives alone', "The captains' and the pilots' unions met in the harbour's hall.", []],
  [
    'apostrophes inside single marks',
    '‘It’s the captains’ harbour, and they don’t want it closed,’ said Ana Ruiz.',
    ['Ana Ruiz (named): ‘It’s the captains’ harbour, and they don’t want it closed,’'],
  ],
  [
    'apostrophes inside straight single marks',
    "'The ships' crews weren't paid,' said Ana Ruiz.",
    ["Ana Ruiz (named): 'The ships' crews weren't paid,'"],
  ],
  [
    'a plural possessive at the end of single marks',
    'Ana Ruiz said it was ‘nobody’s harbour but the captains’’ on Monday.',
    ['Ana Ruiz (named): ‘nobody’s harbour but the captains’’'],
  ],
  [
    'an elision inside single marks',
    '‘We’ve been here since the ’80s,’ said Ana Ruiz.',
    ['Ana Ruiz (named): ‘We’ve been here since the ’80s,’'],
  ],
  [
    'an elision before double marks',
    'In the \'60s, "the bridge was a joy," said Ana Ruiz.',
    ['Ana Ruiz (named): "the bridge was a joy,"'],
  ],
  [
    'an elision that opens the quotation',
    '"\'Tis a fine bridge," said Ana Ruiz.',
    ['Ana Ruiz (named): "\'Tis a fine bridge,"'],
  ],
  [
    'a dropped letter in the article’s own voice',
    "The band played rock 'n' roll until Ana Ruiz said, 'Time to go home.'",
    ["Ana Ruiz (named): 'Time to go home.'"],
  ],
  [
    'two single-marked quotations around a possessive',
    'Ana Ruiz called the ships’ owners ‘rich and idle’ and the harbour ‘a disgrace to us’.',
    ['Ana Ruiz (named): ‘rich and idle’', 'Ana Ruiz (named): ‘a disgrace to us’'],
  ],
];

const NESTING: readonly Case[] = [
  [
    'a nested quotation that opens the outer one',
    '“‘Never again’ is what they told me,” said Ana Ruiz.',
    ['Ana Ruiz (named): “‘Never again’ is what they told me,”'],
  ],
  [
    'a nested quotation that closes the outer one',
    '“What they told me was ‘never again,’” said Ana Ruiz.',
    ['Ana Ruiz (named): “What they told me was ‘never again,’”'],
  ],
  [
    'a nested quotation that closes with straight marks',
    '"What they told me was \'never again,\'" said Ana Ruiz.',
    ['Ana Ruiz (named): "What they told me was \'never again,\'"'],
  ],
  [
    'a nested quotation that closes with a space between the marks',
    '“What they told me was ‘never again.’ ” Ana Ruiz said.',
    ['Ana Ruiz (named): “What they told me was ‘never again.’ ”'],
  ],
  [
    'three levels',
    '“He told me, ‘She said “never” to us,’ and left,” said Ana Ruiz.',
    ['Ana Ruiz (named): “He told me, ‘She said “never” to us,’ and left,”'],
  ],
  [
    'straight marks in straight ones',
    '"They shouted "never again" and left the hall," said Ana Ruiz.',
    ['Ana Ruiz (named): "They shouted "never again" and left the hall,"'],
  ],
  [
    'guillemets in double marks',
    '“They shouted «never again» and left the hall,” said Ana Ruiz.',
    ['Ana Ruiz (named): “They shouted «never again» and left the hall,”'],
  ],
  [
    'a title in single marks inside a quotation',
    '“I read ‘The Long Way Home’ twice,” said Ana Ruiz.',
    ['Ana Ruiz (named): “I read ‘The Long Way Home’ twice,”'],
  ],
];

const PARAGRAPHS: readonly Case[] = [
  [
    'reopened in each of three paragraphs behind the reporting clause',
    '“The bridge is safe,” Ana Ruiz said. “It was tested in May.\n\n“It will stay open.\n\n“Nobody need worry.”',
    [
      'Ana Ruiz (named): “The bridge is safe,” / “It was tested in May. / “It will stay open. / “Nobody need worry.”',
    ],
  ],
  [
    'reopened with straight marks',
    '"The bridge is safe," Ana Ruiz said. "It was tested in May.\n\n"It will stay open."',
    ['Ana Ruiz (named): "The bridge is safe," / "It was tested in May. / "It will stay open."'],
  ],
  [
    'reopened with single marks',
    'Ana Ruiz said: ‘The bridge is safe.\n\n‘It will stay open.’',
    ['Ana Ruiz (named): ‘The bridge is safe. / ‘It will stay open.’'],
  ],
  [
    'reopened, with the reporting clause in the last paragraph',
    '“The bridge is safe.\n\n“It will stay open,” Ana Ruiz said.',
    ['Ana Ruiz (named): “The bridge is safe. / “It will stay open,”'],
  ],
  [
    'single marks reopened twice, with the reporting clause in the last paragraph',
    '‘The quick answer is no.\n\n‘The long answer is that it’s the captains’ harbour.\n\n‘We would have said no,’ said Ana Ruiz.',
    [
      'Ana Ruiz (named): ‘The quick answer is no. / ‘The long answer is that it’s the captains’ harbour. / ‘We would have said no,’',
    ],
  ],
  [
    'closed, and another speaker in the next paragraph',
    '‘The bridge is safe,’ said Ana Ruiz.\n\n‘I doubt it,’ said Ken Ode.',
    ['Ana Ruiz (named): ‘The bridge is safe,’', 'Ken Ode (named): ‘I doubt it,’'],
  ],
  [
    'an elision and an apostrophe at the start of a paragraph',
    '‘Tis the captains who pay for it all.\n\n‘I doubt it,’ said Ken Ode.',
    ['Ken Ode (named): ‘I doubt it,’'],
  ],
  [
    'reopened, and another speaker behind it',
    'Ana Ruiz said: “The bridge is safe.\n\n“It will stay open.”\n\n“I doubt it,” said Ken Ode.',
    ['Ana Ruiz (named): “The bridge is safe. / “It will stay open.”', 'Ken Ode (named): “I doubt it,”'],
  ],
  [
    'run on without being reopened, and another speaker behind it',
    'Ana Ruiz wrote: “The bridge is safe.\nIt will stay open.”\n“I doubt it,” said Ken Ode.',
    ['Ana Ruiz (named): “The bridge is safe. / It will stay open.”', 'Ken Ode (named): “I doubt it,”'],
  ],
  [
    'run on with a nested quotation in the middle',
    'Ana Ruiz wrote: “The bridge is safe.\nThey told me ‘never again’ in May.\nIt will stay open.”',
    ['Ana Ruiz (named): “The bridge is safe. / They told me ‘never again’ in May. / It will stay open.”'],
  ],
];

describeCases('styles of marks', STYLES);
describeCases('dirt in marks', DIRT);
describeCases('measures and apostrophes', MEASURES_AND_APOSTROPHES);
describeCases('nested marks', NESTING);
describeCases('marks over paragraphs', PARAGRAPHS);
