import { type Case, describeCases } from '../tables.ts';

const NOUN_OR_VERB: readonly Case[] = [
  [
    'whoever is quoted as saying, not who quotes',
    'Ken Ode spoke on Monday. The Harbour Post quoted him as saying, “The bridge is shut.”',
    ['Ken Ode (pronoun): “The bridge is shut.”'],
  ],
  [
    'a name that is quoted as saying',
    'The Harbour Post quoted Ana Ruiz as saying, “The bridge is shut.”',
    ['Ana Ruiz (named): “The bridge is shut.”'],
  ],
  [
    'several people of the places in a list, not the last place',
    'The leaders of Norway, Peru and India pledged to be “a force for good.”',
    ['The leaders (description): “a force for good.”'],
  ],
  [
    'what somebody calls it, behind a participle',
    'After clashing with what town officials called “rioters and thugs,” the crew left.',
    ['town officials (description): “rioters and thugs,”'],
  ],
  [
    'before its subject',
    'The bridge opens on Monday. “We are very glad of it,” comments Ana Ruiz in a letter.',
    ['Ana Ruiz (named): “We are very glad of it,”'],
  ],
  [
    'in a relative clause',
    'Ken Ode met Ana Ruiz, who states that the bridge is “lost to us.”',
    ['Ana Ruiz (pronoun): “lost to us.”'],
  ],
];

const BETWEEN_SUBJECT_AND_VERB: readonly Case[] = [
  [
    'an adverbial between commas behind “but”',
    'Ana Ruiz stayed at home but, in a letter to the board on Monday, rejected the plan as “a danger to us all.”',
    ['Ana Ruiz (named): “a danger to us all.”'],
  ],
  [
    'an object with a participle and its agent',
    'Ana Ruiz rejected the doubts raised by the board as “a danger to us all.”',
    ['Ana Ruiz (named): “a danger to us all.”'],
  ],
  [
    'an adverbial before a subject of its own',
    'Ana Ruiz stayed at home but, in a letter to the board, Ken Ode called it “a danger to us all.”',
    ['Ken Ode (named): “a danger to us all.”'],
  ],
  [
    'a relative clause with a time clause in it',
    'Ana Ruiz, a welder who came to Lorne after Ode left, closed a bridge that troubled Ken Ode, called him “a danger to us all,” and claimed that Ode had “lost the harbour.”',
    ['Ana Ruiz (named): “a danger to us all,”', 'Ana Ruiz (named): “lost the harbour.”'],
  ],
  [
    'a relative clause before the cue',
    'The captain who hired Ken Ode said the bridge was “lost to us.”',
    ['The captain (description): “lost to us.”'],
  ],
  [
    'a relative clause with a preposition',
    'The captain that Ana Ruiz sent to Ken Ode said the bridge was “lost to us.”',
    ['The captain (description): “lost to us.”'],
  ],
  [
    'a participle',
    'Ana Ruiz, speaking to Ken Ode on Monday, said the bridge was “lost to us.”',
    ['Ana Ruiz (named): “lost to us.”'],
  ],
  [
    'a bracket',
    'Ana Ruiz (whose brother Ken Ode runs the port) said the bridge was “lost to us.”',
    ['Ana Ruiz (named): “lost to us.”'],
  ],
  [
    'dashes',
    '“We will go on,” Ana Ruiz — who had crossed the bridge that morning — said.',
    ['Ana Ruiz (named): “We will go on,”'],
  ],
  [
    'a long apposition with a list in it',
    '“The bridge is hard to mend,” study lead author Ana Ruiz, a welder at Lorne College in Lorne, Maryland, and Harbour University in Port Ode, said in a statement.',
    ['Ana Ruiz (named): “The bridge is hard to mend,”'],
  ],
  [
    'a clause of its own before an apposition',
    '“The bridge is lost,” Ana Ruiz said, and Ken Ode, a welder, said it was “safe for all.”',
    ['Ana Ruiz (named): “The bridge is lost,”', 'Ken Ode (named): “safe for all.”'],
  ],
  [
    'two adverbs',
    '“We will go on,” Ana Ruiz quietly but firmly said.',
    ['Ana Ruiz (named): “We will go on,”'],
  ],
];

const EMBEDDED: readonly Case[] = [
  [
    'a question that was asked',
    'Ana Ruiz said that the question asked of the board and that of the “closed bridge” were one.',
    ['Ana Ruiz (named): “closed bridge”'],
  ],
  [
    'a question that asks',
    'Ana Ruiz left. The question asked whether the bridge was “lost to us.”',
    ['The question (description): “lost to us.”'],
  ],
  [
    'of a speaker who goes on',
    '“We will go on,” said Ana Ruiz, the chief welder of Lorne, who added that it was “like building a harbour.”',
    ['Ana Ruiz (named): “We will go on,” / “like building a harbour.”'],
  ],
  [
    'of a listener who answers',
    'Ken Ode told Ana Ruiz, who said that the bridge is “lost to us.”',
    ['Ana Ruiz (pronoun): “lost to us.”'],
  ],

  [
    'a time clause behind the cue',
    'Ana Ruiz said after the Harbour Board had ruled on the bridge that the port must close, there had been “a night without end.”',
    ['Ana Ruiz (named): “a night without end.”'],
  ],
  [
    'a time clause right before the marks',
    'Ana Ruiz left when Ken Ode said the bridge was “lost to us.”',
    ['Ken Ode (named): “lost to us.”'],
  ],
  [
    'a thing that was announced',
    'The taxes on steel and copper announced by Ken Ode on Monday are a “bad idea” for the port, captain Ana Ruiz said Tuesday.',
    ['Ana Ruiz (named): “bad idea”'],
  ],
  [
    'a passive with its agent',
    'The bridge was called “a danger to us all” by Ana Ruiz.',
    ['Ana Ruiz (named): “a danger to us all”'],
  ],
  [
    'a participle that opens the sentence',
    'Calling the bridge “a danger to us all,” Ana Ruiz left the room.',
    ['Ana Ruiz (named): “a danger to us all,”'],
  ],
  [
    'a plural that speaks of itself',
    'While Ken Ode has condemned the plan, the captains who wrote to Ana Ruiz on Thursday say they are “tired of waiting for the bridge.”',
    ['the captains (description): “tired of waiting for the bridge.”'],
  ],
];

