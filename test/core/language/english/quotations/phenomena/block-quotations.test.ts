import { type Case, describeCases } from '../tables.ts';

const BLOCKS: readonly Case[] = [
  [
    'behind "added"',
    '“We are full,” Sofia Marsh wrote. She added:\n\nYou can come back in June, when my crew is rested.\n\nNo captain replied.',
    [
      'Sofia Marsh (named): “We are full,”',
      'Sofia Marsh (pronoun): You can come back in June, when my crew is rested.',
    ],
  ],
  [
    'behind a pronoun',
    'Sofia Marsh apologised on Monday. In a letter, she wrote:\n\nI am sorry for what I did to your ships.\n\nThe captains were not moved.',
    ['Sofia Marsh (pronoun): I am sorry for what I did to your ships.'],
  ],
  [
    'without a first or second person in it',
    'The Harbour Board said in a statement:\n\nThe port is full. No ship will be let in before Monday.\n\nThe captains were told at noon.',
    ['Harbour Board (named): The port is full. No ship will be let in before Monday.'],
  ],
  [
    'over two paragraphs',
    'Sofia Marsh wrote to the captains:\n\nWe are full.\n\nPlease do not send us any more ships.\n\nThe letter was dated Monday.',
    ['Sofia Marsh (named): We are full. / Please do not send us any more ships.'],
  ],
  [
    'with marks of its own inside',
    'Sofia Marsh wrote:\n\nI was told “never again” in May and I believed it.\n\nThe letter was dated Monday.',
    ['Sofia Marsh (named): I was told “never again” in May and I believed it.'],
  ],
  [
    'in marks',
    'Sofia Marsh tweeted at noon:\n\n“We are full! Go home!”\n\nThe post was later deleted.',
    ['Sofia Marsh (named): “We are full! Go home!”'],
  ],
  [
    'a list behind a colon',
    'The Harbour Board has three plans:\n\nA new pier, a deeper channel and a longer quay.\n\nNone is paid for.',
    [],
  ],
  [
    'a list behind a colon and a verb of saying',
    'The Harbour Board announced three plans:\n\nA new pier, a deeper channel and a longer quay.\n\nNone is paid for.',
    [],
  ],
  [
    'the reporter’s own first person behind a colon',
    'It was the same everywhere:\n\nWe walked for hours and saw no ships.\n\nThe rain set in at noon.',
    [],
  ],
];

const TRANSCRIPTS: readonly Case[] = [
  [
    'surnames in capitals',
    'RUIZ: We lost.\nODE: No, we won.\nRUIZ: I was there.',
    ['RUIZ (named): We lost.', 'ODE (named): No, we won.', 'RUIZ (named): I was there.'],
  ],
  [
    'surnames that the article completes',
    'Ana Ruiz met Ken Ode on the radio.\nRUIZ: We lost.\nODE: No, we won.',
    ['Ana Ruiz (named): We lost.', 'Ken Ode (named): No, we won.'],
  ],
  [
    'marks behind the labels',
    'RUIZ: “We lost.”\nODE: “No, we won.”',
    ['RUIZ (named): “We lost.”', 'ODE (named): “No, we won.”'],
  ],
  [
    'marks behind labels that the article completes',
    'Ana Ruiz met Ken Ode on the radio.\nRUIZ: “We lost.”\nODE: “No, we won.”',
    ['Ana Ruiz (named): “We lost.”', 'Ken Ode (named): “No, we won.”'],
  ],
  [
    'full names',
    'Ana Ruiz: We lost.\nKen Ode: No, we won.\nAna Ruiz: I was there.',
    ['Ana Ruiz (named): We lost.', 'Ken Ode (named): No, we won.', 'Ana Ruiz (named): I was there.'],
  ],
  [
    'titles in the labels',
    'Ana Ruiz met Ken Ode on the radio.\nMAYOR RUIZ: We lost.\nMR. ODE: No, we won.\nMAYOR RUIZ: I was there.',
    ['Ana Ruiz (named): We lost.', 'Ken Ode (named): No, we won.', 'Ana Ruiz (named): I was there.'],
  ],
  [
    'a turn of two paragraphs',
    'RUIZ: We lost.\nI was there and I saw it.\nODE: No, we won.\nRUIZ: You did not.',
    [
      'RUIZ (named): We lost. / I was there and I saw it.',
      'ODE (named): No, we won.',
      'RUIZ (named): You did not.',
    ],
  ],
  [
    'marks inside a turn',
    'RUIZ: You said “we won the match” on Monday.\nODE: I never did.\nRUIZ: I was there.',
    [
      'RUIZ (named): You said “we won the match” on Monday.',
      'ODE (named): I never did.',
      'RUIZ (named): I was there.',
    ],
  ],
  [
    'labels that are no speakers',
    'UPDATE: The bridge is open again.\nCORRECTION: The mayor of Lorne is Ana Ruiz.\nWEATHER: Rain until noon.',
    [],
  ],
  ['a place before a colon', 'LORNE: The bridge is open again.\nThe road is closed.', []],
];

