import { formsOf } from '../../verbs.ts';
import { wordSet } from '../grammar/words.ts';

/** Words that negate the reporting verb. */
export const NEGATIONS: ReadonlySet<string> = wordSet("not n't never cannot");

/** Words that make a report a possibility. */
export const MODALS: ReadonlySet<string> = wordSet('could might should may must can shall');

/** Words that make it a habit: "would often say". */
export const HABITS: ReadonlySet<string> = wordSet('often always sometimes usually regularly only');

/** Verbs that say that something was not said. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  formsOf('refuse decline deny/denied avoid fail stop+'),
);

/** Subjects that mean nobody. */
export const NOBODY_WORDS: ReadonlySet<string> = wordSet('no nobody none neither nothing');

/** Subjects that mean anybody: "a critic would say". */
export const INDEFINITE_SUBJECTS: ReadonlySet<string> = wordSet(
  'a an any some anyone somebody someone one few',
);

/** Words that only suppose that something was said. */
export const SUPPOSING: ReadonlySet<string> = wordSet(
  'if whether unless lest imagine imagining suppose supposing hear hearing',
);

/** Words that say that something else was done. */
export const INSTEAD_OF: ReadonlySet<string> = wordSet('without instead not');

/** Verbs that report disagreement with what was said. */
export const DISPUTING_WORDS: ReadonlySet<string> = new Set(
  formsOf('deny/denied reject dismiss dispute refute rebut+ contradict disagree counter contest'),
);
