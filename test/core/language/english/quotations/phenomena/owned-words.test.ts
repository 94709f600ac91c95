import { type Case, describeCases } from '../tables.ts';

/** A noun for words reports, and its possessor is who says them. */
const CLAIMS: readonly Case[] = [
  [
    'a name’s claim',
    'Ken Ode blamed the papers for Ana Ruiz’s claim that the board had “buried the truth” in May.',
    ['Ana Ruiz (named): “buried the truth”'],
  ],
  [
    'a claim that opens the sentence',
    'Paul Rice’s accusation that the mayor was “asleep at the wheel” had made him famous.',
    ['Paul Rice (named): “asleep at the wheel”'],
  ],
  [
    'her claims',
    'Sofia Marsh was asked about her claims that she had “a rotten time” on the board.',
    ['Sofia Marsh (pronoun): “a rotten time”'],
  ],
  [
    'not what is said of the claim',
    'Ana Ruiz said that Ken Ode’s claim that the quay is safe is “simply not true.”',
    ['Ana Ruiz (named): “simply not true.”'],
  ],
  [
    'not behind the claim',
    'Ana Ruiz heard Ken Ode’s claim that the quay was safe, and called it “simply not true.”',
    ['Ana Ruiz (named): “simply not true.”'],
  ],
  ['not nobody’s claim', 'Ana Ruiz rejected the claim that the board had “buried the truth” in May.', []],
];

/** The noun behind the marks is for what the possessor before them said. */
const REMARKS: readonly Case[] = [
  [
    'a remark',
    'The town still laughs at Ken Ode’s “never again” remark.',
    ['Ken Ode (named): “never again”'],
  ],
  [
    'under a verb that judges',
    'Ana Ruiz blamed the papers for Ken Ode’s “we sank it” gaffe.',
    ['Ken Ode (named): “we sank it”'],
  ],
  ['not a thing', 'The town still uses Ken Ode’s “never again” bridge.', []],
];

/** Verbs and adverbs that were missed between a name and its words. */
const REPORTS: readonly Case[] = [
  [
    'an apology',
    'Ana Ruiz apologized “for what were serious mistakes” and the “years of silence.”',
    ['Ana Ruiz (named): “for what were serious mistakes”', 'Ana Ruiz (named): “years of silence.”'],
  ],
  [
    'since',
    'Mr. Rice has since said that the talks would be held in “ferry country,” but nobody came.',
    ['Rice (named): “ferry country,”'],
  ],
  [
    'a feeling behind the words of others',
    'After a week of talk about whether the other was “qualified” to lead, Ana Ruiz ripped into Ken Ode.',
    [],
  ],
];

/** Somebody is convinced of something, or a person does what a verb with "that" tells. */
const CONVICTIONS: readonly Case[] = [
  [
    'offended',
    'Ana Ruiz was also offended that the mayor would come to the quay in “nothing but slippers.”',
    ['Ana Ruiz (named): “nothing but slippers.”'],
  ],
  [
    'hopeful',
    'Ken Ode is hopeful that the town could “turn things around”.',
    ['Ken Ode (named): “turn things around”'],
  ],
  [
    'a judge who determined',
    'A judge determined that the board has created at least a “reasonable suspicion” the books are wrong.',
    ['A judge (description): “reasonable suspicion”'],
  ],
  ['not the rain', 'The rain determined that the “smart bridge” would stay shut.', []],
  [
    'as she put it to somebody',
    'As Ana Ruiz explained it to me, the bridge was built to be “far too narrow” for lorries.',
    ['Ana Ruiz (named): “far too narrow”'],
  ],
];

/** "According to" at the end tells of all the marks of its sentence. */
const TRAILED: readonly Case[] = [
  [
    'one word and more, coordinated',
    'Not only is the day kept for the town’s “legacy” and “lasting strength,” it serves to “make the young ones proud,” according to a news release.',
    [
      'a news release (description): “legacy”',
      'a news release (description): “lasting strength,”',
      'a news release (description): “make the young ones proud,”',
    ],
  ],
  [
    'before others',
    'The mayor reportedly “turned and ran” at the sight of it, leaving them in “tears” according to a witness.',
    ['a witness (description): “turned and ran”', 'a witness (description): “tears”'],
  ],
];

/** Single marks behind a plural close where another pair opens behind them. */
const PLURALS: readonly Case[] = [
  [
    'a headline of three pairs',
    '‘Whingers’ of the quay ‘will not come back’ from ‘awful’ year\n\nThe captains went home on Monday when the talks had failed for good.\n\n“They are whingers, and they will not come back from this awful year,” said Ken Ode.',
    [
      'Ken Ode (named): ‘Whingers’',
      'Ken Ode (named): ‘will not come back’',
      'Ken Ode (named): ‘awful’',
      'Ken Ode (named): “They are whingers, and they will not come back from this awful year,”',
    ],
  ],
  [
    'a plural possessive inside one pair',
    'Ana Ruiz said it was ‘the captains’ own fault’.',
    ['Ana Ruiz (named): ‘the captains’ own fault’'],
  ],
];

describeCases('claims that somebody owns', CLAIMS);
describeCases('remarks that somebody owns', REMARKS);
describeCases('reports that were missed', REPORTS);
describeCases('convictions', CONVICTIONS);
describeCases('reports at the end of several marks', TRAILED);
describeCases('single marks behind a plural', PLURALS);
