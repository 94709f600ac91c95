import { DOUBT_WORDS, NEGATIONS } from '../../../language/english/doubt-words.ts';
import { tokenize } from '../../../language/tokens.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** Whether a sentence doubts, denies or only supposes what it tells, in words that the question does not hold. */
export function isDoubted(question: string, { items }: StatedSentence): boolean {
  const asked = new Set(tokenize(question).map(({ lower }) => lower));
  return items.some(({ lower }) => (DOUBT_WORDS.has(lower) || NEGATIONS.has(lower)) && !asked.has(lower));
}
