import { type Case, describeCases } from '../tables.ts';

const NO_STATEMENTS: readonly Case[] = [
  [
    'the title that a writer gives',
    'Ana Ruiz saw the harbour and wrote a scathing magazine article titled “Who Sank the Boats?”',
    [],
  ],
  [
    'what is spoken about',
    '“It was a joy to play with them,” Ana Ruiz says of “New Bridge.”',
    ['Ana Ruiz (named): “It was a joy to play with them,”'],
  ],
  ['so-called', 'The so-called “smart bridge” was closed again on Monday.', []],
  ['irony', 'The “experts” of the board were wrong about the “temporary closure” of the bridge.', []],
  ['a memoir', 'Ana Ruiz wrote the memoir “A Bridge Too Wide” in 1999.', []],
  ['a song', 'Ken Ode sang “Down by the Lorne” at the opening.', []],
  ['a song in lower case', 'The band played “over the old bridge we go” twice.', []],
  ['a programme', 'Ana Ruiz spoke on “Lorne This Morning” on Monday about the bridge.', []],
  ['a programme that is told', 'Ken Ode told “Harbour Tonight” that the bridge was safe.', []],
  [
    'a chapter before a verb of saying',
    'In a chapter called “The Flood and After”, Ana Ruiz says nobody was to blame.',
    [],
  ],
  [
    'an essay whose title is a clause',
    'In an essay headed “Why I left the bridge board and never looked back”, Ana Ruiz explains her choice.',
    [],
  ],
  ['an article', 'The article, “How the bridge was lost”, appeared in Harbour News in May.', []],
  ['a film that asks', '“Who Let the Water In?”, a film about the flood, opens in Lorne on Friday.', []],
  ['a nickname behind the name', 'Ana Ruiz, known as “the Iron Lady of Lorne”, retired in May.', []],
  ['a nickname inside the name', 'Ken “Bridges” Ode retired in May.', []],
  ['a nickname that friends use', 'Friends call Ken Ode “the quiet man”.', []],
  ['a slogan', 'The slogan “A bridge for all of us” is on every bus in Lorne.', []],
  ['a campaign', 'The campaign’s slogan, “Safe at last”, was dropped in June.', []],
  ['a ship', 'The ferry, named “Spirit of Lorne”, sank in June.', []],
  ['a team that speaks', 'The “Lorne Ladies” said on Monday that they would not play.', []],
  ['a prize', 'Ana Ruiz won “best newcomer” at the Harbour Prizes.', []],
  ['a button', 'The app shows a button marked “Report a fault here”.', []],
  ['a word as a word', 'The word “bridge” is older than the town.', []],
  ['a translated word', 'The Lornish word for bridge, “ponta”, is still on the map.', []],
  ['a defined term', 'The term “dead load” means the weight of the bridge itself.', []],
  ['a rule that has a name', 'Under the policy, called “use it or lose it”, idle boats are sold.', []],
  ['answers on a ballot', 'Asked to choose between “yes” and “no”, most of the town stayed at home.', []],
  ['a compound before its noun', 'It was the kind of “we know best” thinking that sank the ferry.', []],
  ['a programme with its host', 'Ken Ode spoke on the Herald’s “The Lead with Ana Ruiz” on Monday.', []],
  ['a title with a small verb', '“Lorne is the New Harbour” star Ana Ruiz opened the bridge.', []],
];

