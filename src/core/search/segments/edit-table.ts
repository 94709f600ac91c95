/** The table of edits between a word and others that are read one after the other in order (Levenshtein 1966). */
export interface EditTable {
  /**
   * Reads a word's UTF-8.
   *
   * @param kept - how many of its first bytes are those of the word that was read before.
   * @returns How many of its first bytes are already too far from the word, or -1 where all of it was read.
   */
  read(bytes: Uint8Array, start: number, end: number, kept: number): number;
  /** The edits between the word and the one that was read whole. */
  distance(): number;
}

/** Begins the table of a word; words that need more edits than this are too far. */
export function createEditTable(word: string, edits: number): EditTable {
  const width = word.length + 2;
  /** A longer beginning is always too far. */
  const deepest = word.length + edits + 2;
  const wanted = Uint16Array.from({ length: word.length }, (_, index) => word.charCodeAt(index));
  const rows = new Uint16Array((deepest + 1) * width);
  for (let column = 0; column < width; column += 1) rows[column] = column;
  /** How many UTF-16 code units a number of bytes stands for, of the bytes read so far. */
  const depths = new Uint16Array(deepest * MAX_UTF8 + 1);
  let depth = 0;

  /** Only cells within that many edits of the diagonal can have so few edits; all others count as too far. */
  const isNear = (unit: number): boolean => {
    depth += 1;
    const first = Math.max(1, depth - edits);
    const last = Math.min(word.length, depth + edits);
    const row = depth * width;
    const above = row - width;
    let left = first === 1 ? depth : edits + 1;
    let least = left;
    let diagonal = rows[above + first - 1] ?? 0;
    rows[row + first - 1] = left;
    for (let column = first; column <= last; column += 1) {
      const up = rows[above + column] ?? 0;
      const changed = wanted[column - 1] === unit ? diagonal : diagonal + 1;
      const moved = (up < left ? up : left) + 1;
      left = changed < moved ? changed : moved;
      rows[row + column] = left;
      if (left < least) least = left;
      diagonal = up;
    }
    rows[row + last + 1] = edits + 1;
    return least <= edits;
  };
  return {
    read(bytes, start, end, kept) {
      let at = start + kept;
      while (at > start && isInsidePoint(bytes[at] ?? 0)) at -= 1;
      depth = depths[at - start] ?? 0;
      while (at < end) {
        const first = bytes[at] ?? 0;
        const length = lengthOfPoint(first);
        const isNearStill = length === 1 ? isNear(first) : takePoint(bytes, at, length, isNear);
        at += length;
        if (!isNearStill) return at - start;
        depths[at - start] = depth;
      }
      return -1;
    },
    distance: () =>
      Math.abs(depth - word.length) > edits ? edits + 1 : (rows[depth * width + word.length] ?? 0),
  };
}

const MAX_UTF8 = 4;

function isInsidePoint(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** How many bytes of UTF-8 begin with this one. */
function lengthOfPoint(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Takes a code point as UTF-16 has it: one unit, or two. */
function takePoint(bytes: Uint8Array, at: number, length: number, take: (unit: number) => boolean): boolean {
  let point = (bytes[at] ?? 0) & (0x7f >> length);
  for (let index = 1; index < length; index += 1) point = (point << 6) | ((bytes[at + index] ?? 0) & 0x3f);
  if (point < FIRST_ASTRAL) return take(point);
  return take(HIGH + ((point - FIRST_ASTRAL) >> 10)) && take(LOW + ((point - FIRST_ASTRAL) & 0x3ff));
}

const FIRST_ASTRAL = 0x10000;
const HIGH = 0xd800;
const LOW = 0xdc00;
