import { wordSet } from './words.ts';

/** Words that open a sentence and are not part of what it reports. */
export const SENTENCE_CONJUNCTIONS: ReadonlySet<string> = wordSet(
  'and but so yet meanwhile however still also',
);

/** Words that set the reporter’s own clause against the reported one. */
export const CONTRASTS: ReadonlySet<string> = wordSet('but while whereas although though');

/** Words that join a clause to the one before it. */
export const CONNECTORS: ReadonlySet<string> = wordSet(
  'and but while whereas although though as who whom which',
);

/** Words that negate a verb. */
export const VERB_NEGATIONS: ReadonlySet<string> = wordSet("not n't never");

/** Prepositions between a noun and the phrase that describes it. */
export const PHRASE_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'with',
  'on',
  'to',
  'by',
  'about',
  'against',
  'near',
  'under',
]);

/** Words that open a clause that describes a noun. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = wordSet('who which that');

/** Pronouns that take no plural verb. */
export const SINGULAR_PRONOUNS: ReadonlySet<string> = wordSet('he she it this one');

/** Words that follow a passive participle without a form of "be". */
export const AFTER_PASSIVE: ReadonlySet<string> = wordSet(
  'about whether if why how what which who when where by on to in as during at for',
);

/** Words that follow "the question asked" where "asked" is passive. */
export const AFTER_QUESTION_ASKED: ReadonlySet<string> = wordSet('of by in at during and here');

/** Words that continue behind "Smith said" without being said. */
export const REPORT_ADVERBIALS: ReadonlySet<string> = wordSet(
  'in on at during after of to when with from as before while about via by',
);

/** Words that end a description beside a name. */
export const ROLE_ENDS: ReadonlySet<string> = wordSet('who which whose whom that where when');

/** Words that open a clause inside another; its names are bystanders. */
export const INNER_CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  'that whether if what how why who whom which where asked told',
);
