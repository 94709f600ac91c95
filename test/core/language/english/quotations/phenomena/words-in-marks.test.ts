import { type Case, describeCases } from '../tables.ts';

/** One or two words of somebody's in the reporter's own sentence. */
const REPORTED: readonly Case[] = [
  [
    'two words that are coordinated',
    'Ana Ruiz said the plan was “reckless” and “unfair.”',
    ['Ana Ruiz (named): “reckless”', 'Ana Ruiz (named): “unfair.”'],
  ],
  [
    'behind "as"',
    'Ken Ode described the bridge as “crucial,” before leaving.',
    ['Ken Ode (named): “crucial,”'],
  ],
  ['of a feeling', 'Ana Ruiz said she was “floored” by the vote.', ['Ana Ruiz (named): “floored”']],
  ['a verb', 'Ana Ruiz said the captain “grabbed” her coat.', ['Ana Ruiz (named): “grabbed”']],
  [
    'that a verb gives to a thing',
    'Sofia Marsh called the vote “shameful” and went home.',
    ['Sofia Marsh (named): “shameful”'],
  ],
  [
    'an adverb before an adjective',
    'Paul Rice warned that “bitterly” cold days were coming.',
    ['Paul Rice (named): “bitterly”'],
  ],
  ['a chant', 'Some captains chanted “treason” on the quay.', ['Some captains (description): “treason”']],
  [
    'of a description',
    'An expert said that the town had been “deceived” for years.',
    ['An expert (description): “deceived”'],
  ],
];

/** What looks like a title, a term or a nickname and was said. */
const NO_TERMS: readonly Case[] = [
  [
    'two adjectives before a noun',
    'Ana Ruiz promised a “deep and sincere” friendship.',
    ['Ana Ruiz (named): “deep and sincere”'],
  ],
  [
    'the noun for a work that is called so',
    'Ana Ruiz called the show “the best that the town has seen.”',
    ['Ana Ruiz (named): “the best that the town has seen.”'],
  ],
  [
    'a sentence with a name in it',
    '“It’s not new in Lorne,” said Ana Ruiz.',
    ['Ana Ruiz (named): “It’s not new in Lorne,”'],
  ],
];

/** Nicknames in marks are names. */
const NICKNAMES: readonly Case[] = [
  ['before a name', 'Ana Ruiz said ‘the Anchor’ Ken Ode had left.', []],
  ['inside a name', 'Ana Ruiz said that John “Jack” Rice had left.', []],
  [
    'of a speaker',
    'Next to “Perry” stood Ken Ode, who owns a ferry. “I am full,” Ode said.\n\n“Perry” chimed in: “They do not want to see it.”',
    ['Ken Ode (named): “I am full,”', 'Perry (named): “They do not want to see it.”'],
  ],
  [
    'an answer that is no nickname',
    '“Never,” said Ana Ruiz, “will we pay.”',
    ['Ana Ruiz (named): “Never,” / “will we pay.”'],
  ],
];

/** What looks like the words above and is a name, a title or a term. */
const TERMS: readonly Case[] = [
  ['before its noun', 'Ana Ruiz said the “smart” bridge had cost too much.', []],
  ['before an adjective and its noun', 'Ana Ruiz said the “smart” new bridge had cost too much.', []],
  ['so-called', 'Ana Ruiz said the so-called “experts” had gone home.', []],
  ['known as', 'Ana Ruiz said the ferry was known as “grandmother” in town.', []],
  ['the title of a show', 'Ana Ruiz said she never missed “Harbour” on Mondays.', []],
  ['a word as a word', 'Ana Ruiz said that the word “bridge” was older than the town.', []],
  ['two words before their noun', 'Ana Ruiz said the “big tent” party was over.', []],
  ['known by two words', 'Ana Ruiz said the rite was known as “kissing stones” in town.', []],
  ['a title with small words', 'Ana Ruiz told “Harbour and Friends” that she was well.', []],
  ['a title in front', '“Sons of the Harbour” is a play about the town.', []],
  [
    'behind the noun for a work',
    'Ana Ruiz said she had heard the song “Over the old bridge we go” twice.',
    [],
  ],
  ['without a report', 'The ferry had a “new” engine and an “old” captain.', []],
];

