import type { PdfLine } from './pdf-lines.ts';

/** Lines of a column, from its top to its bottom. */
export type Column = readonly PdfLine[];

/** The fewest lines of a column. */
const MIN_LINES = 4;
/** The share of lines that may run over two columns: headlines, captions. */
const MAX_ACROSS = 0.34;
/** Columns stand beside each other if they share this part of the smaller one's height. */
const MIN_BESIDE = 0.4;
/** Columns in columns; a newspaper has nine. */
const MAX_DEPTH = 10;

/**
 * Puts the lines of a page into the order in which they are read: what runs over all columns parts the page, and
 * between two such lines each column is read from top to bottom, the left one first.
 */
export function orderLines(lines: readonly PdfLine[], depth = 0): readonly Column[] {
  const gutter = depth === MAX_DEPTH ? null : findGutter(lines);
  if (gutter === null) return lines.length === 0 ? [] : [[...lines].sort(fromTop)];
  const columns: Column[] = [];
  let band: PdfLine[] = [];
  const endBand = () => {
    const left = band.filter(({ right }) => right <= gutter);
    const right = band.filter((line) => line.right > gutter);
    columns.push(...orderLines(left, depth + 1), ...orderLines(right, depth + 1));
    band = [];
  };
  for (const line of [...lines].sort(fromTop)) {
    if (line.left < gutter && line.right > gutter) {
      if (band.length > 0) endBand();
      columns.push([line]);
    } else band.push(line);
  }
  endBand();
  return joinColumns(columns);
}

function fromTop(one: PdfLine, other: PdfLine): number {
  return Math.abs(one.y - other.y) < Math.min(one.size, other.size) / 2
    ? one.left - other.left
    : other.y - one.y;
}

/** Lines over all columns, one below the other, are one column. */
function joinColumns(columns: readonly Column[]): readonly Column[] {
  const joined: PdfLine[][] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const [line] = column;
    if (column.length === 1 && line && last?.length && isBelow(last, line)) last.push(line);
    else joined.push([...column]);
  }
  return joined;
}

/** Whether a line goes on below some others, in the same letters and from the same edge. */
function isBelow(lines: readonly PdfLine[], { y, left, size }: PdfLine): boolean {
  const last = lines.at(-1);
  return (
    last !== undefined &&
    last.size === size &&
    last.y - y > 0 &&
    last.y - y < size * 1.8 &&
    Math.abs(last.left - left) < size * 2
  );
}

/** Between which columns a page is parted first: the place that fewest lines run over; null where there is none. */
function findGutter(lines: readonly PdfLine[]): number | null {
  if (lines.length < MIN_LINES * 2) return null;
  let best: { readonly x: number; readonly across: number } | null = null;
  for (const x of candidates(lines)) {
    const left = lines.filter(({ right }) => right <= x);
    const right = lines.filter((line) => line.left >= x);
    const across = lines.length - left.length - right.length;
    if (Math.min(left.length, right.length) < MIN_LINES || across > lines.length * MAX_ACROSS) continue;
    if (!standBeside(left, right)) continue;
    if (best === null || across < best.across) best = { x, across };
  }
  return best?.x ?? null;
}

/** How many different left edges are tried for a column. */
const MAX_CANDIDATES = 60;

/** The left edges at which most lines begin. */
function candidates(lines: readonly PdfLine[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { left } of lines) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, MAX_CANDIDATES)
    .map(([left]) => left - 1);
}

function standBeside(one: readonly PdfLine[], other: readonly PdfLine[]): boolean {
  const [a, b] = [extentOf(one), extentOf(other)];
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return shared > Math.min(a.top - a.bottom, b.top - b.bottom) * MIN_BESIDE;
}

function extentOf(lines: readonly PdfLine[]) {
  let [top, bottom] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { y } of lines) [top, bottom] = [Math.max(top, y), Math.min(bottom, y)];
  return { top, bottom };
}
