/** Verbs that report clauses, and words in such clauses. */
import { formsOf } from '../../verbs.ts';
import { wordSet } from '../grammar/words.ts';

/** Verbs that take a clause as it is, without "that". */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  formsOf(`say/said tell/told add announce argue assert ask claim contend declare suggest explain report acknowledge admit+ deny
    warn predict promise vow pledge urge implore conclude state confirm concede recall reiterate stress emphasize testify tweet write/wrote
    complain boast joke remark allege reveal insist note believe estimate swear/swore recommend advise`),
);
/** Verbs that may advise an action: "advises avoiding the bridge". */
export const ADVISING_VERBS: ReadonlySet<string> = new Set(formsOf('recommend advise suggest propose'));
/** Verbs that report a charge: "accused him of taking bribes". */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(formsOf('accuse'));
/** Objects of "say" that are not a clause: "said a prayer", "said goodbye to his friends". */
export const SPOKEN_OBJECTS: ReadonlySet<string> = wordSet(
  'word words thing things prayer prayers goodbye farewell hello something nothing anything everything much little lot no yes so thanks',
);
/** Words that open a reported clause. */
export const CONTENT_OPENERS: ReadonlySet<string> = wordSet(
  'that whether if how why what when where who which',
);
/** Words that open an adverbial between a verb and its content: "said on Friday that". */
export const ADVERBIAL_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in on at during to after before from with by via of for about as',
);
