import { formsOf } from '../../verbs.ts';
import { wordSet } from '../grammar/words.ts';

/** Verbs of saying in headlines, where every word has a capital. */
export const HEADLINE_VERBS: ReadonlySet<string> = wordSet(
  `says tells calls warns claims vows slams blasts rips mocks denies admits insists predicts urges defends accuses
  praises hails lauds applauds condemns denounces criticizes criticises ridicules chides berates scolds attacks dismisses`,
);

/** "For Ana Ruiz, …": words that open the view of the one named next. */
export const VIEW_OPENERS: ReadonlySet<string> = wordSet('for to');

/** Words right before a colon and the exact words. */
export const BLOCK_OPENERS: ReadonlySet<string> = wordSet(
  'statement letter post tweet email e-mail note message wrote writes reads read tweeted posted',
);

/** "Asked whether …": the verb of a question put to the speaker. */
export const QUESTIONED: ReadonlySet<string> = wordSet('asked pressed questioned');

/** Words that follow "asked" and open the question put to the speaker. */
export const QUESTION_OPENERS: ReadonlySet<string> = wordSet('if whether why how what about by who when');

/** Forms of "make", which report only with a point, a claim or the like. */
export const MAKE_FORMS: ReadonlySet<string> = wordSet('make makes made making');

/** Objects of "make" that report: "made the point that …". */
export const POINTS_MADE: ReadonlySet<string> = wordSet(
  'point case argument claim prediction promise pledge observation remark assertion',
);

/** Forms of "put", which report with "it": "as she put it". */
export const PUT_FORMS: ReadonlySet<string> = wordSet('put puts putting');

/** Nouns for words whose owner says them: "Clinton’s response was …". */
export const OWNED_WORDS: ReadonlySet<string> = wordSet(
  'answer argument claim comment dictum line mantra message motto phrase pledge point post promise question quip reaction refrain reply response slogan statement theory tweet verdict view warning words',
);

/** Nouns behind "in" and "by" whose owner speaks: "in her words", "by his account". */
export const TELLINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', wordSet('words telling view opinion estimation phrase')],
  ['by', wordSet('account reckoning telling estimation')],
]);

/** Nouns that report with "that", as their verbs do: "Clinton’s claim that …". */
export const CLAIM_NOUNS: ReadonlySet<string> = wordSet(
  `accusation accusations admission allegation allegations announcement argument arguments assertion assertions assessment
  belief claim claims comment comments complaint complaints conclusion confession contention conviction declaration
  denial explanation insistence line observation pledge prediction predictions promise promises quip refrain remark remarks revelation
  statement statements suggestion suggestions testimony view vow warning warnings`,
);

/** Adjectives of thinking what follows "that": "was adamant that …". */
export const CONVICTIONS: ReadonlySet<string> = wordSet(
  `adamant afraid angry annoyed astonished concerned confident convinced delighted dismayed furious glad grateful hopeful
  insistent offended optimistic outraged pleased proud relieved saddened shocked sceptical skeptical sorry stunned sure
  surprised thrilled upset worried`,
);

/** Nouns for words in marks by what was done with them: "Clinton’s “never again” remark". */
export const WORDS_BEHIND: ReadonlySet<string> = wordSet(
  'accusation claim claims comment comments flap gaffe insult jab jibe joke line message pledge promise quip quote remark remarks retort statement taunt threat tirade tweet tweets vow warning',
);

/** Verbs for what studies and reports do. */
export const FINDING_VERBS: ReadonlySet<string> = new Set(formsOf('find/found show/showed/shown'));

/** Verbs for what deeds and things do as well as people. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  formsOf(
    'suggest indicate imply reveal explain read/read detail outline underscore echo signal shoot/shot hit+/hit go/went/gone fire force drive/drove/driven guarantee threaten promise remind order prompt count',
  ),
);

/** Forms of "say". */
export const SAY_FORMS: ReadonlySet<string> = new Set(formsOf('say/said'));

/** Verbs of saying whose passive subject is the listener. */
export const LISTENER_VERBS: ReadonlySet<string> = wordSet('asked urged warned advised assured quoted cited');

/** Verbs that make somebody else say something. */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(
  formsOf('prompt lead/led force cause push ask urge allow get/got want tell/told'),
);

/** Verbs, in the past, whose object said what the infinitive behind it tells: "The vote led Ruiz to claim". */
export const PROMPTED: ReadonlySet<string> = wordSet(
  'prompted led forced caused pushed allowed enabled drove driven inspired compelled spurred permitted',
);

/** "Ruiz took to the radio to say": places to speak. */
export const TAKE_FORMS: ReadonlySet<string> = new Set(formsOf('take/took/taken'));

/** Verbs that report what follows their "of" or "about". */
export const TALKING_VERBS: ReadonlySet<string> = new Set(formsOf('speak/spoke/spoken talk'));

/** Verbs that report with "up about": "opened up about her “battle”". */
export const OPENING_UP: ReadonlySet<string> = new Set(formsOf('open'));

/** Adjectives that report a feeling: "was “deeply saddened”", "is “confident that …”". */
export const FEELINGS: ReadonlySet<string> = wordSet(
  `afraid appalled ashamed aware astonished concerned confident delighted devastated disappointed disgusted dismayed
  distraught disturbed eager encouraged excited frustrated furious glad grateful happy heartbroken honored honoured
  hopeful horrified humbled hurt looking mindful mortified open optimistic outraged overjoyed overwhelmed perplexed pleased
  privileged proud puzzled ready relieved sad saddened satisfied scared shocked sickened sorry stunned sure surprised
  terrified thankful thrilled touched troubled upset willing worried`,
);

/** Nouns for recordings of somebody speaking: "footage of Smith saying". */
export const RECORDINGS: ReadonlySet<string> = wordSet(
  'footage video videos clip clips audio recording recordings tape tapes',
);

/** "recounted Smith saying": the object of such a verb does what the participle tells. */
export const WITNESSING_VERBS: ReadonlySet<string> = new Set(
  formsOf('recount hear/heard recall remember describe film record overhear/overheard quote'),
);

/** Verbs of passing on another's words: "quoted Smith as saying". */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(formsOf('quote cite'));

/** Verbs of answering: "“No,” she replied". */
export const REPLY_VERBS: ReadonlySet<string> = new Set(formsOf('reply respond answer retort'));

/** Verbs for gestures, which report only words in their own sentence: “…,” Smith smiled. */
export const GESTURES: ReadonlySet<string> = new Set(
  formsOf('nod+ smile laugh sigh point shoot/shot fire hit+/hit press'),
);
