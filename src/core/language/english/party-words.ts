import { wordSet } from './words.ts';

/** Parties and their members by one word, in lower case: who swaps one for another changes who is spoken of. */
export const PARTY_WORDS: ReadonlySet<string> = wordSet(
  `democrat democrats democratic republican republicans gop conservative conservatives tory tories labour liberal liberals
  libdem libdems greens snp ukip brexiteer brexiteers socialist socialists communist communists`,
);