/** Nobody has said these, or the article says that somebody has not. */
const NOT_SAID: readonly Case[] = [
  ['nobody', 'Nobody said “the bridge is safe”.', []],
  ['no one is going to', 'No one in the town is going to say “we were wrong about the bridge”.', []],
  ['never', 'Ana Ruiz never said “the bridge is safe”.', []],
  ['did not', 'Ana Ruiz did not say “the bridge is safe”.', []],
  ["didn't", 'Ana Ruiz didn’t say that the bridge was “perfectly safe for everyone”.', []],
  ['none of them ever', 'None of the captains has ever said “the bridge is safe”.', []],
  ['no one who', 'No captain who was there would say “the bridge is safe”.', []],
  ['few would', 'Few would argue that the board had “no part in it”.', []],
  ['a critic might', 'A critic might say, “The bridge was never safe.”', []],
  ['a reader would', 'A reader would now ask: “Who pays for the bridge?”', []],
  ['could have', 'Ana Ruiz could have said, “I am sorry for the bridge,” but she kept silent.', []],
  ['should', 'Ana Ruiz should say “the bridge is closed” and resign.', []],
  ['would never', 'Ana Ruiz would never say “the bridge is ours”.', []],
  ['if she had', 'If Ana Ruiz had said “the bridge is safe”, the captains would have believed her.', []],
  ['had he asked', 'Had Ken Ode asked, “Is the bridge safe?”, nobody would have answered.', []],
  ['what if', 'What if Ana Ruiz says “the bridge is ours”?', []],
  ['do not say', 'Do not say “the bridge is safe” to a captain.', []],
  ['imagine', 'Imagine Ana Ruiz saying, “The bridge is safe.”', []],
  ['as if', 'It is as if the Harbour Board were saying, “We do not care.”', []],
  ['one can almost hear', 'One can almost hear Ana Ruiz saying “I told you so”.', []],
  ['you will never hear', 'You will never hear Ana Ruiz say “I was wrong about the bridge”.', []],
  ['refused to say', 'Ana Ruiz refused to say “the bridge is safe”.', []],
  ['denied saying', 'Ana Ruiz denied saying “the bridge is safe”.', []],
  ['denied that she had said', 'Ana Ruiz denied that she had said “the bridge is safe”.', []],
  ['without saying', 'Ana Ruiz left without saying “I am sorry for the bridge”.', []],
  ['instead of saying', 'Instead of saying “the bridge is safe”, Ana Ruiz shrugged.', []],
];

/** What looks like the cases above and was said all the same. */
const SAID_ALL_THE_SAME: readonly Case[] = [
  [
    'a negation inside the marks',
    '“I never said the bridge was safe,” said Ana Ruiz.',
    ['Ana Ruiz (named): “I never said the bridge was safe,”'],
  ],
  [
    'a condition inside the marks',
    '“If it falls, we all fall,” said Ana Ruiz.',
    ['Ana Ruiz (named): “If it falls, we all fall,”'],
  ],
  [
    'a negation in another clause',
    'Ana Ruiz did not hesitate: “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'a negated verb of saying before the one that reports',
    'Ana Ruiz would not say why, but she said, “The bridge is safe.”',
    ['Ana Ruiz (pronoun): “The bridge is safe.”'],
  ],
  [
    'a question whether',
    'Asked if the bridge was safe, Ana Ruiz said, “I would say so.”',
    ['Ana Ruiz (named): “I would say so.”'],
  ],
  [
    'nobody in another clause',
    'When nobody answered, Ana Ruiz said, “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'nobody before a semicolon',
    'Nobody spoke for a minute; then Ana Ruiz said, “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'nobody who did something when it was said',
    'Nobody clapped when Ana Ruiz said, “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'no as an answer',
    'No, Ana Ruiz said, “the bridge is not safe”.',
    ['Ana Ruiz (named): “the bridge is not safe”'],
  ],
  [
    'neither in the clause before',
    'Neither side moved, and Ana Ruiz said “the bridge is safe”.',
    ['Ana Ruiz (named): “the bridge is safe”'],
  ],
  [
    'few who heard it',
    'Few were there when Ana Ruiz said, “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'a habit',
    'At breakfast Ana Ruiz would often say, “Bridges are for crossing.”',
    ['Ana Ruiz (named): “Bridges are for crossing.”'],
  ],
  [
    'not only',
    'Ana Ruiz not only said “the bridge is safe” but walked across it.',
    ['Ana Ruiz (named): “the bridge is safe”'],
  ],
  [
    'could not help',
    'Ana Ruiz could not help saying, “The bridge is safe.”',
    ['Ana Ruiz (named): “The bridge is safe.”'],
  ],
  [
    'names in capitals with a small pronoun',
    'Ken Ode, who came to Lorne too, tweeted, “Thank you Lorne! We won” on Friday.',
    ['Ken Ode (named): “Thank you Lorne! We won”'],
  ],
];

describeCases('what is no statement', NO_STATEMENTS);
describeCases('what was not said', NOT_SAID);
describeCases('what was said all the same', SAID_ALL_THE_SAME);
