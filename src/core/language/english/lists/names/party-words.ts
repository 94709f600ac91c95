import { wordSet } from '../grammar/words.ts';

/** Parties and their members by one word, in lower case: to swap one for another changes who is meant. */
export const PARTY_WORDS: ReadonlySet<string> = wordSet(
  `democrat democrats democratic republican republicans gop conservative conservatives tory tories labour liberal liberals
  libdem libdems greens snp ukip brexiteer brexiteers socialist socialists communist communists`,
);

/** The plural for a party's members, with the words that describe one of them. */
export const PARTY_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['republicans', ['republicans', 'republican', 'gop']],
  ['democrats', ['democrats', 'democrat', 'democratic']],
  ['conservatives', ['conservatives', 'conservative', 'tory']],
  ['tories', ['tories', 'tory', 'conservative']],
  ['liberals', ['liberals', 'liberal']],
  ['greens', ['greens', 'green']],
]);