/** Who said it stands above the speech or below it, in a paragraph of its own. */
const SIGNATURES: readonly Case[] = [
  [
    'a dash and a name',
    '“We have nowhere to go.”\n\n— Ana Ruiz, captain',
    ['Ana Ruiz (named): “We have nowhere to go.”'],
  ],
  [
    'a name and an office',
    'The port is full.\n\n“We have nowhere to go.”\n\nAna Ruiz, captain\n\nThe board will meet on Monday.',
    ['Ana Ruiz (named): “We have nowhere to go.”'],
  ],
  [
    'a sentence that begins with a name',
    '“We have nowhere to go.”\n\nAna Ruiz, captain of the ferry, left the port on Monday.',
    ['unclear (unclear): “We have nowhere to go.”'],
  ],
  [
    'labels above',
    'Ana Ruiz, captain:\n\n“We are full.”\n\nKen Ode, pilot:\n\n“We are not.”',
    ['Ana Ruiz (named): “We are full.”', 'Ken Ode (named): “We are not.”'],
  ],
  ['a label that is no name', 'Harbour news:\n\n“We are full.”', ['unclear (unclear): “We are full.”']],
  [
    'the name inside the marks of a pulled quote',
    'The plan was shown on Monday.\n\n“We have to finish the harbour wall before the winter storms come back.\nFormer union president Ana Ruiz.”\n\nThe council met at noon.',
    ['Ana Ruiz (named): “We have to finish the harbour wall before the winter storms come back.'],
  ],
  [
    'name and body inside the marks of a pulled quote',
    'The plan was shown on Monday.\n\n“We have to finish the harbour wall before the winter storms come back.\n\nAna Ruiz, Harbour Policy Institute.”\n\nThe council met at noon.',
    ['Ana Ruiz (named): “We have to finish the harbour wall before the winter storms come back.'],
  ],
  [
    'a dash and the name inside the marks of a pulled quote',
    'The plan was shown on Monday.\n\n“We have to finish the harbour wall before the winter storms come back.\n— Ana Ruiz, harbour master”\n\nThe council met at noon.',
    ['Ana Ruiz (named): “We have to finish the harbour wall before the winter storms come back.'],
  ],
  [
    'the last item of a list in marks is words, not a name',
    'Ana Ruiz said: “We promise you two things for the harbour.\n\n– Lower tolls for all boats that come in winter.\n\n– Ken Ode, Lower Tolls.”\n\nThe council met at noon.',
    [
      'Ana Ruiz (named): “We promise you two things for the harbour. / – Lower tolls for all boats that come in winter. / – Ken Ode, Lower Tolls.”',
    ],
  ],
  [
    'a wish in capitals at the end of a speech is words, not a name',
    'Ana Ruiz said: “We have finished the harbour wall before the storms.\n\nHappy New Year.”\n\nThe council met at noon.',
    ['Ana Ruiz (named): “We have finished the harbour wall before the storms. / Happy New Year.”'],
  ],
  [
    'a name that the article gives nowhere else is words, too',
    'Ana Ruiz said: “We have finished the harbour wall, and one man did it all.\n\nKen Ode.”\n\nThe council met at noon.',
    ['Ana Ruiz (named): “We have finished the harbour wall, and one man did it all. / Ken Ode.”'],
  ],
  [
    'an answer in a name is words, not a signature',
    'Ana Ruiz said: “Who has finished the harbour wall before the storms?\n\nKen Ode.”\n\nThe council met at noon.',
    ['Ana Ruiz (named): “Who has finished the harbour wall before the storms? / Ken Ode.”'],
  ],
  [
    'the last words in the marks are words, not a name',
    'Ana Ruiz said: “We have to finish the harbour wall before the winter storms come back.\n\nThe harbour board won.”\n\nThe council met at noon.',
    [
      'Ana Ruiz (named): “We have to finish the harbour wall before the winter storms come back. / The harbour board won.”',
    ],
  ],
];

