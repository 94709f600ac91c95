import type { WordSequence } from './word-sequence.ts';

/** Finds the sequences, by their places in the list, that hold some letters; ascending, each once. */
export type LetterScan = (letters: string) => readonly number[];

/** Stands between sequences, and is no letter. */
const BOUNDARY = '\n';

/**
 * Writes the letters of all sequences one after the other, so that looking for words that are in no index ("there is
 * a") is one search through one text.
 */
export function createLetterScan(sequences: readonly WordSequence[]): LetterScan {
  const all = sequences.map(({ letters }) => letters).join(BOUNDARY);
  const ends: number[] = [];
  for (const { letters } of sequences)
    ends.push((ends.at(-1) ?? -BOUNDARY.length) + BOUNDARY.length + letters.length);
  return (letters) => {
    const found: number[] = [];
    let at = letters === '' ? -1 : all.indexOf(letters);
    while (at >= 0) {
      const place = firstEndingBehind(ends, at);
      found.push(place);
      at = all.indexOf(letters, ends[place]);
    }
    return found;
  };
}

/** By bisection. */
function firstEndingBehind(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
