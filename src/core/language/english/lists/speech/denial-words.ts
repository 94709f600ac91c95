import { formsOf } from '../../verbs.ts';
import { wordSet } from '../grammar/words.ts';

/** What negates the verb that reports. */
export const NEGATIONS: ReadonlySet<string> = wordSet("not n't never cannot");

/** What makes a report a possibility. */
export const MODALS: ReadonlySet<string> = wordSet('could might should may must can shall');

/** What makes it a habit: "would often say". */
export const HABITS: ReadonlySet<string> = wordSet('often always sometimes usually regularly only');

/** Verbs that tell that something was not said. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  formsOf('refuse decline deny/denied avoid fail stop+'),
);

/** Subjects that are nobody. */
export const NOBODY_WORDS: ReadonlySet<string> = wordSet('no nobody none neither nothing');

/** Subjects that are anybody: "a critic would say". */
export const INDEFINITE_SUBJECTS: ReadonlySet<string> = wordSet(
  'a an any some anyone somebody someone one few',
);

/** What only supposes that something was said. */
export const SUPPOSING: ReadonlySet<string> = wordSet(
  'if unless lest imagine imagining suppose supposing hear hearing',
);

/** What says that something else was done. */
export const INSTEAD_OF: ReadonlySet<string> = wordSet('without instead not');

/** Verbs with which somebody is reported to disagree with what was said. */
export const DISPUTING_WORDS: ReadonlySet<string> = new Set(
  formsOf('deny/denied reject dismiss dispute refute rebut+ contradict disagree counter contest'),
);