const CUTS: readonly Case[] = [
  [
    'behind the subject',
    '“The bridge,” Ana Ruiz said, “is safe.”',
    ['Ana Ruiz (named): “The bridge,” / “is safe.”'],
  ],
  [
    'by an inverted clause',
    '“The bridge,” said Ana Ruiz, “is safe.”',
    ['Ana Ruiz (named): “The bridge,” / “is safe.”'],
  ],
  [
    'inside a question',
    '“Is the bridge,” asked Ana Ruiz, “safe at all?”',
    ['Ana Ruiz (named): “Is the bridge,” / “safe at all?”'],
  ],
  [
    'by a long clause',
    '“The bridge,” Ana Ruiz, who rebuilt it with Ken Ode, told reporters in Lorne on Friday, “is safe.”',
    ['Ana Ruiz (named): “The bridge,” / “is safe.”'],
  ],
  [
    'with single marks',
    '‘The bridge,’ said Ana Ruiz, ‘is safe. It’s been tested.’',
    ['Ana Ruiz (named): ‘The bridge,’ / ‘is safe. It’s been tested.’'],
  ],
  [
    'by a clause between dashes',
    '“The bridge” — Ana Ruiz paused — “is safe.”',
    ['Ana Ruiz (named): “The bridge” / “is safe.”'],
  ],
  [
    'by a clause with a full stop behind it by mistake',
    '“The bridge is safe,” Ana Ruiz said. “and it will stay open.”',
    ['Ana Ruiz (named): “The bridge is safe,” / “and it will stay open.”'],
  ],
  [
    'by a clause with a pronoun',
    'Ana Ruiz met the captains. “The bridge,” she told them, “is safe.”',
    ['Ana Ruiz (pronoun): “The bridge,” / “is safe.”'],
  ],
  [
    'by "according to"',
    '“The bridge,” according to Ana Ruiz, “is safe.”',
    ['Ana Ruiz (named): “The bridge,” / “is safe.”'],
  ],
  [
    'two reporting clauses, two quotations',
    '“We lost,” Ana Ruiz said. “We deserved it,” she added.',
    ['Ana Ruiz (named): “We lost,”', 'Ana Ruiz (pronoun): “We deserved it,”'],
  ],
  [
    'two parts of a sentence are two quotations',
    'Ana Ruiz called the bridge “a danger to us all” and the road “a disgrace to the town”.',
    ['Ana Ruiz (named): “a danger to us all”', 'Ana Ruiz (named): “a disgrace to the town”'],
  ],
  [
    'two parts of reported speech are two quotations',
    'Ana Ruiz said the bridge was “safe for lorries” but “far too narrow for ships”.',
    ['Ana Ruiz (named): “safe for lorries”', 'Ana Ruiz (named): “far too narrow for ships”'],
  ],
  [
    'a part before and one behind a participle',
    'Ana Ruiz said “the bridge is safe”, adding that it would “stay open all year”.',
    ['Ana Ruiz (named): “the bridge is safe”', 'Ana Ruiz (named): “stay open all year”'],
  ],
  [
    'two speakers in one sentence',
    'Ana Ruiz called it “a danger to us all” while Ken Ode said it was “as safe as houses”.',
    ['Ana Ruiz (named): “a danger to us all”', 'Ken Ode (named): “as safe as houses”'],
  ],
  [
    'a speaker behind and the next before',
    '“The bridge is safe,” said Ana Ruiz, but Ken Ode answered, “I would not walk on it.”',
    ['Ana Ruiz (named): “The bridge is safe,”', 'Ken Ode (named): “I would not walk on it.”'],
  ],
  [
    'the reporting clause of the first is none of the second',
    '“The bridge is safe,” said Ana Ruiz. “I would not walk on it,” said Ken Ode.',
    ['Ana Ruiz (named): “The bridge is safe,”', 'Ken Ode (named): “I would not walk on it,”'],
  ],
];

describeCases('block quotations', BLOCKS);
describeCases('transcripts', TRANSCRIPTS);
describeCases('quotations cut by their cue', CUTS);
describeCases('signatures and labels', SIGNATURES);
