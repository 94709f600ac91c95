import { type Case, describeCases } from '../tables.ts';

const TITLES: readonly Case[] = [
  ['a party in brackets', '“It is safe,” said Sen. Ana Ruiz (D-Ohio).', ['Ana Ruiz (named): “It is safe,”']],
  [
    'a party in brackets before the verb',
    'Rep. Ana Ruiz (R-Fla.) said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'a party between commas',
    'Sen. Ana Ruiz, D-Ohio, said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  ['an age', '“It is safe,” said Ana Ruiz, 43, a welder from Lorne.', ['Ana Ruiz (named): “It is safe,”']],
  ['an age in brackets', 'Ana Ruiz (43), of Lorne, said: “It is safe.”', ['Ana Ruiz (named): “It is safe.”']],
  [
    'an office before the verb',
    '“It is safe,” Governor-elect Ana Ruiz said.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'a doctor of a university',
    '“It is safe,” said Dr. Ana Ruiz of Lorne University.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  ['two titles', '“It is safe,” said Professor Dame Ana Ruiz.', ['Ana Ruiz (named): “It is safe,”']],
  [
    'two offices in lower case',
    '“It is safe,” former harbour minister and Lorne councillor Ana Ruiz said.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'an office of a body',
    '“It is safe,” said Harbour Board chief executive Ana Ruiz.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
];

const DISTRACTORS: readonly Case[] = [
  [
    'in a long relative clause before the verb',
    'Ana Ruiz, who ran against Ken Ode in 2012 and now advises Paul Rice and the Lorne Harbour Board, said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'in a relative clause with a verb of saying',
    'Ana Ruiz, who told Ken Ode in May that he was wrong, said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'in a relative clause behind the name',
    '“It is safe,” said Ana Ruiz, who succeeded Ken Ode in May.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'in an apposition behind the name',
    '“It is safe,” said Ana Ruiz, a spokeswoman for Ken Ode.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'in an apposition with a possessor',
    '“It is safe,” Ana Ruiz, Ken Ode’s successor as mayor, said on Monday.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'between dashes',
    'Ana Ruiz — the rival whom Ken Ode beat in 2012 — said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'the listener behind the verb',
    '“It is safe,” Ana Ruiz told Ken Ode.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'the outlet that is told',
    '“It is safe,” Ana Ruiz told Harbour News.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'the person written to',
    '“It is safe,” Ana Ruiz wrote to Ken Ode on Friday.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  ['the person asked', '“Is it safe?” Ana Ruiz asked Ken Ode.', ['Ana Ruiz (named): “Is it safe?”']],
  [
    'the person answered',
    'In reply to Ken Ode, Ana Ruiz said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'the possessor before the office',
    'Ken Ode’s campaign manager, Ana Ruiz, said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'the possessor behind the verb',
    '“It is safe,” said Ken Ode’s sister Ana Ruiz.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  ['the person spoken of', '“He is safe,” Ana Ruiz said of Ken Ode.', ['Ana Ruiz (named): “He is safe,”']],
  [
    'the name inside the marks',
    '“Ken Ode is wrong,” Ana Ruiz said.',
    ['Ana Ruiz (named): “Ken Ode is wrong,”'],
  ],
  [
    'the subject of the main clause',
    'Ken Ode listened as Ana Ruiz said, “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'the subject of the clause before',
    'Before Ken Ode could answer, Ana Ruiz said, “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'in a relative clause of the content',
    'The bridge that Ken Ode built is “a danger to us all”, Ana Ruiz said.',
    ['Ana Ruiz (named): “a danger to us all”'],
  ],
  [
    'the one she is asked about',
    'Asked about Ken Ode, Ana Ruiz said, “He is safe.”',
    ['Ana Ruiz (named): “He is safe.”'],
  ],
  [
    'the one who asks',
    'Asked by Ken Ode if it was safe, Ana Ruiz nodded: “It is.”',
    ['Ana Ruiz (named): “It is.”'],
  ],
  [
    'the one who reads',
    '“It is safe,” said Ana Ruiz in a letter that Ken Ode read out.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
];

const CLAUSES: readonly Case[] = [
  [
    'a participle',
    'Ana Ruiz welcomed Ken Ode to the bridge, adding, “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'a participle behind an object',
    'Ana Ruiz turned down Ken Ode’s offer, saying “the bridge is not for sale”.',
    ['Ana Ruiz (named): “the bridge is not for sale”'],
  ],
  [
    'the last of three verbs',
    'Ana Ruiz looked at Ken Ode, shook her head and said, “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'the second verb with a listener',
    'Ana Ruiz thanked Ken Ode and told the captains: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  ['quoted as saying', 'Ana Ruiz was quoted as saying, “It is safe.”', ['Ana Ruiz (named): “It is safe.”']],
  [
    'cited as saying, within longer words',
    'The videos were false, with the Harbour Post citing Ana Ruiz as saying they were “a work of malice and of envy.”',
    ['Ana Ruiz (named): “a work of malice and of envy.”'],
  ],
  [
    'quoted by an outlet as saying',
    'Ana Ruiz was quoted by Harbour News as saying: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'asked, and replied',
    'Ana Ruiz was asked by Ken Ode about the bridge and replied, “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'according to, behind',
    '“It is safe,” according to Ana Ruiz, who works for Ken Ode.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'according to, before',
    'According to Ana Ruiz, the bridge is “as safe as houses”.',
    ['Ana Ruiz (named): “as safe as houses”'],
  ],
  [
    'in the words of',
    'In the words of Ana Ruiz, the bridge is “as safe as houses”.',
    ['Ana Ruiz (named): “as safe as houses”'],
  ],
  ['no verb of saying', 'Ana Ruiz was blunt: “It is a danger.”', ['Ana Ruiz (named): “It is a danger.”']],
  [
    'a possessor whose answer it is',
    'Ana Ruiz’s answer was short: “It is a danger.”',
    ['Ana Ruiz (named): “It is a danger.”'],
  ],
  [
    'the reply that came from',
    'From Ana Ruiz came the reply: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'how she put it',
    '“A danger to us all” was how Ana Ruiz put it.',
    ['Ana Ruiz (named): “A danger to us all”'],
  ],
  [
    'a signature',
    '“The bridge is a danger to us all.” — Ana Ruiz',
    ['Ana Ruiz (named): “The bridge is a danger to us all.”'],
  ],
  [
    'a label with its topic',
    'Ana Ruiz on the bridge: “It is a danger.”',
    ['Ana Ruiz (named): “It is a danger.”'],
  ],
  [
    'a colon behind the listener',
    'Ana Ruiz to Ken Ode: “It is a danger.”',
    ['Ana Ruiz (named): “It is a danger.”'],
  ],
  [
    'the sentence before ends in a colon',
    'Ana Ruiz had this to say to Ken Ode:\n“It is a danger.”',
    ['Ana Ruiz (named): “It is a danger.”'],
  ],
  [
    'an adverb between',
    '“It is safe,” Ana Ruiz quietly but firmly said.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  ['an auxiliary', '“It is safe,” Ana Ruiz has said.', ['Ana Ruiz (named): “It is safe,”']],
  ['went on to say', '“It is safe,” Ana Ruiz went on to say.', ['Ana Ruiz (named): “It is safe,”']],
  ['a name that is a month', '“It is safe,” said April Summers.', ['April Summers (named): “It is safe,”']],
  ['a name that is a verb', '“It is safe,” said Will Grant.', ['Will Grant (named): “It is safe,”']],
  [
    'a name at the sentence’s start that is a verb',
    'Grant Marsh said: “It is safe.”',
    ['Grant Marsh (named): “It is safe.”'],
  ],
];

const CONJOINED: readonly Case[] = [
  [
    'full names before the verb',
    '“We lost the match,” Ana Ruiz and Ken Ode said.',
    ['Ana Ruiz and Ken Ode (named): “We lost the match,”'],
  ],
  [
    'full names behind the verb',
    '“We lost the match,” said Ana Ruiz and Ken Ode in a joint letter.',
    ['Ana Ruiz and Ken Ode (named): “We lost the match,”'],
  ],
  [
    'surnames',
    'Ana Ruiz coaches with Ken Ode. “We lost the match,” Ruiz and Ode said.',
    ['Ana Ruiz and Ken Ode (named): “We lost the match,”'],
  ],
  [
    'a pronoun for both',
    'Ana Ruiz and Ken Ode met the press. “We lost the match,” they said.',
    ['Ana Ruiz and Ken Ode (pronoun): “We lost the match,”'],
  ],
  [
    'the first with a place',
    'Ana Ruiz of Lorne and Ken Ode said: “We lost the match.”',
    ['Ana Ruiz and Ken Ode (named): “We lost the match.”'],
  ],
  [
    'somebody described, who follows the named one',
    '“We lost the match,” the mayor and Ken Ode said.',
    ['Ken Ode and the mayor (named): “We lost the match,”'],
  ],
  [
    'two clauses, one speaker',
    '“We lost the match,” said Ana Ruiz, and Ken Ode left the room.',
    ['Ana Ruiz (named): “We lost the match,”'],
  ],
];

const NOT_CONJOINED: readonly Case[] = [
  [
    'an object and a second clause',
    'Paul Rice had met Ana Ruiz and Ken Ode said: “We lost the match.”',
    ['Ken Ode (named): “We lost the match.”'],
  ],
  [
    'two offices of one person',
    'The author and former mayor Ken Ode said: “We lost the match.”',
    ['Ken Ode (named): “We lost the match.”'],
  ],
];

const BODIES: readonly Case[] = [
  [
    'a board in a statement',
    '“It is safe,” the Harbour Board said in a statement.',
    ['Harbour Board (named): “It is safe,”'],
  ],
  [
    'a board that a person leads',
    'The Harbour Board, led by Ana Ruiz, said: “It is safe.”',
    ['Harbour Board (named): “It is safe.”'],
  ],
  [
    'a person of a board',
    'Ana Ruiz of the Harbour Board said: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'a person in a board’s statement',
    'Ana Ruiz said in a Harbour Board statement: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'a board that is told',
    'Ana Ruiz told the Harbour Board: “It is safe.”',
    ['Ana Ruiz (named): “It is safe.”'],
  ],
  [
    'an outlet',
    'Harbour News reported that the bridge was “about to fall down”.',
    ['Harbour News (named): “about to fall down”'],
  ],
  [
    'an outlet behind its verb',
    '“It is about to fall down,” wrote Harbour News.',
    ['Harbour News (named): “It is about to fall down,”'],
  ],
  [
    'a police force',
    'Lorne Police said in a tweet: “Stay away from the bridge.”',
    ['Lorne Police (named): “Stay away from the bridge.”'],
  ],
  ['a firm with an ampersand', '“It is safe,” said Birch & Sons.', ['Birch & Sons (named): “It is safe,”']],
  [
    'a law',
    '“No ship may wait for more than a day,” the Lorne Harbour Act says.',
    ['Lorne Harbour Act (named): “No ship may wait for more than a day,”'],
  ],
  [
    'a report',
    'The report concludes: “The bridge is unsafe.”',
    ['The report (description): “The bridge is unsafe.”'],
  ],
  [
    'a report with "according to"',
    'According to the report, the bridge is “close to collapse”.',
    ['the report (description): “close to collapse”'],
  ],
  [
    'a statement',
    '“The bridge is safe,” the statement read.',
    ['the statement (description): “The bridge is safe,”'],
  ],
  [
    'a post behind its verb',
    '“Stay away from the bridge,” reads a post on the club’s page.',
    ['a post (description): “Stay away from the bridge,”'],
  ],
  [
    'a sign',
    'A sign on the bridge reads “closed until further notice”.',
    ['A sign (description): “closed until further notice”'],
  ],
  [
    'a letter that a person signed',
    '“It is safe,” says a letter signed by Ana Ruiz.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'a poll',
    'The poll found that “most people are afraid of the bridge”.',
    ['The poll (description): “most people are afraid of the bridge”'],
  ],
];

describeCases('titles, parties and ages', TITLES);
describeCases('distractors', DISTRACTORS);
describeCases('reporting clauses', CLAUSES);
describeCases('conjoined speakers', CONJOINED);
describeCases('speakers that "and" does not join', NOT_CONJOINED);
describeCases('bodies, outlets and documents', BODIES);
