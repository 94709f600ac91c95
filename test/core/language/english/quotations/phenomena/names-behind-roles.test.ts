import { summariseRole } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const ROLES: readonly Case[] = [
  [
    'two roles behind the verb',
    '“It is late,” said Lorne journalist and garden commentator Ana Ruiz.',
    ['Ana Ruiz (named): “It is late,”'],
  ],
  [
    'a firm’s two offices',
    '“It is late,” said Brightmoor CEO and President Ana Ruiz.',
    ['Ana Ruiz (named): “It is late,”'],
  ],
  [
    'two fields of one role, and a comma',
    '“It is late,” said LBC’s climate and harbour reporter, Ana Ruiz.',
    ['Ana Ruiz (named): “It is late,”'],
  ],
  [
    'the field of an office before the verb',
    'The board’s coordinator for strategic communications Ken Ode said it was “late.”',
    ['Ken Ode (named): “late.”'],
  ],
  [
    'the field of an office behind the verb',
    '“It is late,” said Brightmoor vice president for science Andrew Ode.',
    ['Andrew Ode (named): “It is late,”'],
  ],
  [
    'somebody who speaks for another',
    'A spokesman for candidate Ken Ode said it was “late.”',
    ['A spokesman (description): “late.”'],
  ],
  ['an army rank', '“It is late,” said Army Maj. Gen. Ken Ode.', ['Ken Ode (named): “It is late,”']],
  ['a police rank', '“It is late,” PC Ana Ruiz said.', ['Ana Ruiz (named): “It is late,”']],
];

const NOBODY: readonly Case[] = [
  ['the head of a field', 'Best song\n\nWinner: “The Long Goodbye”', []],
  [
    'a claim that something is said of',
    'A friend said Ken Ode must wait because his false claim that the vote was stolen “is not enough to run.”',
    ['A friend (description): “is not enough to run.”'],
  ],
];

const TOLD_OF: readonly Case[] = [
  [
    'a body that has told somebody',
    'The Lorne Post reported the Harbour Board had told workers it was “a mess.”',
    ['Harbour Board (named): “a mess.”'],
  ],
  [
    'a body whose letters stand behind it',
    'Ana Ruiz wrote that the Harbour Board (HB) said it was “a mess.”',
    ['Harbour Board (named): “a mess.”'],
  ],
];

const BODIES: readonly Case[] = [
  [
    'a body with “of” and its spokeswoman',
    '“It is late,” said Bank of Lorne spokeswoman Ana Ruiz.',
    ['Ana Ruiz (named): “It is late,”'],
  ],
  [
    'a university and its professor behind according to',
    'It is “late,” according to University of Lorne law professor Ana Ruiz.',
    ['Ana Ruiz (named): “late,”'],
  ],
  [
    'a department with “and” and its director',
    '“It is late,” said Parks and Recreation Director Ken Ode.',
    ['Ken Ode (named): “It is late,”'],
  ],
  [
    'a body that a rule would cut',
    '“It is late,” said Save the Children in a statement.',
    ['Save the Children (named): “It is late,”'],
  ],
  [
    'its spokesman',
    '“It is late,” said Save the Children spokesman Ken Ode.',
    ['Ken Ode (named): “It is late,”'],
  ],
  ['a firm’s possessive', '“It is late,” McDonald’s said.', ['McDonald’s (named): “It is late,”']],
  [
    'a person’s possessive',
    'Jo McDonald left. “It is late,” McDonald’s lawyer said.',
    ['McDonald’s lawyer (description): “It is late,”'],
  ],
  [
    'a paper of the morning',
    'It is “late,” said the Lorne Morning Post.',
    ['Lorne Morning Post (named): “late,”'],
  ],
  ['a Sunday paper', 'It is “late,” said The Sunday Times.', ['Sunday Times (named): “late,”']],
];

