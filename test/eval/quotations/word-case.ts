import { tokenize } from './tokens.ts';

/** Whether a word is mostly written in lower case, so that a capital at the start of a sentence makes no name of it. */
export type IsCommonWord = (word: string) => boolean;

/** How often a word stands in lower case, and how often with a capital in the middle of a sentence. */
interface CaseCount {
  lower: number;
  upper: number;
}

const LOWER_CASE = /^\p{Ll}/u;
const CAPITALISED = /^[\p{Lu}@]/u;
const GOES_ON = /[\p{Ll}\p{N},]$/u;

/** Learns from texts how words are written. */
export function learnWordCase(texts: readonly string[]): IsCommonWord {
  const counts = new Map<string, CaseCount>();
  for (const text of texts) countCases(text, counts);
  return (word) => {
    const { lower, upper } = counts.get(word.toLowerCase()) ?? { lower: 0, upper: 0 };
    return lower > upper;
  };
}

/** Whether a word starts with a capital, or is the name of an account. */
export function isCapitalised(word: string): boolean {
  return CAPITALISED.test(word);
}

function countCases(text: string, counts: Map<string, CaseCount>): void {
  for (const token of tokenize(text)) {
    const isLower = LOWER_CASE.test(token.text);
    if (!isLower && !(isCapitalised(token.text) && isMidSentence(text, token.start))) continue;
    const key = token.text.toLowerCase();
    const count = counts.get(key) ?? { lower: 0, upper: 0 };
    if (isLower) count.lower += 1;
    else count.upper += 1;
    counts.set(key, count);
  }
}

function isMidSentence(text: string, at: number): boolean {
  let before = at;
  while (text.charAt(before - 1) === ' ') before -= 1;
  return GOES_ON.test(text.charAt(before - 1));
}
