import { summariseClause, summariseKind, summariseRole } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const NAMES: readonly Case[] = [
  [
    'a judge whose title begins as a peer’s',
    'Lord Justice Marsh ruled on Monday. “It is unlawful,” Lord Justice Marsh said.',
    ['Marsh (named): “It is unlawful,”'],
  ],
  [
    'a firm is no first name of its goods',
    'Schools wait for Dell Laptops. “We ship what we can,” Dell said.',
    ['Dell (named): “We ship what we can,”'],
  ],
  [
    'a first name of somebody described',
    'Dell Ruiz, a nurse, came early. “We do what we can,” Dell said.',
    ['Dell Ruiz (named): “We do what we can,”'],
  ],
  [
    'a couple by their titles',
    'Harold Clyne and Diane Clyne ran the port. “We were young,” Mrs. Clyne said. “We were poor,” Mr. Clyne said.',
    ['Diane Clyne (named): “We were young,”', 'Harold Clyne (named): “We were poor,”'],
  ],
  [
    'a couple by the bare surname',
    'Harold Clyne and Diane Clyne ran the port. “We were young,” Clyne said.',
    ['Clyne (named): “We were young,”'],
  ],
  [
    'a family by first names',
    'Sofia Marsh and her brother Tom Marsh ran the port. “We were young,” Tom said.',
    ['Tom Marsh (named): “We were young,”'],
  ],
  [
    'a suffix',
    'Tom Birch Jr. runs the port. “We are full,” Birch said.',
    ['Tom Birch Jr. (named): “We are full,”'],
  ],
  [
    'a Roman suffix',
    'Tom Birch III runs the port. “We are full,” Birch said.',
    ['Tom Birch III (named): “We are full,”'],
  ],
  [
    'a hyphen',
    'Clara Penn-Davies runs the port. “We are full,” Penn-Davies said.',
    ['Clara Penn-Davies (named): “We are full,”'],
  ],
  [
    "O'",
    'Margaret O’Dowd runs the port. “We are full,” O’Dowd said.',
    ['Margaret O’Dowd (named): “We are full,”'],
  ],
  [
    "O' with two apostrophes",
    "Margaret O’Dowd runs the port. “We are full,” O'Dowd said.",
    ['Margaret O’Dowd (named): “We are full,”'],
  ],
  [
    'Mc',
    'Sean McAdder runs the port. “We are full,” McAdder said.',
    ['Sean McAdder (named): “We are full,”'],
  ],
  [
    'van der',
    'Peter van der Meer runs the port. “We are full,” van der Meer said.',
    ['Peter van der Meer (named): “We are full,”'],
  ],
  [
    'van der at the start of a sentence',
    'Peter van der Meer runs the port. Van der Meer said: “We are full.”',
    ['Peter van der Meer (named): “We are full.”'],
  ],
  [
    'de la',
    'Luis de la Cruz runs the port. “We are full,” said De la Cruz.',
    ['Luis de la Cruz (named): “We are full,”'],
  ],
  [
    'bin',
    'Omar bin Rashid runs the port. “We are full,” bin Rashid said.',
    ['Omar bin Rashid (named): “We are full,”'],
  ],
  [
    'al-',
    'Omar al-Rashid runs the port. “We are full,” al-Rashid said.',
    ['Omar al-Rashid (named): “We are full,”'],
  ],
  ['accents', 'José Núñez runs the port. “We are full,” Núñez said.', ['José Núñez (named): “We are full,”']],
  [
    'initials',
    'J. T. Marsh runs the port. “We are full,” Marsh said.',
    ['J. T. Marsh (named): “We are full,”'],
  ],
  [
    'a middle initial given later',
    '“We are full,” Sofia Marsh said. It was the last word of Sofia T. Marsh.',
    ['Sofia T. Marsh (named): “We are full,”'],
  ],
  [
    'all capitals in the first line',
    'ANA RUIZ runs the port. “We are full,” Ruiz said.',
    ['ANA RUIZ (named): “We are full,”'],
  ],
  [
    'the full name given later',
    '“We are full,” Marsh said on Monday. Sofia Marsh has run the port since May.',
    ['Sofia Marsh (named): “We are full,”'],
  ],
  [
    'the full name as a possessor',
    'Sofia Marsh’s plan failed. “We are full,” Marsh said.',
    ['Sofia Marsh (named): “We are full,”'],
  ],
  [
    'a title before the surname',
    'Ana Ruiz runs the port. “We are full,” Senator Ruiz said.',
    ['Ana Ruiz (named): “We are full,”'],
  ],
  [
    'a knight by his first name',
    'Sir Martin Lowe runs the port. “We are full,” Sir Martin said.',
    ['Martin Lowe (named): “We are full,”'],
  ],
  [
    'a surname that is another’s first name',
    'Kelly Martin met Martin Lowe on Monday. “We are full,” Martin said.',
    ['Kelly Martin (named): “We are full,”'],
  ],
  [
    'a surname that is in a firm’s name',
    'Sofia Marsh left Marsh Shipping in May. “We are full,” Marsh said.',
    ['Sofia Marsh (named): “We are full,”'],
  ],
  [
    'a surname that only another bears in the article',
    'Ana Ruiz met Ken Ode on Monday. “We are full,” Vance said.',
    ['Vance (named): “We are full,”'],
  ],
  ['a handle', '“We are full,” @harbourboard wrote.', ['@harbourboard (named): “We are full,”']],
];

