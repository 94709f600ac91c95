import { slice, type TextSpan } from '../span.ts';

/** Stands where we leave words out; never a bare ellipsis, which speakers' own texts use. */
export const CUT = '[…]';

/**
 * Our sign between two shown pieces of a text, or before the first and behind the last of them, with a space on either
 * side where the next word has one there: "“[…] the pier fell […]”".
 *
 * @param span - all that is shown in part.
 * @param left - the text that is left out.
 */
export function spellCut(text: string, span: TextSpan, left: TextSpan): string {
  const words = slice(text, left);
  const before = left.start > span.start && STARTS_WITH_SPACE.test(words) ? ' ' : '';
  const behind = left.end < span.end && ENDS_IN_SPACE.test(words) ? ' ' : '';
  return `${before}${CUT}${behind}`;
}

const STARTS_WITH_SPACE = /^[^\p{L}\p{N}\s]*\s/u;
const ENDS_IN_SPACE = /\s[^\p{L}\p{N}\s]*$/u;
