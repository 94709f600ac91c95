import type { Quotation } from '../../../quotations/quotation.ts';
import { covers, type TextSpan } from '../../../span.ts';

/** Marks inside marks, none of them an apostrophe: they open before a word and close behind one. */
const INNER_MARKS =
  /(?<![\p{L}\p{N}])(?:‘(?=\S)[^‘“”"]+?[’'](?![\p{L}\p{N}])|'(?=\S)[^'"“”]+(?:(?<=\p{L})'(?=\p{L})[^'"“”]+)*'(?![\p{L}\p{N}])|“(?=\S)[^“”]+”|"(?=\S)[^"“”]+")/gu;
/** A mark at the very edge of a part belongs to the quotation itself. */
const OWN_MARKS = 1;

/**
 * The quotation that a quotation holds at a stretch of it, marks included: the speaker says that somebody else said
 * it. Null where the stretch stands in none.
 */
export function findInnerQuotation(text: string, { parts }: Quotation, span: TextSpan): TextSpan | null {
  const part = parts.find((each) => covers(each, span));
  if (part === undefined) return null;
  const start = part.start + OWN_MARKS;
  const inside = text.slice(start, part.end - OWN_MARKS);
  const inner = [...inside.matchAll(INNER_MARKS)]
    .map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }))
    .find((marked) => covers(marked, span));
  return inner ?? null;
}
