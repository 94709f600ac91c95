/** A piece of text as a page of a PDF places it, in points from the lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly width: number;
  /** Of the letters; 0 for a space. */
  readonly height: number;
}

/** A line of text, or that part of one which stands in a column. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its largest letters. */
  readonly size: number;
}

/** Two pieces stand on one line where their heights differ by less, as a share of the letters' height. */
const MAX_RISE = 0.45;
/** A wider gap is between two columns, unless a space fills it. */
const MAX_GAP = 1.6;
/** A narrower one is no space. */
const MIN_SPACE = 0.15;
/** A piece may begin a little before the last one's end. */
const MAX_OVERLAP = 0.5;

/** Puts the pieces of a page together to lines, in the order in which the page has them. */
export function joinItems(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  let space = 0;
  for (const item of items) {
    if (item.text.trim() === '') {
      if (line !== null && item.text !== '') space = Math.max(space, item.x + item.width);
      continue;
    }
    const joined: PdfLine | null = line === null ? null : join(line, item, space);
    if (joined === null && line !== null) lines.push(line);
    line = joined ?? lineOf(item);
    space = 0;
  }
  return line === null ? lines : [...lines, line];
}

function lineOf({ text, x, y, width, height }: PdfItem): PdfLine {
  return { text: text.trim(), left: x, right: x + width, y, size: height };
}

function join(line: PdfLine, item: PdfItem, space: number): PdfLine | null {
  const size = Math.max(line.size, item.height);
  if (Math.abs(item.y - line.y) > size * MAX_RISE) return null;
  const end = Math.max(line.right, space);
  const gap = item.x - line.right;
  if (gap < -size * MAX_OVERLAP || item.x - end > size * MAX_GAP) return null;
  const isParted = space > 0 || gap > size * MIN_SPACE || STARTS_BLANK.test(item.text);
  return {
    text: `${line.text}${isParted ? ' ' : ''}${item.text.trim()}`,
    left: line.left,
    right: Math.max(line.right, item.x + item.width),
    y: item.height > line.size ? item.y : line.y,
    size,
  };
}

const STARTS_BLANK = /^\s/u;
