import { tokenCount } from '../../token-count.ts';
import type { AttributedSpan, Link } from './attributions/attributed-span.ts';
import { isAttributive, isNamed } from './clauses/names/terms.ts';
import { isWorkTitle } from './clauses/names/titles.ts';

/** Longer stretches in marks are not terms. In words. */
const MAX_TERM = 4;
const ENDS_SENTENCE = /[.!?…]$/u;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;
/** The links of words that nobody is plainly said to say. */
const LOOSE: ReadonlySet<Link> = new Set(['none', 'continued', 'weak']);
/** A name this frequent is a name, even where somebody is said to use it. */
const MIN_ESTABLISHED = 3;

/**
 * The spans that are a term everywhere, since the same few words plainly are one elsewhere in the article:
 * "the name “night bridge”", later "“Night bridge” is not what it says".
 */
export function findRepeatedTerms(
  spans: readonly AttributedSpan[],
  text: string,
): ReadonlySet<AttributedSpan> {
  const byWords = new Map<string, AttributedSpan[]>();
  for (const span of spans) {
    const inside = text.slice(span.marked.inside.start, span.marked.inside.end);
    if (span.link === 'indirect' || tokenCount(inside) > MAX_TERM) continue;
    const words = inside.toLowerCase().replace(NOT_WORDS, ' ').trim();
    const found = byWords.get(words);
    if (found) found.push(span);
    else byWords.set(words, [span]);
  }
  return new Set([...byWords.values()].flatMap((same) => termsAmong(same, text)));
}

function termsAmong(same: readonly AttributedSpan[], text: string): readonly AttributedSpan[] {
  if (same.length < 2 || !same.some((span) => isPlainTerm(span, text))) return [];
  const isName =
    same.length >= MIN_ESTABLISHED && same.some(({ sentence, at }) => isNamed(sentence.items, at));
  return same.filter(({ link }) => LOOSE.has(link) || (isName && link === 'within'));
}

function isPlainTerm({ sentence, at, marked }: AttributedSpan, text: string): boolean {
  const inside = text.slice(marked.inside.start, marked.inside.end);
  if (ENDS_SENTENCE.test(inside)) return false;
  return (
    isNamed(sentence.items, at) ||
    isAttributive(sentence.items, at, inside) ||
    isWorkTitle(sentence.items, at, inside)
  );
}
