import { wordSet } from '../grammar/words.ts';

const KIN = wordSet(
  `husband wife spouse son sons daughter daughters brother brothers sister sisters father mother dad mom mum parents
  uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower fiancé fiancée fiance
  fiancee girlfriend boyfriend half-brother half-sister stepson stepdaughter stepfather stepmother father-in-law
  mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law ex-husband ex-wife siblings sibling`,
);

/** Whether a lower-cased noun names a relative of somebody. */
export function isKin(word: string): boolean {
  return KIN.has(word);
}

const PARENT_OF = /^(mum|mom|mother|dad|father|grandmother|grandfather)-of-/u;

/** "mother" of "mother-of-two", lower case; null for other words. */
export function parentIn(word: string): string | null {
  return PARENT_OF.exec(word)?.[1] ?? null;
}
