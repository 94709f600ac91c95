import type { Speaker } from '../quotations/quotation.ts';
import type { IndexedQuotation } from '../search/archive-search.ts';
import { findFragments } from '../search/fragments.ts';
import { splitWords } from '../search/words.ts';

/** Fewer words than these are said by many, so that a short quotation inside a longer one may be another statement. */
export const FEWEST_SHARED_WORDS = 5;

/**
 * Whether two quotations report the same statement: the same words (marks, case, dashes and accents apart), or the
 * words of the shorter, at least five, within the longer; and no two different names as speakers. Another wording is
 * another statement.
 */
export function isSameStatement(longer: IndexedQuotation, shorter: IndexedQuotation): boolean {
  const isSame = shorter.sequence.letters === longer.sequence.letters;
  const isWithin =
    shorter.sequence.words.length >= FEWEST_SHARED_WORDS &&
    findFragments([shorter.sequence.letters], longer.sequence).length > 0;
  return (isSame || isWithin) && maySpeakAlike(longer.quotation.speaker, shorter.quotation.speaker);
}

/** Whether nothing says that two speakers are two: a name may be short ("Farage") or missing. */
function maySpeakAlike(one: Speaker | null, other: Speaker | null): boolean {
  if (one === null || other === null || one.name === null || other.name === null) return true;
  const first = splitWords(one.name).map(({ form }) => form);
  const second = splitWords(other.name).map(({ form }) => form);
  return (
    first.at(-1) === second.at(-1) ||
    first.every((word) => second.includes(word)) ||
    second.every((word) => first.includes(word))
  );
}
