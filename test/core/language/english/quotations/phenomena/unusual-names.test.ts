import { type Case, describeCases } from '../tables.ts';

const CALENDAR: readonly Case[] = [
  [
    'a surname that is a month',
    'Theresa Moor and Theresa May came. “It is closed,” May said in May.',
    ['Theresa May (named): “It is closed,”'],
  ],
  [
    'behind a verb of saying',
    '“It is closed,” said Fredric March.',
    ['Fredric March (named): “It is closed,”'],
  ],
  [
    'a surname that is a day',
    '“It is closed,” said Doris Day, a baker. “Very,” Day said.',
    ['Doris Day (named): “It is closed,”', 'Doris Day (named): “Very,”'],
  ],
  ['a holiday is nobody', 'Victoria Day is “a holiday”, said Ken Ode.', ['Ken Ode (named): “a holiday”']],
  ['a date is nobody', '“It is closed,” Ken Paris said on May 3.', ['Ken Paris (named): “It is closed,”']],
  [
    'a weekday behind a listener',
    '“It is closed,” Ken Ode told Larry King Friday.',
    ['Ken Ode (named): “It is closed,”'],
  ],
];

const LETTERS: readonly Case[] = [
  'Vučić',
  'Kaczyński',
  'Erdoğan',
  'Đukanović',
  'Hołownia',
  'İmamoğlu',
  'Trọng',
].map((surname) => [
  `with foreign letters: ${surname}`,
  `“It is closed,” Ana ${surname} said. “Closed,” said ${surname}.`,
  [`Ana ${surname} (named): “It is closed,”`, `Ana ${surname} (named): “Closed,”`],
]);

const FAMILY_NAMES: readonly Case[] = [
  [
    'a family name that comes first',
    'Xi Lanping came on Monday. “It is closed,” Xi said.',
    ['Xi Lanping (named): “It is closed,”'],
  ],
  [
    'a given name that ends like a preposition',
    '“It is closed,” said Moon Jae-in.',
    ['Moon Jae-in (named): “It is closed,”'],
  ],
  [
    'a family name that is a common noun, at the start of a sentence',
    'Park Chan-ho told the board it was “closed for good.”',
    ['Park Chan-ho (named): “closed for good.”'],
  ],
  [
    'a surname before two of one name names neither',
    'Kim Jong-ho met Kim Sun-ja. “It is closed,” Kim said.',
    ['Kim (named): “It is closed,”'],
  ],
];

const WORDS: readonly Case[] = [
  [
    'a surname that is an office',
    'Aaron Judge hit it twice. Judge said he felt “very glad.”',
    ['Aaron Judge (named): “very glad.”'],
  ],
  [
    'a surname that is an adverb',
    'James Cleverly came. “It is closed,” Cleverly said.',
    ['James Cleverly (named): “It is closed,”'],
  ],
  ['an auxiliary', 'Will Hurd told reporters it was “closed.”', ['Will Hurd (named): “closed.”']],
  [
    'a title without its stop',
    '“It is closed,” said Amartya Sen, a baker.',
    ['Amartya Sen (named): “It is closed,”'],
  ],
  ['initials like a title', '“It is closed,” said M.S. Ode.', ['M.S. Ode (named): “It is closed,”']],
  [
    'a people before a name',
    'American Rana Tyson left. “It is closed,” Tyson said.',
    ['Rana Tyson (named): “It is closed,”'],
  ],
  [
    'a people in the plural before two names',
    'Two Americans, Ken Ode and Ana Ruiz, left. “It is closed,” said Australians Ana Ruiz and Ken Ode.',
    ['Ana Ruiz and Ken Ode (named): “It is closed,”'],
  ],
  [
    'a people before a firm',
    '“It is closed,” said American Cruise Lines.',
    ['American Cruise Lines (named): “It is closed,”'],
  ],
  ['an office alone is nobody', 'Judge said the port is “closed.”', ['Judge (description): “closed.”']],
];

describeCases('names with words of the calendar', CALENDAR);
describeCases('names in other alphabets', LETTERS);
describeCases('family names before given names', FAMILY_NAMES);
describeCases('names that are words', WORDS);
