import { overlaps } from '../../../src/core/span.ts';
import type { GoldAttribution } from './gold-attribution.ts';
import type { NameHead } from './source.ts';
import { SUFFIXES, TITLES } from './source-tables.ts';
import { plainWord } from './source-words.ts';
import type { SystemSpeaker } from './system-quotes.ts';
import { tokenize } from './tokens.ts';

/**
 * Whether a speaker is the annotated source. Loose: the mention lies anywhere in the source, distractors included, or
 * the name has the source's surname. Strict: the mention lies on the source's own name or phrase, or the name has the
 * surname and no other first name.
 */
export interface SpeakerVerdict {
  readonly isRight: boolean;
  readonly isStrictlyRight: boolean;
}

/** Judges a speaker; whatever is said of an attribution without source is wrong. */
export function judgeSpeaker(
  { source, sourceSpans }: GoldAttribution,
  { name, mention }: SystemSpeaker,
): SpeakerVerdict {
  if (source.kind === 'none') return { isRight: false, isStrictlyRight: false };
  const heads = source.kind === 'proper' ? source.heads : [];
  const targets = source.kind === 'proper' ? source.heads : [source.core];
  const words = name === null ? [] : tokenize(name).map((token) => plainWord(token.text));
  const hasSurname = heads.some((head) => words.includes(head.name));
  const meets = (spans: GoldAttribution['sourceSpans']) =>
    mention !== null && spans.some((span) => overlaps(span, mention));
  return {
    isRight: meets(sourceSpans) || hasSurname,
    isStrictlyRight: meets(targets) || (hasSurname && !hasOtherFirstName(heads, words)),
  };
}

/** A first name clashes unless one is the beginning of the other ("J." or "Jon" for "Jonathan"). */
function hasOtherFirstName(heads: readonly NameHead[], words: readonly string[]): boolean {
  const [head, ...others] = heads;
  if (head === undefined || head.firstName === null || others.length > 0) return false;
  const name = words.filter((word) => !TITLES.has(word) && !SUFFIXES.has(word));
  const [first] = name;
  if (first === undefined || name.length === 1 || name.at(-1) !== head.name) return false;
  return !first.startsWith(head.firstName) && !head.firstName.startsWith(first);
}
