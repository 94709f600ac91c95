import type { TextSpan } from '../../../../span.ts';
import { DOUBT_WORDS, SUPPOSING_WORDS } from '../../lists/speech/doubt-words.ts';
import { isNegation } from '../../negation.ts';
import { tokenize } from '../../tokens.ts';
import { clauseAround } from './clause-around.ts';
import type { StatedSentence } from './stated-sentence.ts';

const APOSTROPHE = /'/gu;
/**
 * Whether a sentence doubts or denies its answer, in words that the question lacks: by a word of doubt anywhere, or a
 * negation or supposition in the answer's clause.
 */
export function isDoubted(question: string, { items }: StatedSentence, answer: TextSpan): boolean {
  const asked = new Set(tokenize(question).map(({ lower }) => lower));
  const { from, to } = clauseAround(items, answer);
  return items.some(({ lower }, at) => {
    if (asked.has(lower)) return false;
    if (DOUBT_WORDS.has(lower)) return true;
    return (
      at >= from &&
      at < to &&
      !isBound(items, at) &&
      !isUntil(items, at, answer) &&
      (SUPPOSING_WORDS.has(lower) || isNegation(lower.replaceAll(APOSTROPHE, '')) || NEGATIVE.test(lower))
    );
  });
}

/** "no later than Friday", "not only": no negation. */
function isBound(items: StatedSentence['items'], at: number): boolean {
  return BOUNDS.test(`${items[at]?.lower} ${items[at + 1]?.lower}`);
}

/** "was not opened until 1870": it was then. */
function isUntil(items: StatedSentence['items'], at: number, answer: TextSpan): boolean {
  const first = items.findIndex(({ end }) => end > answer.start);
  return first > at && items[first - 1]?.lower === 'until';
}

const BOUNDS = /^(?:no|not) (?:later|more|less|fewer|earlier|sooner|only|just)$/u;
const NEGATIVE = /^(?:n't|refused|failed)$/u;
