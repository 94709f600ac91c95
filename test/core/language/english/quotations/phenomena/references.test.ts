import { type Case, describeCases } from '../tables.ts';

const PRONOUNS: readonly Case[] = [
  [
    'the subject, beside a man in its apposition',
    'Ken Ode, an aide to Paul Rice, came by boat. “It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'the subject behind an adverbial that names another',
    'In a note from Paul Rice, Ken Ode was called late. “It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'two subjects that “and” joins',
    'Ken Ode came by boat, and Paul Rice walked. “It is safe,” he said.',
    ['unclear (unclear): “It is safe,”'],
  ],
  [
    'a neighbour who only nods',
    'Ana Ruiz turned to Ken Ode. “The bridge will close on Friday.” Ode nodded.',
    ['unclear (unclear): “The bridge will close on Friday.”'],
  ],
  [
    'the agent of a passive',
    'The call was made by Ana Ruiz, the mayor. “We will sort it out,” she had written.',
    ['Ana Ruiz (pronoun): “We will sort it out,”'],
  ],
  [
    'a woman, though a man is nearer',
    'Ana Ruiz spoke after Ken Ode. “It is safe,” she said.',
    ['Ana Ruiz (pronoun): “It is safe,”'],
  ],
  [
    'a man, though a woman is the subject',
    'Ana Ruiz spoke after Ken Ode. “It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'the subject of two women',
    'Sofia Marsh fired Ana Ruiz on Monday. “I had no choice,” she said.',
    ['Sofia Marsh (pronoun): “I had no choice,”'],
  ],
  [
    'two men who are the subject',
    'Ken Ode and Paul Rice left early. “It is safe,” he said.',
    ['unclear (unclear): “It is safe,”'],
  ],
  [
    'two women who are no subject',
    'The row between Sofia Marsh and Ana Ruiz went on. “It is safe,” she said.',
    ['unclear (unclear): “It is safe,”'],
  ],
  [
    'a subject in the paragraph before',
    'Ken Ode opened the bridge on Monday.\n\n“It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'the only woman three paragraphs before',
    'Ana Ruiz opened the bridge on Monday.\n\nThe rain set in at noon.\n\nThe road was closed.\n\n“It is safe,” she said.',
    ['Ana Ruiz (pronoun): “It is safe,”'],
  ],
  [
    'not the woman in the marks',
    'Ana Ruiz wrote to the town. “Sofia Marsh is tired,” she said.',
    ['Ana Ruiz (pronoun): “Sofia Marsh is tired,”'],
  ],
  [
    'not the woman in the quotation before',
    'Ana Ruiz wrote to the town. “We miss Sofia Marsh very much.” It rained. “The bridge is safe,” she said.',
    ['Ana Ruiz (named): “We miss Sofia Marsh very much.”', 'Ana Ruiz (pronoun): “The bridge is safe,”'],
  ],
  [
    'a title that tells the gender',
    'Mr. Kim Vance opened the bridge. “It is safe,” he said.',
    ['Kim Vance (pronoun): “It is safe,”'],
  ],
  [
    'a title that tells who it is not',
    'Mr. Kim Vance met Ana Ruiz on Monday. “It is safe,” she said.',
    ['Ana Ruiz (pronoun): “It is safe,”'],
  ],
  [
    'a role that tells the gender',
    'Robin Vale, a spokesman for the port, met Sofia Marsh. “It is safe,” he said.',
    ['Robin Vale (pronoun): “It is safe,”'],
  ],
  [
    'a first name that tells nothing',
    'Ellis Vance met the board. “It is safe,” she said.',
    ['Ellis Vance (pronoun): “It is safe,”'],
  ],
  [
    'nobody of that gender',
    'Ken Ode opened the bridge. “It is safe,” she said.',
    ['unclear (unclear): “It is safe,”'],
  ],
  [
    'a possessor and the possessed',
    'Ken Ode’s wife, Ana Ruiz, waited outside. “It is safe,” she said.',
    ['Ana Ruiz (pronoun): “It is safe,”'],
  ],
  [
    'a surname that is the word for a body',
    'Jennifer House opened the bridge. “It is safe,” she said.',
    ['Jennifer House (pronoun): “It is safe,”'],
  ],
  [
    'a body named after a man',
    'Sofia Marsh praised the Martin Lowe Foundation. Ken Ode was pleased. “It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'a man and a woman in turns',
    '“It is safe,” Ana Ruiz said. “I doubt it,” Ken Ode said. “We tested it in May,” she added.',
    [
      'Ana Ruiz (named): “It is safe,”',
      'Ken Ode (named): “I doubt it,”',
      'Ana Ruiz (pronoun): “We tested it in May,”',
    ],
  ],
  [
    'two women in turns',
    '“It is safe,” Ana Ruiz said. “I doubt it,” Sofia Marsh said. “We tested it in May,” she added.',
    [
      'Ana Ruiz (named): “It is safe,”',
      'Sofia Marsh (named): “I doubt it,”',
      'Sofia Marsh (pronoun): “We tested it in May,”',
    ],
  ],
  [
    'over three paragraphs of speech',
    '“It is safe,” Ken Ode said.\n\n“We tested it in May,” he said.\n\n“Nobody fell in,” he said.',
    [
      'Ken Ode (named): “It is safe,”',
      'Ken Ode (pronoun): “We tested it in May,”',
      'Ken Ode (pronoun): “Nobody fell in,”',
    ],
  ],
  [
    'it',
    'The Harbour Board closed the bridge. “It is not safe,” it said.',
    ['Harbour Board (pronoun): “It is not safe,”'],
  ],
  [
    'who',
    'The bridge was closed by Ana Ruiz, who said, “It is not safe.”',
    ['Ana Ruiz (pronoun): “It is not safe.”'],
  ],
  [
    'who, behind an apposition',
    'The bridge was closed by Ana Ruiz, the mayor of Lorne, who said, “It is not safe.”',
    ['Ana Ruiz (pronoun): “It is not safe.”'],
  ],
  [
    'who, behind an apposition to somebody of a place',
    'The plan was backed by Ana Ruiz of Lorne, the mayor, who said, “It is safe.”',
    ['Ana Ruiz (pronoun): “It is safe.”'],
  ],
  [
    'who, behind a description',
    'Ana Ruiz, the mayor, came late. But the mayor, who told the board that it was “not safe at all,” stayed.',
    ['Ana Ruiz (pronoun): “not safe at all,”'],
  ],
  [
    'who, not behind the place where somebody without a name is',
    'Near Lorne, a captain, who said, “It is not safe,” turned back.',
    ['unclear (unclear): “It is not safe,”'],
  ],
  [
    'who, by whom it is done, not to whom',
    'The list was leaked to the Harbour Times by a clerk, who called it “not safe”.',
    ['unclear (unclear): “not safe”'],
  ],
  [
    'it, the report of a body',
    'According to a report by Harbour Watch, “many boats” sank. It says that “nobody counted them”.',
    ['Harbour Watch (named): “many boats”', 'Harbour Watch (pronoun): “nobody counted them”'],
  ],
  [
    'it, what a person spoke through',
    '“He cut the rope,” Paul Rice wrote in an affidavit. It continued: “We have the knife.”',
    ['Paul Rice (named): “He cut the rope,”', 'Paul Rice (pronoun): “We have the knife.”'],
  ],
  [
    'it, not the letter where a body wrote it',
    '“We are full,” the Harbour Board wrote in a letter. It added, “We regret it.”',
    ['Harbour Board (named): “We are full,”', 'Harbour Board (pronoun): “We regret it.”'],
  ],
  [
    'it, not what somebody spoke through a sentence before',
    '“He cut the rope,” Paul Rice wrote in an affidavit. The harbour was empty. It continued: “We have the knife.”',
    ['Paul Rice (named): “He cut the rope,”', 'unclear (unclear): “We have the knife.”'],
  ],
  [
    'they, of a group',
    'The captains met on Monday. “We are full,” they said.',
    ['The captains (pronoun): “We are full,”'],
  ],
  [
    'not a photographer in a caption',
    'Ken Ode said the toll was “fair.”\n\nThe port last week. (Martin Lowe/Nordfoto)\n\n“We will show our figures,” he said.',
    ['Ken Ode (named): “fair.”', 'Ken Ode (pronoun): “We will show our figures,”'],
  ],
  [
    'not a name without a sentence of its own',
    'Ken Ode opened the bridge.\n\nMartin Lowe on the quay\n\n“It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'not whom the question put to the speaker names',
    'Ken Ode said the toll was “fair.”\n\nAsked whether he had taken money from Martin Lowe, he said: “We will show our figures.”',
    ['Ken Ode (named): “fair.”', 'Ken Ode (pronoun): “We will show our figures.”'],
  ],
  [
    'whom the question names with a verb',
    'Ken Ode said the toll was “fair.”\n\nAsked if Martin Lowe had paid him, he said: “We will show our figures.”',
    ['Ken Ode (named): “fair.”', 'Ken Ode (pronoun): “We will show our figures.”'],
  ],
  [
    'not whom the words name',
    'Ken Ode, a baker, met Martin Lowe. Lowe opened the bridge. “Lowe is no engineer,” he said.',
    ['Ken Ode (pronoun): “Lowe is no engineer,”'],
  ],
  [
    'whoever spoke last, though another stands nearer as an object',
    '“It is safe,” Ken Ode said on a tour with Martin Lowe.\n\n“We tested it in May,” he added.',
    ['Ken Ode (named): “It is safe,”', 'Ken Ode (pronoun): “We tested it in May,”'],
  ],
  [
    'a chain of he behind a sentence about another',
    'Ken Ode opened the bridge. He thanked Martin Lowe for the paint. “It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'not whoever spoke before somebody without a name',
    '“It is safe,” said Ken Ode. “It shook,” a fisherman said. “I nearly fell in,” he added.',
    [
      'Ken Ode (named): “It is safe,”',
      'a fisherman (description): “It shook,”',
      'unclear (unclear): “I nearly fell in,”',
    ],
  ],
  [
    'a first name that no list knows, by an age',
    'Yevra Zolin, 74, saw the bridge fall. “It shook,” he said.',
    ['Yevra Zolin (pronoun): “It shook,”'],
  ],
  [
    'a first name that no list knows, by who',
    'Ken Ode was away. The bridge was seen by Yevra Zolin, who lives there. Zolin called the board. “It shook,” he said.',
    ['Yevra Zolin (pronoun): “It shook,”'],
  ],
  [
    'no person, though fires continue',
    'Fires continued into the night. “It was terrible,” she said.',
    ['unclear (unclear): “It was terrible,”'],
  ],
  [
    'it, of a letter',
    'The Harbour Board closed the bridge. The letter named three faults. “It is not safe,” it said.',
    ['unclear (unclear): “It is not safe,”'],
  ],
  [
    'it, never of a person',
    'Ken Ode closed the bridge. “It is not safe,” it said.',
    ['unclear (unclear): “It is not safe,”'],
  ],
  [
    'they, of two people',
    'Ana Ruiz and Ken Ode met on Monday. “We are full,” they said.',
    ['Ana Ruiz and Ken Ode (pronoun): “We are full,”'],
  ],
  [
    'they, of a body that spoke',
    'The Harbour Board said on Monday that the bridge was closed. “We are full,” they added.',
    ['Harbour Board (pronoun): “We are full,”'],
  ],
  [
    'they, of nobody who was named together',
    'Ana Ruiz met Ken Ode on Monday. “We are full,” they said.',
    ['unclear (unclear): “We are full,”'],
  ],
  ['the reporter', '“Is it safe?” I asked Ana Ruiz.', ['unclear (unclear): “Is it safe?”']],
  [
    'the reporter’s question and the answer',
    '“Is it safe?” I asked Ana Ruiz. “As safe as houses,” she said.',
    ['unclear (unclear): “Is it safe?”', 'Ana Ruiz (pronoun): “As safe as houses,”'],
  ],
  [
    'whoever spoke before, of unknown gender, beside another whom the pronoun fits',
    'Robin Vance told the board that Ken Ode was late.\n\n“It is safe,” she said.',
    ['Robin Vance (pronoun): “It is safe,”'],
  ],
  [
    'whoever spoke before, and not who stands in the sentence itself',
    '“It is safe,” Ken Ode said.\n\nAt the party of Paul Rice, he said it was “full of holes and rust”.',
    ['Ken Ode (named): “It is safe,”', 'Ken Ode (pronoun): “full of holes and rust”'],
  ],
  [
    'somebody in its own sentence who is described by what the pronoun does',
    '“It is safe,” Ken Ode said.\n\nIt was built for Paul Rice, the engineer who left when he said it was “full of holes and rust”.',
    ['Ken Ode (named): “It is safe,”', 'unclear (unclear): “full of holes and rust”'],
  ],
];