const OFFICES_APART: readonly Case[] = [
  [
    'an envoy behind the country of the post',
    'The ambassador to Britain Ola Berg said the port was “lost to us.”',
    ['Ola Berg (named): “lost to us.”'],
  ],
  [
    'an envoy without a name',
    'The ambassador to the United States said the port was “lost to us.”',
    ['The ambassador (description): “lost to us.”'],
  ],
  [
    'an envoy to a country of several words',
    'The ambassador to Papua New Guinea said the port was “lost to us.”',
    ['The ambassador (description): “lost to us.”'],
  ],
  [
    'a spokesman for somebody',
    'A spokesman for Ola Berg said the port was “lost to us.”',
    ['A spokesman (description): “lost to us.”'],
  ],
  ['a firm and an office', '“We are full,” said Birch CEO Ana Ruiz.', ['Ana Ruiz (named): “We are full,”']],
  [
    'an office alone',
    'As CEO Ana Ruiz said in March, the port is “full to the brim.”',
    ['Ana Ruiz (named): “full to the brim.”'],
  ],
  [
    'an office with its field',
    '“We are full,” said U.S. Secretary of Homeland Security Ana Ruiz.',
    ['Ana Ruiz (named): “We are full,”'],
  ],
  [
    'an office of a place',
    'Mayor of Lorne Ana Ruiz said: “We are full.”',
    ['Ana Ruiz (named): “We are full.”'],
  ],
  [
    'a calling that opens the sentence',
    'Author Ana Ruiz said: “We are full.”',
    ['Ana Ruiz (named): “We are full.”'],
  ],
  ['a clergyman', '“We are full,” said Rev. Dr. Ana Ruiz.', ['Ana Ruiz (named): “We are full,”']],
  [
    'an outlet and its reporter',
    'Harbour News Ana Ruiz said: “We are full.”',
    ['Ana Ruiz (named): “We are full.”'],
  ],
  [
    'a surname that is an office',
    'Ana Bishop met us. “We are full,” Bishop said.',
    ['Ana Bishop (named): “We are full,”'],
  ],
  [
    'a middle name that is an office',
    '“We are full,” said Paul Ruiz King Jr.',
    ['Paul Ruiz King Jr. (named): “We are full,”'],
  ],
  ['a prince', 'Prince Albin met us. “We are full,” Albin said.', ['Prince Albin (named): “We are full,”']],
  [
    'an office that nobody is named in',
    '“We are full,” the Secretary of State said.',
    ['the Secretary of State (description): “We are full,”'],
  ],
  [
    'a place before a description',
    '“We are full,” said Lorne-based captain Ana Ruiz.',
    ['Ana Ruiz (named): “We are full,”'],
  ],
];

const WHOLE_BODIES: readonly Case[] = [
  [
    'of a place',
    '“We are full,” the Harbour Bank of Lorne said.',
    ['Harbour Bank of Lorne (named): “We are full,”'],
  ],
  [
    'for two things',
    '“We are full,” the Centers for Harbour Control and Prevention said.',
    ['Centers for Harbour Control and Prevention (named): “We are full,”'],
  ],
  [
    'a force',
    'The Border Defence Force said: “We are full.”',
    ['Border Defence Force (named): “We are full.”'],
  ],
  [
    'a street',
    'Downing Street said the port was “full to the brim”.',
    ['Downing Street (named): “full to the brim”'],
  ],
  [
    'that ends before an office',
    'Department of Justice Inspector General Ana Ruiz said: “We are full.”',
    ['Ana Ruiz (named): “We are full.”'],
  ],
  [
    'that ends before another speaker',
    'The Bank of Lorne and Ana Ruiz met. “We are full,” the Bank of Lorne said.',
    ['Bank of Lorne (named): “We are full,”'],
  ],
  [
    'whose name a person’s firm bears',
    'Macmoor CEO Ana Ruiz met us. “We are full,” Macmoor said.',
    ['Macmoor (named): “We are full,”'],
  ],
  [
    'a country that is a first name',
    'Israel Marsh met us. “We are full,” Israel said.',
    ['Israel (named): “We are full,”'],
  ],
];