const BEHIND_THE_VERB: readonly Case[] = [
  [
    'a role and a name',
    '“We will go on,” said the port’s director of advocacy, Ana Ruiz.',
    ['Ana Ruiz (named): “We will go on,”'],
  ],
  [
    'a relation and a name',
    '“We will go on,” said his best friend, Ana Ruiz, who runs the port.',
    ['Ana Ruiz (named): “We will go on,”'],
  ],
  [
    'one of several, with the name',
    '“We will go on,” one of the captains, Ana Ruiz, said.',
    ['Ana Ruiz (named): “We will go on,”'],
  ],
  [
    'not the name of whom the spokesman serves',
    '“We will go on,” said a spokesman for the mayor, Ana Ruiz.',
    ['a spokesman (description): “We will go on,”'],
  ],
  [
    'behind a date',
    '“The bridge is safe,” said in March the mayor.',
    ['the mayor (description): “The bridge is safe,”'],
  ],
];

const FRAMES: readonly Case[] = [
  [
    'a name and where it speaks, without a verb',
    'Ruiz, on the bridge: “We are full.”',
    ['Ruiz (named): “We are full.”'],
  ],
  [
    'told of',
    'Ana Ruiz told of “a night without end” on the bridge.',
    ['Ana Ruiz (named): “a night without end”'],
  ],
  [
    'how somebody put it',
    '“A danger to us all” is how Ana Ruiz put it.',
    ['Ana Ruiz (named): “A danger to us all”'],
  ],
  [
    'a sentence behind the marks that only asks for something',
    'Paul Rice spoke on Monday against Ken Ode.\n\n“He locked me in, and he told me what to do.” Ode would later ask to meet her sister.',
    ['unclear (unclear): “He locked me in, and he told me what to do.”'],
  ],
  [
    'the name behind a description, where it is “according to” somebody',
    'It was “late,” according to the port’s director, Ana Ruiz.',
    ['Ana Ruiz (named): “late,”'],
  ],
  [
    'no name behind a document',
    'According to a report, Ana Ruiz, a nurse, was “late.”',
    ['a report (description): “late.”'],
  ],
  [
    'the name behind a description, with where it is from',
    'The chairman, Rep. Ana Ruiz of Lorne, said it was “late.”',
    ['Ana Ruiz (named): “late.”'],
  ],
  [
    'a cue that the tagger takes for a noun, before “there is”',
    'In its report, Harbourwatch notes there is a “high level of doubt” in May.',
    ['Harbourwatch (named): “high level of doubt”'],
  ],
  [
    'a participle that the tagger takes for a noun',
    'Another expert, Ken Ode, went even further, dubbing her “the face of the port”.',
    ['Ken Ode (named): “the face of the port”'],
  ],
  [
    'one person whom “they” means, as nothing tells the gender',
    'Alex Ruiz, a nurse, confirmed that the port was shut. “It is late,” they said in an email.',
    ['Alex Ruiz (pronoun): “It is late,”'],
  ],
  [
    'no one person behind “they” in another clause',
    'Alex Ruiz, a nurse, confirmed that the port was shut. It was what they called “a scheme” in May.',
    ['unclear (unclear): “a scheme”'],
  ],
  [
    'an office that the tagger takes for a verb, behind the marks',
    '“It is late,” BK coach Jane Ruiz said. “We go on.”',
    ['Jane Ruiz (named): “It is late,” / “We go on.”'],
  ],
  [
    'somebody described at length, who is not the speaker before',
    'Ken Ode left. “It is late,” Ode said.\n\n“We go on,” a captain from the port of Lorne told the board.',
    ['Ken Ode (named): “It is late,”', 'a captain (description): “We go on,”'],
  ],
  [
    'one of several, who is not the speaker before',
    'Ken Ode left. “It is late,” Ode said.\n\n“We go on,” one of the captains said.',
    ['Ken Ode (named): “It is late,”', 'one of the captains (description): “We go on,”'],
  ],
];

describeCases('a cue that may be a noun', NOUN_OR_VERB);
describeCases('between subject and verb', BETWEEN_SUBJECT_AND_VERB);
describeCases('embedded clauses', EMBEDDED);
describeCases('subjects behind the verb', BEHIND_THE_VERB);
describeCases('frames without a verb of saying', FRAMES);