const CONTINUED: readonly Case[] = [
  [
    'in the next paragraph',
    '“It is safe,” Ana Ruiz said.\n\n“It will stay open all year.”',
    ['Ana Ruiz (named): “It is safe,”', 'Ana Ruiz (continued): “It will stay open all year.”'],
  ],
  [
    'over three paragraphs',
    '“It is safe,” Ana Ruiz said.\n\n“It will stay open all year.”\n\n“Nobody need worry about it.”',
    [
      'Ana Ruiz (named): “It is safe,”',
      'Ana Ruiz (continued): “It will stay open all year.”',
      'Ana Ruiz (continued): “Nobody need worry about it.”',
    ],
  ],
  [
    'not with the listener',
    '“It is safe,” Ana Ruiz told Ken Ode.\n\n“It will stay open all year.”',
    ['Ana Ruiz (named): “It is safe,”', 'Ana Ruiz (continued): “It will stay open all year.”'],
  ],
  [
    'with the later of two',
    '“It is safe,” Ana Ruiz said.\n\n“I doubt it,” said Ken Ode.\n\n“I would not walk on it.”',
    [
      'Ana Ruiz (named): “It is safe,”',
      'Ken Ode (named): “I doubt it,”',
      'Ken Ode (continued): “I would not walk on it.”',
    ],
  ],
  [
    'behind a sentence about the speaker',
    '“It is safe,” Ana Ruiz said. Her voice broke. “We tested it in May.”',
    ['Ana Ruiz (named): “It is safe,”', 'Ana Ruiz (continued): “We tested it in May.”'],
  ],
  [
    'behind a part of a sentence',
    'Ana Ruiz said it was “safe for all of us”. “It will stay open.”',
    ['Ana Ruiz (named): “safe for all of us”', 'Ana Ruiz (continued): “It will stay open.”'],
  ],
  [
    'behind reported speech without marks',
    'Ana Ruiz told the captains that the bridge was safe. “We tested it in May.”',
    ['Ana Ruiz (named): “We tested it in May.”'],
  ],
  [
    'the view of somebody else, who is named',
    '“It is safe to cross on foot,” Ana Ruiz said. For Ken Ode, her deputy, “that is how bridges are.”',
    ['Ana Ruiz (named): “It is safe to cross on foot,”', 'unclear (unclear): “that is how bridges are.”'],
  ],
  [
    'a new speaker between who disagreed',
    '“It is safe,” Ana Ruiz said. Ken Ode disagreed. “It is falling down.”',
    ['Ana Ruiz (named): “It is safe,”', 'Ken Ode (named): “It is falling down.”'],
  ],
  [
    'a new speaker in the paragraph between',
    '“It is safe,” Ana Ruiz said.\n\nKen Ode told the board that it was not.\n\n“It is falling down,” he said.',
    ['Ana Ruiz (named): “It is safe,”', 'Ken Ode (pronoun): “It is falling down,”'],
  ],
  [
    'a reporter’s question and its answer',
    '“Is it safe?” asked Ana Ruiz. “It is,” said Ken Ode. “We tested it in May.”',
    ['Ana Ruiz (named): “Is it safe?”', 'Ken Ode (named): “It is,” / “We tested it in May.”'],
  ],
  [
    'a name in the caption of a picture between',
    '“It is safe,” Ana Ruiz said.\n\nKen Ode, center, is led out of the town hall.\n\n“We tested it in May,” he said.',
    ['Ana Ruiz (named): “It is safe,”', 'unclear (unclear): “We tested it in May,”'],
  ],
];