const COMMON_NOUNS: readonly Case[] = [
  [
    'bodies of a kind',
    'Authorities say the harbour was “flooded to the brim.”',
    ['Authorities (description): “flooded to the brim.”'],
  ],
  [
    'officials',
    'Officials said the port was “full to the brim”.',
    ['Officials (description): “full to the brim”'],
  ],
  ['critics', 'Critics called the port “full to the brim”.', ['Critics (description): “full to the brim”']],
  [
    'a surname that is a word',
    'Paul Rice met us. Rice said the port was “full to the brim”.',
    ['Paul Rice (named): “full to the brim”'],
  ],
];

const ROLES: readonly Case[] = [
  ['an investigator', '“It is safe,” Investigator Ken Ode wrote.', ['Ken Ode | Investigator']],
  [
    'a member of a hall of fame',
    'Harbour Hall of Famer Ken Ode said they “dropped the ball.”',
    ['Ken Ode | null'],
  ],
  [
    'an office of a body with “and”',
    '“It works,” Food and Drug Administration Commissioner Ken Ode said.',
    ['Ken Ode | Food and Drug Administration Commissioner'],
  ],
  [
    'the post of an envoy before the name',
    'Norwegian ambassador to Britain Ola Berg said the port was “lost to us.”',
    ['Ola Berg | Norwegian ambassador to Britain'],
  ],
  [
    'a place is no envoy to itself',
    'The ambassador to Lorne left. “The port is lost,” Lorne said.',
    ['Lorne | null'],
  ],
  [
    'an office of then, before a place of two words',
    '“We are full,” said then-New Lorne Gov. Ana Ruiz.',
    ['Ana Ruiz | then-New Lorne Gov.'],
  ],
  [
    'a title and a seat before an aside',
    'Rep. Ana Ruiz, D-Lorne, also a sponsor, told us the port was “full to the brim.”',
    ['Ana Ruiz | Rep., D-Lorne'],
  ],
  ['a title and a seat', '“We are full,” said Rep. Ana Ruiz, D-Lorne.', ['Ana Ruiz | Rep., D-Lorne']],
  ['a firm before an office', '“We are full,” said Birch CEO Ana Ruiz.', ['Ana Ruiz | Birch CEO']],
  [
    'an office with its field',
    '“We are full,” said U.S. Secretary of Education Ana Ruiz.',
    ['Ana Ruiz | U.S. Secretary of Education'],
  ],
  [
    'before a relative clause',
    '“We are full,” said Ana Ruiz, a staff attorney with Birch who met us.',
    ['Ana Ruiz | staff attorney with Birch'],
  ],
  [
    'one of several',
    'One of the court’s judges, Ana Ruiz, said: “We are full.”',
    ['Ana Ruiz | One of the court’s judges'],
  ],
  [
    'not a time before a title',
    'At the same time Sir Martin Lowe left. “We are full,” Sir Martin said.',
    ['Martin Lowe | null'],
  ],
  [
    'more than a courtesy',
    '“We are full,” said Dr. Ana Ruiz, a surgeon in Lorne.',
    ['Ana Ruiz | surgeon in Lorne'],
  ],
  ['before the name', '“We are full,” said harbour master Ana Ruiz.', ['Ana Ruiz | harbour master']],
  [
    'a capital office before the name',
    'Lorne Mayor Ana Ruiz said: “We are full.”',
    ['Ana Ruiz | Lorne Mayor'],
  ],
  ['an office of the past', '“We are full,” former mayor Ana Ruiz said.', ['Ana Ruiz | former mayor']],
  ['a short title', '“We are full,” said Sen. Ana Ruiz (D-Ohio).', ['Ana Ruiz | Sen.']],
  [
    'behind the name, before the verb',
    'Ana Ruiz, the mayor of Lorne, said: “We are full.”',
    ['Ana Ruiz | mayor of Lorne'],
  ],
  [
    'behind the name, behind the verb',
    '“We are full,” said Ana Ruiz, head of the Lorne Harbour Board.',
    ['Ana Ruiz | head of the Lorne Harbour Board'],
  ],
  [
    'of two offices',
    '“We are full,” said Ana Ruiz, founder and chief executive of Birch & Sons.',
    ['Ana Ruiz | founder and chief executive of Birch & Sons'],
  ],
  [
    'behind an age',
    '“We are full,” said Ana Ruiz, 43, a welder from Lorne.',
    ['Ana Ruiz | welder from Lorne'],
  ],
  ['before an apposition', 'Ode’s deputy, Ana Ruiz, said: “We are full.”', ['Ana Ruiz | Ode’s deputy']],
  [
    'between dashes',
    'Ana Ruiz — the last ferry captain — said: “We are full.”',
    ['Ana Ruiz | last ferry captain'],
  ],
  ['in brackets', 'Ana Ruiz (the mayor of Lorne) said: “We are full.”', ['Ana Ruiz | mayor of Lorne']],
  [
    'of a predicate',
    'Ana Ruiz is the mayor of Lorne. “We are full,” Ruiz said.',
    ['Ana Ruiz | mayor of Lorne'],
  ],
  [
    'from a paragraph before',
    'Ana Ruiz, the mayor of Lorne, opened the bridge.\n\nThe rain set in.\n\n“We are full,” Ruiz said.',
    ['Ana Ruiz | mayor of Lorne'],
  ],
  [
    'from the introduction, not from a later mention',
    'Mayor Ana Ruiz opened the bridge. “We are full,” said Ruiz, a keen sailor.',
    ['Ana Ruiz | Mayor'],
  ],
  ['none', '“We are full,” Ana Ruiz said.', ['Ana Ruiz | null']],
  ['a courtesy is none', 'Ana Ruiz met us. “We are full,” Mrs. Ruiz said.', ['Ana Ruiz | null']],
  ['a party is none', 'Democrat Ana Ruiz met us. “We are full,” Ruiz said.', ['Ana Ruiz | null']],
  ['another’s role', 'Ken Ode, the mayor, met Ana Ruiz. “We are full,” Ruiz said.', ['Ana Ruiz | null']],
  [
    'another’s name in a list',
    'Ana Ruiz, Ken Ode and Paul Rice met. “We are full,” Ruiz said.',
    ['Ana Ruiz | null'],
  ],
  [
    'another’s role in a list',
    'Ana Ruiz, mayor Ken Ode and Paul Rice met. “We are full,” Ruiz said.',
    ['Ana Ruiz | null'],
  ],
  [
    'a relative clause is none',
    '“We are full,” said Ana Ruiz, who lives by the bridge.',
    ['Ana Ruiz | null'],
  ],
];

