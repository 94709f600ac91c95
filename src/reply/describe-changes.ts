import type { CheckMatch } from '../core/answers/check/check-answer.ts';
import type { WeightyChange } from '../core/answers/check/weighty-changes.ts';
import { slice, type TextSpan } from '../core/span.ts';

const WHITE_SPACE = /\s+/gu;
const ONLY_DIGITS = /^\p{N}+$/u;

/**
 * The negations, numbers and names that are not the same, in so many words, or that only the spelling is not; empty
 * where all are.
 *
 * @example // '“not” is missing; 10 where the article has 100'
 */
export function describeWeighty(quote: string, match: CheckMatch): string {
  const said = match.weighty.map((change) => describeChange(quote, match.article.text, change));
  return [...(match.isSpelling ? [ONLY_SPELLING] : []), ...new Set(said)].join('; ');
}

const ONLY_SPELLING = 'same words, spelt otherwise';

function describeChange(quote: string, article: string, { kind, asked, said }: WeightyChange): string {
  const yours = asked && name(slice(quote, asked));
  const theirs = said && name(slice(article, said));
  if (yours === null) return `${theirs} is missing`;
  if (theirs === null) return `${yours} is not in the article`;
  const remark = kind === 'same-number' ? ', the same number written otherwise' : '';
  return `${yours} where the article has ${theirs}${remark}`;
}

function name(words: string): string {
  return ONLY_DIGITS.test(words) ? words : quoteWords(words);
}

/** A stretch of a text on one line, in marks. */
export function quoteStretch(text: string, span: TextSpan): string {
  return quoteWords(slice(text, span));
}

function quoteWords(words: string): string {
  return `“${flattenWords(words)}”`;
}

/** Words on one line. */
export function flattenWords(words: string): string {
  return words.replace(WHITE_SPACE, ' ').trim();
}
