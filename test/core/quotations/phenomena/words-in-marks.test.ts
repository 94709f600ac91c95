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

/** Headings: words in marks are whoever's says them in the text. */
const HEADINGS: readonly Case[] = [
  [
    'a word that is said below',
    'Two weeks of ‘bitter’ days for the harbour\n\nThe harbour will be closed until the end of the month.\n\n“These are bitter days for us all,” said Ana Ruiz, who owns a ferry.',
    ['Ana Ruiz (named): ‘bitter’', 'Ana Ruiz (named): “These are bitter days for us all,”'],
  ],
  [
    'nobody who spoke above',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\n‘The quay is not wide enough’\n\nKen Ode saw it otherwise on the day of the vote. “The quay is not wide enough for all of us,” Ode said.',
    [
      'Ana Ruiz (named): “We are full and we will stay so,”',
      'Ken Ode (named): ‘The quay is not wide enough’',
      'Ken Ode (named): “The quay is not wide enough for all of us,”',
    ],
  ],
  [
    'all in single marks and with a full stop, where speech stands in double ones',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\n‘A hard choice.’\n\n“It was a hard choice for all of us in the harbour,” said Ken Ode.',
    [
      'Ana Ruiz (named): “We are full and we will stay so,”',
      'Ken Ode (named): ‘A hard choice.’',
      'Ken Ode (named): “It was a hard choice for all of us in the harbour,”',
    ],
  ],
  [
    'words that nobody says below',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\n‘A storm that nobody had foreseen’\n\nThe harbour was closed on the following day, and the captains went home to wait for the spring.',
    [
      'Ana Ruiz (named): “We are full and we will stay so,”',
      'unclear (unclear): ‘A storm that nobody had foreseen’',
    ],
  ],
  [
    'a line about something else',
    '“We are full and we will stay so,” said Ana Ruiz, who owns a ferry.\n\nMayor of Port Ellis has a ‘new plan for the old town’\n\nThe harbour was closed on the following day, and the captains went home to wait for the spring.',
    ['Ana Ruiz (named): “We are full and we will stay so,”'],
  ],
  [
    'a title of a work that somebody spoke of',
    'Lorne to screen ‘Silver Quay’ in spring\n\n“Everybody will see ‘Silver Quay’ in the spring, whatever the weather,” said Ana Ruiz, who owns the cinema.',
    ['Ana Ruiz (named): “Everybody will see ‘Silver Quay’ in the spring, whatever the weather,”'],
  ],
  [
    'no speaker for what follows',
    'Ken Ode: ‘We are all full now’\n\n“The quay is too short for the ships that we were promised.” Then it rained.',
    [
      'Ken Ode (named): ‘We are all full now’',
      'unclear (unclear): “The quay is too short for the ships that we were promised.”',
    ],
  ],
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

/** Lines that lead to other articles. */
const TEASERS: readonly Case[] = [
  ['more', 'MORE: Mayor ‘ready to talk about the harbour’ with Lorne', []],
  ['read more', 'Read more: Ken Ode says ‘the bridge will fall before June’', []],
  ['watch', 'Watch: Ana Ruiz says “we were never asked about it”', []],
  [
    'between two paragraphs of one speaker',
    '“We are full,” said Ana Ruiz. “We have been full since May.\n\nMORE: Ken Ode ‘ready to talk about the harbour’\n\n“And we will be full in June.”',
    ['Ana Ruiz (named): “We are full,” / “We have been full since May. / “And we will be full in June.”'],
  ],
  [
    'no teaser but a sentence',
    'More than that, Ana Ruiz said: “We are full.”',
    ['Ana Ruiz (named): “We are full.”'],
  ],
];

describeCases('words in marks under a report', REPORTED);
describeCases('terms in marks under a report', TERMS);
describeCases('what is no term', NO_TERMS);
describeCases('nicknames in marks', NICKNAMES);
describeCases('words that judge', JUDGED);
describeCases('names and glosses in marks', NAMES_AND_GLOSSES);
describeCases('words of a question', QUESTIONS);
describeCases('words in headings', HEADINGS);
describeCases('lines that lead elsewhere', TEASERS);
