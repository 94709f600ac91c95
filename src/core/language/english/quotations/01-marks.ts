import type { TextSpan } from '../../../span.ts';
import { type Mark, readDoubleMarks } from './marks/double-marks.ts';
import { isInside, type MarkedSpan } from './marks/marked-span.ts';
import { isSignature } from './marks/signed-marks.ts';
import { findSingles, startsWithSingle } from './marks/single-marks.ts';
import { endOfReported, endOfSpeech, isUnopened } from './marks/unpaired-marks.ts';

export type { MarkedSpan } from './marks/marked-span.ts';

/**
 * The outermost marked spans of the paragraphs, in order, never overlapping. Direction comes from the white space
 * around a mark first, from its shape second and from what is open last, since in real articles straight and curly
 * marks mix, curly ones point the wrong way, '' stands for a double mark and closing marks are missing.
 */
export function findMarkedSpans(text: string, paragraphs: readonly TextSpan[]): readonly MarkedSpan[] {
  const marks = paragraphs.map((paragraph) => readDoubleMarks(text, paragraph));
  const runs = findRuns(marks);
  return paragraphs.flatMap((paragraph, index) => {
    const place = runs.get(index) ?? 'outside';
    const next = paragraphs[index + 1];
    const isReopened = marks[index + 1]?.[0]?.isFirst === true;
    const above = paragraphs[index - 1] ?? null;
    const doubles = pairMarks(text, paragraph, marks[index] ?? [], { place, isReopened, above });
    const reopening = next ? startsWithSingle(text, next) : null;
    return mergeSingles(findSingles(text, paragraph, doubles, reopening), doubles);
  });
}

/**
 * Where a paragraph is in a quotation that is opened in one paragraph and closed in a later one without being reopened.
 */
type PlaceInRun = 'outside' | 'first' | 'middle' | 'last';

interface Surroundings {
  readonly place: PlaceInRun;
  /** Whether the next paragraph begins with a mark. */
  readonly isReopened: boolean;
  /** The paragraph before; null for the first. */
  readonly above: TextSpan | null;
}

/** A closing mark is at most this many paragraphs after its opening mark. */
const MAX_RUN = 12;

function findRuns(marks: readonly (readonly Mark[])[]): ReadonlyMap<number, PlaceInRun> {
  const surplus = marks.map(countUnpaired);
  const runs = new Map<number, PlaceInRun>();
  for (const [first, count] of surplus.entries()) {
    if (count !== 1 || runs.has(first)) continue;
    const last = endOfRun(surplus, marks, first);
    if (last === null) continue;
    for (let at = first + 1; at < last; at++) runs.set(at, 'middle');
    runs.set(first, 'first').set(last, 'last');
  }
  return runs;
}

/** The paragraph that closes what paragraph `first` opens, if none in between opens or closes anything; else null. */
function endOfRun(
  surplus: readonly number[],
  marks: readonly (readonly Mark[])[],
  first: number,
): number | null {
  for (let at = first + 1; at <= first + MAX_RUN; at++) {
    if (surplus[at] === 0 && !marks[at]?.[0]?.isFirst) continue;
    return surplus[at] === -1 ? at : null;
  }
  return null;
}

/** How many marks are open at the paragraph's end; -1 if it closes one that it did not open. */
function countUnpaired(marks: readonly Mark[]): number {
  let depth = 0;
  for (const { direction } of marks)
    depth += direction === 'open' || (direction === 'either' && depth <= 0) ? 1 : -1;
  return depth;
}

function pairMarks(
  text: string,
  paragraph: TextSpan,
  marks: readonly Mark[],
  { place, isReopened, above }: Surroundings,
): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const open: Mark[] = [];
  if (place === 'middle') {
    return [{ ...paragraph, inside: paragraph, isClosed: false, opensParagraph: true }];
  }
  const [closing] = marks;
  if (
    place === 'last' &&
    closing?.end === paragraph.end &&
    isSignature(text, { ...paragraph, end: closing.start }, above)
  )
    return spans;
  if (place === 'last' || (place === 'outside' && isUnopened(text, paragraph, marks[0])))
    open.push({ start: paragraph.start, end: paragraph.start, direction: 'open', isFirst: true });
  const balance = balanceFrom(marks);
  const close = (end: number, innerEnd: number, isClosed: boolean) => {
    const outer = open[0];
    if (outer && innerEnd > outer.end) {
      const inside = { start: outer.end, end: innerEnd };
      if (text.slice(inside.start, inside.end).trim() !== '') {
        spans.push({ start: outer.start, end, inside, isClosed, opensParagraph: outer.isFirst });
      }
    }
  };
  for (const [index, mark] of marks.entries()) {
    const opens = mark.direction === 'open' || (mark.direction === 'either' && open.length === 0);
    if (opens && open.length > 0) {
      // Nested marks of the same kind, unless too few closing marks follow: then the first was never closed.
      const isNested = place !== 'outside' || open[0]?.isFirst || (balance[index] ?? 0) >= open.length;
      const isReported =
        place === 'outside' && endOfReported(text, open[0]?.end ?? mark.start, mark.start) !== null;
      if (!isNested || isReported) {
        const end = endOfSpeech(text, open[0]?.end ?? mark.start, mark.start);
        close(end, end, false);
        open.length = 0;
      }
      open.push(mark);
    } else if (opens) {
      open.push(mark);
    } else if (open.length > 0) {
      if (open.length === 1) close(mark.end, mark.start, true);
      open.pop();
    }
  }
  if (open.length > 0) {
    const goesOn = open[0]?.isFirst && (isReopened || place !== 'outside');
    const end = goesOn ? paragraph.end : endOfSpeech(text, open[0]?.end ?? paragraph.end, paragraph.end);
    close(end, end, false);
  }
  return spans;
}

/** For each mark, how many more closing than opening marks follow, itself included. */
function balanceFrom(marks: readonly Mark[]): readonly number[] {
  const balance: number[] = [];
  let sum = 0;
  for (const [index, mark] of [...marks.entries()].reverse()) {
    sum += mark.direction === 'open' ? -1 : 1;
    balance[index] = sum;
  }
  return balance;
}

/** A single-marked span swallows the double-marked ones nested in it (the British order of marks). */
function mergeSingles(singles: readonly MarkedSpan[], doubles: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const outer = doubles.filter((double) => !isInside(double.start, singles));
  return [...outer, ...singles].sort((one, other) => one.start - other.start);
}
