import { wordSet } from './words.ts';

/** Words that lead on to others: what stops behind one of them reads as broken off. */
export const LEADING_ON: ReadonlySet<string> = wordSet(
  `a an the this these his her its their our your my of to in on at by for from with without into onto over under
  about between among through during than as and or but nor that which who whose whom where when while because if
  unless until although is are was were be been has have had will would shall should may might can could must do does
  did not very more most so such every each any some no both either neither`,
);
