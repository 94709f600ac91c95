import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A term and what it means, as help shows them. */
export interface Entry {
  readonly term: string;
  readonly description: string;
}

/** Lines of at most `width` columns, broken at spaces; a longer word stands alone and whole. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, MIN_WIDTH)).split('\n');
}

/** Each line that is not empty moved right by `columns`. */
export function indent(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line));
}

/** The two at either end of one line of `width` columns; below each other where they don't fit. */
export function spread(left: string, right: string, width: number): readonly string[] {
  const gap = width - stringWidth(left) - stringWidth(right);
  return gap >= MIN_GAP ? [left + ' '.repeat(gap) + right] : [...wrap(left, width), ...wrap(right, width)];
}

/** Segments joined by `separator`, broken between segments where they fit, within one only where it is too long. */
export function fill(segments: readonly string[], separator: string, width: number): readonly string[] {
  return segments.reduce<readonly string[]>((lines, segment) => append(lines, segment, separator, width), []);
}

/** `lines` with `segment` after the last of them where it fits, or else below. */
export function append(
  lines: readonly string[],
  segment: string,
  separator: string,
  width: number,
): readonly string[] {
  const last = lines.at(-1);
  const joined = last === undefined ? null : last + separator + segment;
  return joined !== null && stringWidth(joined) <= width
    ? [...lines.slice(0, -1), joined]
    : [...lines, ...wrap(segment, width)];
}

/** Terms in one column, descriptions wrapped in the next; below the term where either is too wide for that. */
export function alignEntries(
  entries: readonly Entry[],
  width: number,
  styleTerm: (term: string) => string,
): readonly string[] {
  const widest = Math.floor(width * MAX_TERM_SHARE);
  const fitting = entries.map((entry) => stringWidth(entry.term)).filter((columns) => columns <= widest);
  const column = Math.max(...fitting, MIN_GAP) + MIN_GAP;
  return entries.flatMap(({ term, description }) => {
    const gap = column - stringWidth(term);
    const [first = '', ...others] = wrap(description, width - column);
    const isFitting =
      gap >= MIN_GAP && [first, ...others].every((line) => stringWidth(line) <= width - column);
    return isFitting
      ? [(styleTerm(term) + ' '.repeat(gap) + first).trimEnd(), ...indent(others, column)]
      : [...wrap(styleTerm(term), width), ...indent(wrap(description, width - STEP), STEP)];
  });
}

/** Columns; narrower than this nothing can be read. */
const MIN_WIDTH = 8;
/** Columns between two things on one line. */
const MIN_GAP = 2;
/** How much of the width the column of terms may take. */
const MAX_TERM_SHARE = 0.45;
/** Columns by which a description below its term is set in. */
const STEP = 4;
