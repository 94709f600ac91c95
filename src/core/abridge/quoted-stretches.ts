import { slice, type TextSpan } from '../span.ts';

/** What stands in quotation marks, double or single. */
export interface QuotedStretch {
  /** The mark that opens it; null where it was opened before the text begins. */
  readonly open: number | null;
  /** The mark that closes it; null where none does. */
  readonly close: number | null;
  /** Where it ends at the latest. */
  readonly end: number;
}

const DOUBLE_MARK = /["“”„«»]/gu;
/** What closes what a mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
};
const SPACE_BEFORE = /(?:^|[\s([—–-])$/u;

/** The stretches in quotation marks, those in double ones first. */
export function findQuotedStretches(text: string, span: TextSpan): readonly QuotedStretch[] {
  return [...findDouble(text, span), ...findSingle(text, span)];
}

/** The stretches in double marks, in order; a mark that opens anew what is open begins the next stretch. */
function findDouble(text: string, span: TextSpan): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open: { readonly at: number; readonly mark: string } | null = null;
  for (const { 0: mark, index } of slice(text, span).matchAll(DOUBLE_MARK)) {
    const at = span.start + index;
    if (open !== null && closes(text, open.mark, mark, at, span)) {
      stretches.push({ open: open.at, close: at, end: at });
      open = null;
    } else if (open === null && isLeftOver(text, mark, at, span)) {
      if (stretches.length === 0) stretches.push({ open: null, close: at, end: at });
    } else {
      if (open !== null) stretches.push({ open: open.at, close: null, end: at });
      open = { at, mark };
    }
  }
  return open === null ? stretches : [...stretches, { open: open.at, close: null, end: span.end }];
}

/** A mark right behind a word closes what was opened before the text begins. */
function isLeftOver(text: string, mark: string, at: number, span: TextSpan): boolean {
  return MAY_CLOSE.test(mark) && at > span.start && BEHIND_WORD.test(text.slice(at - 1, at));
}

const MAY_CLOSE = /["”»]/u;
const BEHIND_WORD = /[\p{L}\p{N}.,;:!?…]/u;

/** A straight mark behind a space opens anew, as at the beginning of a paragraph. */
function closes(text: string, opened: string, mark: string, at: number, span: TextSpan): boolean {
  if (CLOSERS[opened]?.includes(mark) !== true) return false;
  return mark !== '"' || !SPACE_BEFORE.test(text.slice(Math.max(span.start, at - 1), at));
}

/**
 * The stretches in single marks that are closed, each by the first mark before the next opening one that is no
 * apostrophe behind a plural ("the workers’ pay"), unless there is no other.
 */
function findSingle(text: string, span: TextSpan): readonly QuotedStretch[] {
  const words = slice(text, span);
  const opening = [...words.matchAll(SINGLE_OPENING)].map(({ index }) => index);
  const closing = [...words.matchAll(SINGLE_CLOSING)].map(({ index }) => index);
  let next = 0;
  return opening.flatMap((open, index) => {
    const limit = opening[index + 1] ?? words.length;
    while (next < closing.length && (closing[next] ?? 0) <= open) next += 1;
    const from = next;
    while (next < closing.length && (closing[next] ?? limit) < limit) next += 1;
    const closers = closing.slice(from, next);
    const close = closers.find((each) => !PLURAL.test(words.slice(each - 1, each + 3))) ?? closers[0];
    if (close === undefined) return [];
    return [{ open: span.start + open, close: span.start + close, end: span.start + close }];
  });
}

const SINGLE_OPENING = /(?<![\p{L}\p{N}.,!?…])['‘](?=[\p{L}\p{N}…[])/gu;
const SINGLE_CLOSING = /(?<=[^\s])['’](?![\p{L}\p{N}])/gu;
const PLURAL = /^s['’]\s\p{Ll}/u;

/** The pieces in order, each quoted stretch that they show with both of its marks. */
export function keepMarks(
  pieces: readonly TextSpan[],
  stretches: readonly QuotedStretch[],
): readonly TextSpan[] {
  const touched = stretches.filter(({ open, end }) =>
    pieces.some((piece) => (open === null || piece.end > open + 1) && piece.start < end),
  );
  const marks = touched.flatMap(({ open, close }) => [open, close].filter((at) => at !== null));
  return [...pieces, ...marks.map((at) => ({ start: at, end: at + 1 }))].toSorted(
    (one, other) => one.start - other.start,
  );
}
