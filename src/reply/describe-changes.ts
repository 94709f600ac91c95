import type { CheckMatch } from '../core/answers/check/check-answer.ts';
import type { WeightyChange } from '../core/answers/check/weighty-changes.ts';
import { slice } from '../core/span.ts';

const ONLY_DIGITS = /^\p{N}+$/u;

/**
 * The negations and numbers that are not the same, in so many words; empty where all are.
 *
 * @example // '“not” is missing; 10 where the article has 100'
 */
export function describeWeighty(quote: string, match: CheckMatch): string {
  const said = match.weighty.map((change) => describeChange(quote, match.article.text, change));
  return [...new Set(said)].join('; ');
}

function describeChange(quote: string, article: string, { kind, asked, said }: WeightyChange): string {
  const yours = asked && name(slice(quote, asked));
  const theirs = said && name(slice(article, said));
  if (yours === null) return `${theirs} is missing`;
  if (theirs === null) return `${yours} is not in the article`;
  const remark = kind === 'same-number' ? ', the same number written otherwise' : '';
  return `${yours} where the article has ${theirs}${remark}`;
}

function name(words: string): string {
  const flat = words.replace(WHITE_SPACE, ' ');
  return ONLY_DIGITS.test(flat) ? flat : `“${flat}”`;
}

const WHITE_SPACE = /\s+/gu;