const OFFICES: readonly Case[] = [
  [
    'an attorney general of a state that is a first name too',
    '“It is late,” Indiana Attorney General Curtis Ode said. “Late,” Ode said.',
    ['Curtis Ode (named): “It is late,”', 'Curtis Ode (named): “Late,”'],
  ],
  [
    'a chief justice behind a place that is a first name too',
    '“It is late,” said Georgia Chief Justice Ruth Ode.',
    ['Ruth Ode (named): “It is late,”'],
  ],
  [
    'a major general behind a first name',
    '“It is late,” Jordan Major General Ken Ode said.',
    ['Ken Ode (named): “It is late,”'],
  ],
];

const SHARED: readonly Case[] = [
  [
    'two teams',
    '“It is late,” former Liverpool and England striker Michael Ode said.',
    ['Michael Ode (named): “It is late,”'],
  ],
  [
    'two teams behind the verb',
    '“It is late,” said former Liverpool and England striker Michael Ode.',
    ['Michael Ode (named): “It is late,”'],
  ],
  [
    'two teams behind according to',
    'According to former Liverpool and England striker Michael Ode, it is “late.”',
    ['Michael Ode (named): “late.”'],
  ],
  [
    'an office of two fields',
    'Florida Fish and Wildlife spokeswoman Michelle Ode says it was “rare.”',
    ['Michelle Ode (named): “rare.”'],
  ],
  [
    'two people all the same',
    '“It is late,” Ana Ruiz and England striker Michael Ode said.',
    ['Ana Ruiz and Michael Ode (named): “It is late,”'],
  ],
];

const EXCHANGES: readonly Case[] = [
  [
    'a question with a clause before it, and its answer',
    'Ana Ruiz asked, “Is it over?” Ken Ode answered, “It is.”',
    ['Ana Ruiz (named): “Is it over?”', 'Ken Ode (named): “It is.”'],
  ],
  [
    'behind a colon',
    'Ana Ruiz shouted: “It is over!” Ken Ode replied: “It is not.”',
    ['Ana Ruiz (named): “It is over!”', 'Ken Ode (named): “It is not.”'],
  ],
  [
    'who was asked, behind “said”',
    '“Why is that?” Ana Ruiz asked Ken Ode. “Because I was late,” he said.',
    ['Ana Ruiz (named): “Why is that?”', 'Ken Ode (pronoun): “Because I was late,”'],
  ],
  [
    'one question in two pieces',
    '“Is it over?” Ana Ruiz asked, “or not?”',
    ['Ana Ruiz (named): “Is it over?” / “or not?”'],
  ],
];

describeCases('names behind roles', ROLES);
const ROLES_OF_OTHERS: readonly Case[] = [
  [
    'a spokeswoman of somebody',
    'A spokeswoman for Vice President Mike Ode left. “It is late,” Ode said.',
    ['Mike Ode | Vice President'],
  ],
  [
    'somebody’s office',
    'The office of Lorne President Ana Ruiz was shut. “It is late,” Ruiz said.',
    ['Ana Ruiz | Lorne President'],
  ],
  [
    'a body with “of”',
    '“It is late,” said Bank of England spokeswoman Ana Ruiz.',
    ['Ana Ruiz | Bank of England spokeswoman'],
  ],
  [
    'a body with “of” and “and”',
    '“It is late,” Department of Health and Social Care spokesman Ken Ode said.',
    ['Ken Ode | Department of Health and Social Care spokesman'],
  ],
  ['a time of day', 'At 3 p.m. Ode’s deputy Ana Ruiz said: “It is late.”', ['Ana Ruiz | Ode’s deputy']],
  [
    'another speaker in the same clause',
    'Lorne, harbour policy chief Josep Ode said, was “late.” Lorne said: “It is not.”',
    ['Lorne | null'],
  ],
];

describeCases('roles of others', ROLES_OF_OTHERS, summariseRole);
describeCases('words that are nobody’s or another’s', NOBODY);
describeCases('bodies that somebody tells of', TOLD_OF);
describeCases('bodies and who speaks for them', BODIES);
describeCases('offices of two words', OFFICES);
describeCases('roles that two bodies share', SHARED);
describeCases('questions and answers', EXCHANGES);
