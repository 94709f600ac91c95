import { tokenCount } from '../language/tokens.ts';
import type { AttributedSpan } from './06-attributions.ts';

const SENTENCE_LIKE = /[.!?…][\s)\]'’”"]*$/u;
const CLAUSE_LIKE = /[,.!?…—–-][\s)\]'’”"]*$/u;
const STARTS_CAPITALISED = /^[\s([…'‘“".]*\p{Lu}/u;
/** Shorter unattributed stretches in marks are terms, titles or irony. */
const SHORTEST_UNATTRIBUTED = 6;
const SHORTEST_REPORTED = 2;
const SHORTEST_WEAK = 4;

/** Whether a marked span is something that somebody said, rather than a term, a title or a word held at arm's length. */
export function isStatement(span: AttributedSpan, text: string): boolean {
  const inside = text.slice(span.marked.inside.start, span.marked.inside.end);
  const words = tokenCount(inside);
  if (span.link === 'after' || span.link === 'continued') return true;
  if (isTitleCase(inside) && span.link !== 'before') return false;
  if (span.link === 'before')
    return words >= SHORTEST_REPORTED || SENTENCE_LIKE.test(inside) || CLAUSE_LIKE.test(inside);
  if (span.link === 'within') return words >= SHORTEST_REPORTED;
  if (span.link === 'weak') return words >= SHORTEST_WEAK;
  return (
    (words >= SHORTEST_UNATTRIBUTED && STARTS_CAPITALISED.test(inside) && SENTENCE_LIKE.test(inside)) ||
    words >= 2 * SHORTEST_UNATTRIBUTED
  );
}

/** "Meet the Press": every longer word capitalised, no sentence mark at its end. */
function isTitleCase(inside: string): boolean {
  const words = inside.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?…]$/u.test(inside.trim());
}