const DESCRIPTIONS: readonly Case[] = [
  [
    'the senator',
    'Sen. Ana Ruiz opened the bridge. “It is safe,” the senator said.',
    ['Ana Ruiz (description): “It is safe,”'],
  ],
  [
    'the senator where no one is named',
    'The mayor opened the bridge. “It is safe,” the senator said.',
    ['the senator (description): “It is safe,”'],
  ],
  [
    'the senator of two',
    'Sen. Ana Ruiz met Sen. Ken Ode on the bridge. “It is safe,” the senator said.',
    ['the senator (description): “It is safe,”'],
  ],
  [
    'the spokesman',
    'Robin Vale, a spokesman for the port, met the captains. “It is safe,” the spokesman said.',
    ['Robin Vale (description): “It is safe,”'],
  ],
  [
    'the mayor',
    'Ana Ruiz, the mayor of Lorne, opened the bridge. “It is safe,” the mayor said.',
    ['Ana Ruiz (description): “It is safe,”'],
  ],
  [
    'the mayor beside a deputy mayor',
    'Ana Ruiz, the mayor of Lorne, came with Ken Ode, a baker. “It is safe,” the mayor said.',
    ['Ana Ruiz (description): “It is safe,”'],
  ],
  [
    'the former mayor',
    'Former mayor Ken Ode opened the bridge. “It is safe,” the former mayor said.',
    ['Ken Ode (description): “It is safe,”'],
  ],
  [
    'the doctor',
    'Dr. Ana Ruiz came at noon. “He is safe,” the doctor said.',
    ['Ana Ruiz (description): “He is safe,”'],
  ],
  [
    'by age',
    'Ana Ruiz, 43, lives by the bridge. “It is safe,” the 43-year-old said.',
    ['Ana Ruiz (description): “It is safe,”'],
  ],
  [
    'the newspaper',
    'The Lorne Herald opposed the bridge. “It is not safe,” the newspaper wrote.',
    ['Lorne Herald (description): “It is not safe,”'],
  ],
  [
    'the party',
    'The Lorne Unity Party opposed the bridge. “It is not safe,” the party tweeted.',
    ['Lorne Unity Party (description): “It is not safe,”'],
  ],
  [
    'an aide to somebody',
    '“It is safe,” a senior aide to Ken Ode said.',
    ['a senior aide (description): “It is safe,”'],
  ],
  [
    'an aide behind the verb',
    '“It is safe,” said an aide to Ken Ode.',
    ['an aide (description): “It is safe,”'],
  ],
  ['somebody’s office', '“It is safe,” Ode’s office said.', ['Ode’s office (description): “It is safe,”']],
  ['one of many', '“We are full,” one captain said.', ['one captain (description): “We are full,”']],
  ['officials', '“It is safe,” officials said on Monday.', ['officials (description): “It is safe,”']],
  [
    'his lawyer',
    'Ken Ode was silent. “He is tired,” his lawyer said.',
    ['his lawyer (description): “He is tired,”'],
  ],
  [
    'a stranger beside a named person',
    'Ana Ruiz crossed the bridge. “It shook under us,” a woman said.',
    ['a woman (description): “It shook under us,”'],
  ],
];

describeCases('pronouns', PRONOUNS);
describeCases('speakers who go on', CONTINUED);
describeCases('descriptions', DESCRIPTIONS);
