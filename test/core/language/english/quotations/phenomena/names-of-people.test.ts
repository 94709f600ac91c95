import { type Case, describeCases } from '../tables.ts';

const PEOPLE: readonly Case[] = [
  [
    'a surname that is an adverb too',
    '“It matters,” said Ana Ruiz Far, a baker. “Always,” Ruiz Far said.',
    ['Ana Ruiz Far (named): “It matters,”', 'Ana Ruiz Far (named): “Always,”'],
  ],
  [
    'a first name in brackets behind initials',
    '“It looks odd,” wrote Northgate analyst A.M. (Toni) Ruiz. “Odd,” Ruiz said.',
    ['A.M. Ruiz (named): “It looks odd,”', 'A.M. Ruiz (named): “Odd,”'],
  ],
  [
    'no first name in brackets: the agency behind the place',
    'London (CNN) Ana Ruiz said “the road is closed.”',
    ['Ana Ruiz (named): “the road is closed.”'],
  ],
  [
    'a chief of staff of somebody',
    '“It is closed,” said Marsh Deputy Chief of Staff Ken Ode.',
    ['Ken Ode (named): “It is closed,”'],
  ],
  [
    'an office behind a people that is a first name too',
    '“It is late,” said German Chancellor Ana Ruiz. “Late,” Ruiz said.',
    ['Ana Ruiz (named): “It is late,”', 'Ana Ruiz (named): “Late,”'],
  ],
  [
    'what somebody is, at the start of a sentence',
    'Homeowner Jane Ruiz said “it is late.” Medical Examiner Jane Ruiz agreed. “Late,” Ruiz said.',
    ['Jane Ruiz (named): “it is late.”', 'Jane Ruiz (named): “Late,”'],
  ],
  [
    'what somebody is, before a first name that nobody knows',
    'Farmer Shuli Ruiz said “it is late.”\n\nShuli Ruiz, who runs a farm, is tired. “Late,” Ruiz said.',
    ['Shuli Ruiz (named): “it is late.”', 'Shuli Ruiz (named): “Late,”'],
  ],
  [
    'fields of an office that “and” joins',
    'The minister for the Environment and Water Jane Ruiz said “it is late.”',
    ['Jane Ruiz (named): “it is late.”'],
  ],
  [
    'a credit that runs into the name',
    'Sam Ode/Getty Images Jane Ruiz said “it is late.” Courtesy Jane Ruiz is tired. “Late,” Ruiz said.',
    ['Jane Ruiz (named): “it is late.”', 'Jane Ruiz (named): “Late,”'],
  ],
  [
    'a surname that is a small word',
    'The writer George Will came. “It is late,” said Al From, who left. “Late,” Will wrote. “Very,” From said.',
    ['Al From (named): “It is late,”', 'George Will (named): “Late,”', 'Al From (named): “Very,”'],
  ],
  [
    'the host of a show that bears her name',
    'Ken Ode sat down with “The Jane Ruiz Show” on Monday. “It is late,” Ruiz said.',
    ['Jane Ruiz (named): “It is late,”'],
  ],
  [
    'the judge of a county whose name is a first name',
    'Harris County Judge Jane Ruiz said “it is late.”',
    ['Jane Ruiz (named): “it is late.”'],
  ],
  [
    'a resident with a first name that nobody knows',
    'A resident named Shuli spoke. “It is late,” she said.',
    ['Shuli (pronoun): “It is late,”'],
  ],
  [
    'a relative with the first name of somebody else',
    'Paul Rice came. Ken Ode was ill. “It is late,” his son Paul said.',
    ['Paul (named): “It is late,”'],
  ],
  [
    'a storm that bears a first name',
    'Hurricane Jane hit Northgate. “We are fine,” she said.',
    ['unclear (unclear): “We are fine,”'],
  ],
];

describeCases('names of people with odd parts', PEOPLE);

const FULL_NAMES: readonly Case[] = [
  [
    'beside what only the headline makes of it',
    'Board Fires Marsh Over Song.\n\nCurt Marsh, a former captain, was fired. “A man is a man,” Marsh said.',
    ['Curt Marsh (named): “A man is a man,”'],
  ],
  [
    'beside an acronym of the headline',
    'ESPN Fires Marsh Over Song.\n\nCurt Marsh, a former captain, was fired. “A man is a man,” Marsh said.',
    ['Curt Marsh (named): “A man is a man,”'],
  ],
  [
    'beside a whole clause of the headline',
    'Ana Ruiz Compares Marsh’s Song To Rain.\n\nCurt Marsh, a captain, sang. “A man is a man,” Marsh said.',
    ['Curt Marsh (named): “A man is a man,”'],
  ],
  [
    'beside the place of a rally',
    'A Wisconsin Marsh rally grew. Sofia Marsh, a baker, spoke. “It is closed,” Marsh said.',
    ['Sofia Marsh (named): “It is closed,”'],
  ],
  [
    'before the noun that is named after it',
    'The Ana Ruiz campaign went on.\n\n“It is closed,” Ruiz said.',
    ['Ana Ruiz (named): “It is closed,”'],
  ],
  [
    'with a surname that bodies end in',
    'Cheryl Mills went home. “It is closed,” Mills said.',
    ['Cheryl Mills (named): “It is closed,”'],
  ],
  [
    'behind the court and the office',
    'Supreme Court Justice Ruth Ode spoke. “It is closed,” Ode said.',
    ['Ruth Ode (named): “It is closed,”'],
  ],
  [
    'of members of a party',
    '“It is closed,” said Democrats Ana Ruiz and Ken Ode.',
    ['Ana Ruiz and Ken Ode (named): “It is closed,”'],
  ],
  ['that begins with a month', 'Jan Ode, a baker, said “no.”', ['Jan Ode (named): “no.”']],
  ['behind no month', 'In April Ruiz said “it is closed.”', ['Ruiz (named): “it is closed.”']],
  [
    'that begins with a verb',
    'Will Ode said “the bridge is closed.”',
    ['Will Ode (named): “the bridge is closed.”'],
  ],
  [
    'none where two people of the surname came up',
    'Sofia Marsh and Tom Marsh came.\n\n“It is closed,” Marsh said.',
    ['Marsh (named): “It is closed,”'],
  ],
];

describeCases('names in full', FULL_NAMES);