/** A verb gives the words in marks to a thing or a person. */
const JUDGED: readonly Case[] = [
  [
    'an object and as',
    'The Harbour Board rejected these claims as “plainly false,” and two captains agreed.',
    ['Harbour Board (named): “plainly false,”'],
  ],
  [
    'as with an article',
    'Ana Ruiz defended the mayor as a “very decent man” Tuesday, hours after the vote.',
    ['Ana Ruiz (named): “very decent man”'],
  ],
  [
    'an agent behind the marks',
    'The ferry, deemed a “floating coffin” by Ken Ode, stays in port.',
    ['Ken Ode (named): “floating coffin”'],
  ],
  [
    'an agent behind as and the marks',
    'A bridge described as “far too narrow” by Ken Ode was opened in May.',
    ['Ken Ode (named): “far too narrow”'],
  ],
  [
    'one word under according to',
    'According to Ana Ruiz, the new rule would “drastically” slow the ferries.',
    ['Ana Ruiz (named): “drastically”'],
  ],
];

/** Words in marks that mean something or stand for themselves. */
const NAMES_AND_GLOSSES: readonly Case[] = [
  ['a word that means', 'In Lornish, Tirlun means “the feast of the harbour lamps.”', []],
  ['another word for it', 'Tirlun, or “the feast of lamps,” was kept in May this year.', []],
  ['a translation', 'The name translates as “the place where nobody sleeps.”', []],
  [
    'somebody who says what it means',
    'It means “a great deal to all of us,” said Ana Ruiz.',
    ['Ana Ruiz (named): “a great deal to all of us,”'],
  ],
  ['a case', 'Ana Ruiz said the ruling in “Lorne v. Harbour Board” was the first of its kind.', []],
  ['a title with an article', 'In his memoir, “The Harbour,” the former mayor recalls the flood.', []],
  ['a title of short words', 'They also released a first single, “Won’t You Go,” written by Paul Rice.', []],
  ['a title in front', '“Let the Last One Out” lands on Harbour One tonight.', []],
  [
    'a name that is told as one elsewhere',
    'The firm must drop the name “night bridge”. Ana Ruiz said on Monday that “night bridge” is not what it says. “Night bridge” is closed at night.',
    [],
  ],
  [
    'words that others use as a noun',
    'Ken Ode called the plan “plainly mad”. Nobody liked the “plainly mad” plan.',
    ['Ken Ode (named): “plainly mad”'],
  ],
  ['a noun behind its adjective', 'There are 140 active “members” in Lorne, according to Ana Ruiz.', []],
  [
    'words that are explained',
    'Ana Ruiz said the cracks would be a “material change,” a legal term for a change that ends the contract.',
    [],
  ],
  [
    'words that others explain',
    'Ana Ruiz described “kissing stones” as “an oath to the whole town.”',
    ['Ana Ruiz (named): “an oath to the whole town.”'],
  ],
  [
    'a title that is told as one elsewhere',
    'The film “Silver Quay” opens in May. “It was fun,” said Ana Ruiz. “Silver Quay” was shot in Lorne.',
    ['Ana Ruiz (named): “It was fun,”'],
  ],
  ['a button', 'She clicked on “report a fault here” twice.', []],
  ['a search', 'Ana Ruiz said she had typed “ferry to Lorne” before she saw the notice.', []],
  ['a supposed question', 'In the end, some might ask: “Is the bridge worth the money? Or not?”', []],
];

/** Whose question it is, nobody tells. */
const QUESTIONS: readonly Case[] = [
  [
    'asked whether',
    'Asked whether the bridge was “safe enough for lorries”, Ken Ode said he was “very happy indeed”.',
    ['unclear (unclear): “safe enough for lorries”', 'Ken Ode (named): “very happy indeed”'],
  ],
  [
    'the answer behind the comma',
    'Asked about the bridge, Ken Ode said he was “very happy indeed”.',
    ['Ken Ode (named): “very happy indeed”'],
  ],
];

describeCases('words in marks under a report', REPORTED);
describeCases('terms in marks under a report', TERMS);
describeCases('what is no term', NO_TERMS);
describeCases('nicknames in marks', NICKNAMES);
describeCases('words that judge', JUDGED);
describeCases('names and glosses in marks', NAMES_AND_GLOSSES);
describeCases('words of a question', QUESTIONS);
