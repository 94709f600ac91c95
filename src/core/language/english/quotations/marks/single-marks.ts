import type { TextSpan } from '../../../../span.ts';
import { isInside, type MarkedSpan } from './marked-span.ts';

const SINGLE_OPENING = /(?<![\p{L}\p{N}'‘’])['‘](?=[\p{L}\p{N}"“[(.…])/gu;
const ELISION = /^['‘’](?:\d0s|em|til|tis|twas|cause|n|bout|round|cuz)(?![\p{L}\p{N}])/iu;
const MAX_ELISION = 8;
const FIRST_LETTER = /^['‘][\p{L}\p{N}"“[(.…]/u;
const SINGLE = /['‘’]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const PLURAL_END = /[sS]/u;
const SPACE = /\s/u;
/** Single marks are easily mistaken for apostrophes, so they enclose at most this many UTF-16 code units. */
const MAX_SINGLE = 1500;

/**
 * A paragraph's spans in single marks, outside double ones. A span that is not closed runs to the end of the paragraph
 * if the next one reopens it, as British papers print a speech of several paragraphs.
 */
export function findSingles(
  text: string,
  paragraph: TextSpan,
  doubles: readonly MarkedSpan[],
  reopening: string | null,
): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  let from = 0;
  for (const found of words.matchAll(SINGLE_OPENING)) {
    const start = paragraph.start + found.index;
    if (found.index < from || ELISION.test(words.slice(found.index, found.index + MAX_ELISION))) continue;
    if (isInside(start, doubles)) continue;
    const isReopened = words[found.index] === reopening;
    const isTaken = (index: number) => isInside(paragraph.start + index, doubles);
    const end = findSingleClosing(words, found.index, { isTaken, isReopened });
    if (end === null && isReopened && !isTaken(words.length - 1)) {
      spans.push(unclosedSpan({ start, end: paragraph.end }, words.slice(0, found.index)));
      break;
    }
    if (end === null) continue;
    from = end;
    const inside = { start: start + 1, end: paragraph.start + end - 1 };
    const opensParagraph = words.slice(0, found.index).trim() === '';
    spans.push({ start, end: inside.end + 1, inside, isClosed: true, opensParagraph });
  }
  return spans;
}

function unclosedSpan(span: TextSpan, before: string): MarkedSpan {
  const inside = { start: span.start + 1, end: span.end };
  return { ...span, inside, isClosed: false, opensParagraph: before.trim() === '' };
}

/** The single mark that opens the paragraph, or null. */
export function startsWithSingle(text: string, { start }: TextSpan): string | null {
  const opening = text.slice(start, start + MAX_ELISION);
  const [mark] = opening;
  return (mark === '‘' || mark === "'") && FIRST_LETTER.test(opening) && !ELISION.test(opening) ? mark : null;
}

interface Closing {
  /** Whether the offset is in double marks. */
  readonly isTaken: (index: number) => boolean;
  /** Whether the next paragraph opens the marks again, so that they need not close. */
  readonly isReopened: boolean;
}

function opensAnother(words: string, at: number): boolean {
  const opening = words.slice(at, at + MAX_ELISION);
  return FIRST_LETTER.test(opening) && !ELISION.test(opening);
}

/** The offset behind the closing mark, or null; "the aides’ plan" closes only where nothing better follows. */
function findSingleClosing(words: string, open: number, { isTaken, isReopened }: Closing): number | null {
  let possessive: number | null = null;
  SINGLE.lastIndex = open + 2;
  for (let found = SINGLE.exec(words); found; found = SINGLE.exec(words)) {
    const at = found.index;
    if (at - open > MAX_SINGLE) break;
    const before = words[at - 1] ?? ' ';
    const after = words[at + 1] ?? ' ';
    // ‘Whingers’ of Lorne ‘won’t go’: a mark that could close behind another opening mark closes before that one.
    if (possessive !== null && SPACE.test(before) && opensAnother(words, at)) return possessive;
    if (found[0] === '‘' || SPACE.test(before) || WORD_CHARACTER.test(after) || isTaken(at)) continue;
    if (!PLURAL_END.test(before) || !SPACE.test(after)) return at + 1;
    possessive ??= at + 1;
  }
  return isReopened ? null : possessive;
}
