import { wordSet } from './words.ts';

/** Words that lead on to others: a text that stops behind one reads as broken off. */
export const LEADING_ON: ReadonlySet<string> = wordSet(
  `a an the this these his her its their our your my of to in on at by for from with without into onto over under
  about between among through during than as and or but nor that which who whose whom where when while because if
  unless until although is are was were be been has have had will would shall should may might can could must do does
  did not very more most so such every each any some no both either neither next
  last few i he she we they`,
);

/** Words that begin a clause: a text that starts with one can be read by itself. */
export const OPENING_CLAUSE: ReadonlySet<string> = wordSet(
  `that which who whom whose when where while because if unless until although though whereas since after before but
  whether how why what saying adding calling telling according`,
);

/** Words that begin a noun phrase. */
export const OPENING_PHRASE: ReadonlySet<string> = wordSet(
  'the a an this that these those his her its their our your my every each all some any no',
);
