import { CUT } from '../core/abridge/cut.ts';
import type { CheckMatch } from '../core/answers/check/check-answer.ts';
import type { Alteration } from '../core/answers/check/compare/alterations.ts';
import type { MeaningChange } from '../core/answers/check/compare/meaning-changes.ts';
import { oneLine } from '../core/one-line.ts';
import { slice, type TextSpan } from '../core/span.ts';

const ONLY_DIGITS = /^\p{N}+$/u;

/** Further changes are only counted. */
const MAX_TOLD = 3;
/** Longer stretches are cut, in UTF-16 code units. */
const MAX_STRETCH = 60;

/**
 * The differences from what was said, gravest first, short enough for one line; empty if there are none.
 *
 * @example // '“President Ruiz” for “President Marsh”; “10” for “100”; left out “not”; and 2 more'
 */
export function describeAlterations(quote: string, { article, alterations, isSpelling }: CheckMatch): string {
  const told = alterations.slice(0, MAX_TOLD).map((each) => describeAlteration(quote, article.text, each));
  const more = alterations.length - told.length;
  const listed = [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return isSpelling ? `same words, spelt otherwise (${listed})` : listed;
}

function describeAlteration(quote: string, article: string, { asked, said }: Alteration): string {
  const yours = asked && quoteWords(shorten(slice(quote, asked), MAX_STRETCH));
  const theirs = said && quoteWords(shorten(slice(article, said), MAX_STRETCH));
  if (yours === null) return `left out ${theirs}`;
  return theirs === null ? `added ${yours}` : `${yours} for ${theirs}`;
}

/** Spells out the negations, numbers and names that differ; empty if none do. */
export function describeMeaningChanges(quote: string, match: CheckMatch): string {
  const said = match.meaningChanges.map((change) => describeChange(quote, match.article.text, change));
  return [...new Set(said)].join('; ');
}

function describeChange(quote: string, article: string, { kind, asked, said }: MeaningChange): string {
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

/** Part of a text, on one line, in quotation marks. */
export function quoteStretch(text: string, span: TextSpan): string {
  return quoteWords(slice(text, span));
}

function quoteWords(words: string): string {
  return `“${oneLine(words)}”`;
}

/** Words on one line. */

/** Words on one line, cut after a word if longer than `max` UTF-16 code units. */
export function shorten(words: string, max: number): string {
  const line = oneLine(words);
  return line.length <= max ? line : `${line.slice(0, max).replace(LAST_WORD, '')} ${CUT}`;
}

const LAST_WORD = /\s+\S*$/u;
