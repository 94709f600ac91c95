/** Closed classes of English words, and the titles of public life; no library has just these. */

export const SUBJECT_PRONOUNS: ReadonlySet<string> = wordSet(
  'i he she it we they you who one these those some others many both neither another everyone nobody someone anyone most none several',
);

/** Companions of the person named before "and": "Ana Ruiz and her team". */
export const COMPANIONS: ReadonlySet<string> = wordSet(
  'colleagues co-authors coauthors collaborators co-workers team allies associates aides staff supporters followers',
);

/** Those that may count a noun: "one resident". */
export const QUANTIFIERS: ReadonlySet<string> = wordSet('one some many both neither another most several');

export const TITLES: ReadonlySet<string> = wordSet(
  `mr mrs ms miss dr sen sens rep reps gov govs president vice senator senators representative congressman congresswoman
  governor mayor judge justice secretary attorney general gen col lt sgt capt captain colonel admiral adm maj major sir
  lord lady dame rev reverend pastor bishop pope father sister brother professor prof chairman chairwoman chair chairperson
  speaker leader minister chancellor king queen prince princess ambassador director deputy chief officer sheriff
  detective gop republican republicans democrat democratic democrats conservative labour nominee candidate former ex majority minority whip
  first lady mp mep baroness baron imam rabbi cardinal archbishop commissioner councilman councilwoman
  spokesman spokeswoman spokesperson editor strategist analyst prime foreign defence defense house senate state`,
);

export const NAME_SUFFIXES: ReadonlySet<string> = wordSet('jr sr ii iii iv phd esq md');

/** Capitalised words that are not part of a name. */
export const CALENDAR_WORDS: ReadonlySet<string> = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb aug sept sep oct nov dec jan. feb. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening
  night week month year day`,
);

/** Words that make a name the name of a body rather than of a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordSet(
  `party committee house university college news post times journal association institute foundation council court
  department office agency bureau commission union federation group corporation company inc corp llc ltd bank church
  school hospital police force army navy congress senate parliament government administration campaign center centre
  network television radio tv magazine press tribune herald guardian telegraph examiner gazette examiner reuters
  associated center society league club board ministry service authority states kingdom america americans international
  national street city county island river world law act republicans democrats conservatives labour pac fund alliance
  coalition project trust conference convention desk pulse blog twitter facebook linkedin google`,
);

/** Parties and their members, which are bodies by one word. */
export const PARTIES: ReadonlySet<string> = wordSet('democrats republicans conservatives labour tories');

export const BE_FORMS: ReadonlySet<string> = wordSet(
  "is are was were be been being 's 're am 'm got gets get",
);

/** Adverbs and the like between a verb and its subject. */
export const VERB_GROUP_WORDS: ReadonlySet<string> = wordSet(
  'might also to later then once even further first since never just still repeatedly all both each himself herself itself themselves',
);

/** Words that begin a clause. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  `that but and as if when while because although though since whether what or so how where which before after like
  than : ; — – -- (`,
);

/** Words that make a clause the content of a verb or the description of a noun. */
export const COMPLEMENT_OPENERS: ReadonlySet<string> = wordSet(
  'that if whether what how where which who whom whose',
);

/** Words that make a clause an adverbial of another. */
export const ADVERBIAL_OPENERS: ReadonlySet<string> = wordSet(
  'as when while because although though since before after until',
);

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = wordSet('his her their its my our your');

/** Verbs that report only with a particle behind them: "shot back", "went on", "chimed in", "pointed out". */
export const PARTICLE_VERBS: ReadonlySet<string> = wordSet(
  `point points pointed pointing shoot shot shooting shoots fire fired fires firing go goes went going gone hit hits
  hitting chime chimed chimes chiming`,
);
export const VERB_PARTICLES: ReadonlySet<string> = wordSet('back on in off out');

/** The words of a list, as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
