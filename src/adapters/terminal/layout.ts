import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A term and its description, as help shows them. */
export interface Entry {
  readonly term: string;
  readonly description: string;
}

/** Wraps text at spaces to `width` columns. A longer word gets a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, MIN_WIDTH)).split('\n');
}

/** Indents each line that is not empty. */
export function indent(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line));
}

/** Puts two texts at either end of a line, or below each other if they don't fit. */
export function spread(left: string, right: string, width: number): readonly string[] {
  const gap = width - stringWidth(left) - stringWidth(right);
  return gap >= MIN_GAP ? [left + ' '.repeat(gap) + right] : [...wrap(left, width), ...wrap(right, width)];
}

/** Joins segments with `separator` and wraps between them; only a segment that is too long is itself wrapped. */
export function fill(segments: readonly string[], separator: string, width: number): readonly string[] {
  return segments.reduce<readonly string[]>((lines, segment) => append(lines, segment, separator, width), []);
}

/** Appends `segment` to the last of `lines` if it fits, or else below it. */
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

/** Terms in one column, wrapped descriptions in the next, or below the term if either is too wide. */
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

/** Columns; anything narrower is unreadable. */
const MIN_WIDTH = 8;
/** Columns between two things on one line. */
const MIN_GAP = 2;
/** The largest share of the width for the column of terms. */
const MAX_TERM_SHARE = 0.45;
/** Columns by which a description below its term is indented. */
const STEP = 4;