const CLAUSES: readonly Case[] = [
  ['a name without its title and party', '“We are full,” said Sen. Ana Ruiz (D-Ohio).', ['Ana Ruiz ← said']],
  ['a surname', 'Ana Ruiz met us. “We are full,” Ruiz added.', ['Ruiz ← added']],
  ['a pronoun', 'Ana Ruiz met us. “We are full,” she replied.', ['she ← replied']],
  ['according to', '“We are full,” according to Ana Ruiz.', ['Ana Ruiz ← according to']],
  ['a description', '“We are full,” said the mayor.', ['the mayor ← said']],
  ['no cue', 'Ana Ruiz: “We are full.”', ['Ana Ruiz ← null']],
  ['neither', '“We are full and the ships are waiting outside.”', ['null ← null']],
  [
    'the clause of the quotation that goes on',
    '“We are full,” Ana Ruiz said.\n\n“The ships are waiting outside.”',
    ['Ana Ruiz ← said', 'Ana Ruiz ← said'],
  ],
];

const KINDS: readonly Case[] = [
  ['a fragment behind "that"', 'Ana Ruiz said that “the port is full”.', ['mixed: “the port is full”']],
  [
    'a fragment that opens the sentence',
    '“Full to the brim” is what Ana Ruiz called the port.',
    ['mixed: “Full to the brim”'],
  ],
  [
    'a fragment before the clause',
    'The port was “full to the brim”, said Ana Ruiz.',
    ['mixed: “full to the brim”'],
  ],
  ['a sentence behind a colon', 'Ana Ruiz said: “the port is full.”', ['direct: “the port is full.”']],
  ['a question before the clause', '“Is the port full?” asked Ana Ruiz.', ['direct: “Is the port full?”']],
  [
    'a sentence cut by the clause',
    '“The port,” said Ana Ruiz, “is full.”',
    ['direct: “The port,” / “is full.”'],
  ],
  [
    'a sentence without a clause',
    'Ana Ruiz shrugged. “The port is full today.”',
    ['direct: “The port is full today.”'],
  ],
];

describeCases('names', NAMES);
describeCases('offices apart from names', OFFICES_APART);
describeCases('bodies whole', WHOLE_BODIES);
describeCases('common nouns with a capital letter', COMMON_NOUNS);
describeCases('roles', ROLES, summariseRole);
describeCases('mentions and cues', CLAUSES, summariseClause);
describeCases('kinds', KINDS, summariseKind);
