import { wordSet } from './words.ts';

/** What opens a sentence and is no part of what is reported in it. */
export const SENTENCE_CONJUNCTIONS: ReadonlySet<string> = wordSet(
  'and but so yet meanwhile however still also',
);

/** What sets the reporter’s own clause against the one that is reported. */
export const CONTRASTS: ReadonlySet<string> = wordSet('but while whereas although though');

/** What joins a clause to the one before it. */
export const CONNECTORS: ReadonlySet<string> = wordSet(
  'and but while whereas although though as who whom which',
);

/** What negates a verb. */
export const VERB_NEGATIONS: ReadonlySet<string> = wordSet("not n't never");

/** Prepositions that lead back to the noun that a phrase describes. */
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

/** What opens a clause that describes a noun. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = wordSet('who which that');

/** Pronouns that do not go with a plural verb. */
export const SINGULAR_PRONOUNS: ReadonlySet<string> = wordSet('he she it this one');

/** What follows a participle that is passive without a form of "be". */
export const AFTER_PASSIVE: ReadonlySet<string> = wordSet(
  'about whether if why how what which who when where by on to in as during at for',
);

/** What follows "the question asked" where it was asked and asks nothing. */
export const AFTER_QUESTION_ASKED: ReadonlySet<string> = wordSet('of by in at during and here');

/** What goes on behind "Smith said" without being what was said. */
export const REPORT_ADVERBIALS: ReadonlySet<string> = wordSet(
  'in on at during after of to when with from as before while about via by',
);

/** What ends a description beside a name. */
export const ROLE_ENDS: ReadonlySet<string> = wordSet('who which whose whom that where when');

/** What opens a clause inside another, whose names are bystanders. */
export const INNER_CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  'that whether if what how why who whom which where asked told',
);
