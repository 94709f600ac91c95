import type { TextSpan } from '../../../src/core/span.ts';

const CANDIDATE = /['‘]/g;
/** An apostrophe that stands for left-out letters: '90s, 'em. */
const ELISION = /^['‘](?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b)/iu;
const ELISION_LENGTH = 8;
const STANDS_BEFORE_OPENER = /[\s([—–:“"]/u;
/** How near the marks of a double region count as inside it: the length of the longest mark. */
const DOUBLE_MARK_LENGTH = 2;

/** What stands between single marks outside double ones, as in headlines and British text, marks excluded. */
export function findSingleRegions(
  text: string,
  paragraph: TextSpan,
  doubleRegions: readonly TextSpan[],
): readonly TextSpan[] {
  const regions: TextSpan[] = [];
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(CANDIDATE)) {
    const at = paragraph.start + index;
    if (at <= (regions.at(-1)?.end ?? -1)) continue;
    if (!isOpener(text, at, paragraph) || isInside(doubleRegions, at)) continue;
    const end = findCloser(text, at, paragraph.end);
    if (end !== null) regions.push({ start: at + 1, end });
  }
  return regions;
}

function isOpener(text: string, at: number, paragraph: TextSpan): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (before === "'" || after === "'" || after.trim() === '') return false;
  const isFree = at === paragraph.start || STANDS_BEFORE_OPENER.test(before);
  return isFree && !ELISION.test(text.slice(at, at + ELISION_LENGTH));
}

function isInside(regions: readonly TextSpan[], at: number): boolean {
  return regions.some(({ start, end }) => at >= start - DOUBLE_MARK_LENGTH && at < end + DOUBLE_MARK_LENGTH);
}

/** UTF-16 code units from mark to mark, exclusive. */
const LONGEST = 300;
const CLOSER = /['’]/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Where the closing mark stands. A mark after an s may as well be a plural's possessive: a straight mark then looks
 * further for a plain one, a curly one takes it.
 */
function findCloser(text: string, opener: number, paragraphEnd: number): number | null {
  let possessive: number | null = null;
  const end = Math.min(paragraphEnd, opener + LONGEST);
  for (let at = opener + 2; at < end; at += 1) {
    if (!CLOSER.test(text.charAt(at))) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (before.trim() === '' || WORD_CHARACTER.test(after)) continue;
    if (!/s/i.test(before) || after.trim() !== '')
      return text.charAt(opener) === '‘' ? (possessive ?? at) : at;
    possessive ??= at;
  }
  return possessive;
}
