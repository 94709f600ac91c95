import { summariseIndirect, summariseWay } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const COMPANY: readonly Case[] = [
  ['colleagues', 'Ana Ruiz and colleagues say the bridge is “a marvel of the age”.', ['Ana Ruiz (sure)']],
  [
    'her own',
    'In a paper, Ana Ruiz and her colleagues write that the bridge is “a marvel of the age”.',
    ['Ana Ruiz (sure)'],
  ],
  ['a team', 'Ana Ruiz and her team said: “It was a surprise.”', ['Ana Ruiz (sure)']],
  [
    'but not the last of a list',
    'Paul Rice, Ana Ruiz and their colleagues said: “It was a surprise.”',
    ['their colleagues (unclear)'],
  ],
];

const REPLIES: readonly Case[] = [
  [
    'are of whoever was asked',
    'Paul Rice asked Ken Ode if it was a surprise. “No, it was not,” he replied.',
    ['Ken Ode (probable)'],
  ],
  [
    'but what was only said is open',
    'Paul Rice asked Ken Ode if it was a surprise. “No, it was not,” he said.',
    ['Paul Rice (sure)'],
  ],
];

const LISTENERS: readonly Case[] = [
  [
    'of a question, described by what they do',
    '“Should it be so?” Ana Ruiz asked a lawyer arguing for the port.',
    ['Ana Ruiz (sure)'],
  ],
];

const QUESTIONS: readonly Case[] = [
  [
    'begin behind who was asked',
    'Ken Ode asked Ana Ruiz whether the bridge was safe.',
    ['Ken Ode (named): whether the bridge was safe'],
  ],
];

const VIEWS: readonly Case[] = [
  ['behind "per"', 'The bridge is “a marvel of the age,” per Harbour News.', ['Harbour News (sure)']],
  ['but not per head', 'It costs “five crowns or more” per Lorne household.', ['unclear (unclear)']],
  ['by an account', 'The bridge was “never safe,” by Ana Ruiz’s account.', ['Ana Ruiz (sure)']],
  ['in a view', 'The bridge was “never safe,” in Ana Ruiz’s view.', ['Ana Ruiz (sure)']],
  ['as a topic', 'As for Ana Ruiz: “It was never safe.”', ['Ana Ruiz (sure)']],
  ['opened up about', 'Ana Ruiz opened up about her “battle with the bridge”.', ['Ana Ruiz (probable)']],
  [
    'in the sentence before',
    'For Ana Ruiz, the answer is simple. “We have to leave the bridge.”',
    ['Ana Ruiz (probable)'],
  ],
  [
    'in the sentence before, with an age',
    'Ana Ruiz, 43, isn’t so sure. “The bridge was never safe.”',
    ['Ana Ruiz (probable)'],
  ],
  [
    'of she, in the sentence before',
    'Ana Ruiz came late. She shook her head. “The bridge was never safe.”',
    ['Ana Ruiz (probable)'],
  ],
  [
    'as an answer',
    'Ana Ruiz is the captain of the port. “We saw it late,” was her answer.',
    ['Ana Ruiz (sure)'],
  ],
  ['as the words of somebody', '“We saw it late” were the words of Ana Ruiz.', ['Ana Ruiz (sure)']],
  [
    'of a letter that makes a case',
    'Ana Ruiz’s letter makes a simple case: “The bridge was never safe.”',
    ['Ana Ruiz (sure) through letter'],
  ],
  [
    'with an adverbial inside the verb',
    'Ana Ruiz, who has in the past described Ode as “a bad liar” and “a madman,” left the town.',
    ['Ana Ruiz (sure)', 'Ana Ruiz (sure)'],
  ],
];

const CALLED: readonly Case[] = [
  [
    'by where somebody is from',
    'Lorne coach Ken Ode said: “It was a surprise.” The Scot added: “We saw it late.”',
    ['Ken Ode (sure)', 'Ken Ode (probable)'],
  ],
  [
    'by letters behind the name',
    'Ana Ruiz MP said: “It was a surprise.” The Labour MP added: “We saw it late.”',
    ['Ana Ruiz (sure)', 'Ana Ruiz (probable)'],
  ],
  [
    'by two nouns',
    'Pat Long, a singer and guitarist, came. “It was fun,” the singer and guitarist told the audience.',
    ['Pat Long (sure)'],
  ],
  [
    'one of several, named behind a comma',
    '“The claims are clear,” said one of her lawyers, Paul Rice, in a statement.',
    ['Paul Rice (sure)'],
  ],
  [
    'by a surname that is a pronoun',
    '“It is small,” He Lanfen, the former head of the port, said.',
    ['He Lanfen (sure)'],
  ],
  [
    'behind the body that somebody is of',
    '“It is a view,” said University of Lorne’s Ana Ruiz, chief scientist for the bridge.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'by a surname alone, where another of it spoke right before',
    'Mary Long, an analyst, came. “It rose,” Long said.\n\nRichard Long noted that no one can say.\n\n“It fell in May,” Long said.',
    ['Mary Long (sure)', 'Long (sure)'],
  ],
  [
    'by the last word of the name of a body',
    'It is high, according to the Ship Records Clearinghouse in Lorne. “It fell,” the clearinghouse stated.',
    ['Ship Records Clearinghouse (probable)'],
  ],
  [
    'before a list between dashes',
    'Attorneys for the captains – a student, two teachers and a clerk – said, “It is not safe.”',
    ['Attorneys (unclear)'],
  ],
  [
    'as the subject of what was issued on a day',
    'The account issued a statement last week on its feed urging fans to be “kind and healthy to all”.',
    ['The account (unclear) through account'],
  ],
  [
    'by their children',
    'Singer Ana Ruiz, 34, came. “We saw it late,” she said. “It was a surprise,” the mum-of-two said.',
    ['Ana Ruiz (sure)', 'Ana Ruiz (probable)'],
  ],
  [
    'but not by those of the other sex',
    'Singer Ana Ruiz, 34, came. “It was a surprise,” the father-of-two said.',
    ['the father-of-two (unclear)'],
  ],
  [
    'not by the letters of a seat',
    'The North Lorne MP said: “It was a surprise.”',
    ['The North Lorne MP (unclear)'],
  ],
];

describeCases('company of a speaker', COMPANY, summariseWay);
describeCases('replies', REPLIES, summariseWay);
describeCases('listeners', LISTENERS, summariseWay);
describeCases('questions reported', QUESTIONS, summariseIndirect);
describeCases('views without a verb of saying', VIEWS, summariseWay);
describeCases('people as they are called', CALLED, summariseWay);
