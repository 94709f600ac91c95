import { stretchAt } from '../../stored/bytes.ts';
import { createFinder, type Finder, NumberMap, type SequenceColumns } from './compare-sequences.ts';

/**
 * The sequences that hold some letters as whole words, ascending, each once: found by reading all of them, but not every
 * word. Where the letters take three words at least, whatever holds them has one of their words in every three.
 */
export function scanSequences(
  letters: string,
  columns: Pick<SequenceColumns, 'forms' | 'starts' | 'words'>,
): readonly number[] {
  const { starts, words } = columns;
  const finder = createFinder(letters, columns);
  const { fewest, inside } = listParts(finder);
  const found: number[] = [];
  if (fewest === 0) return found;
  let next = 0;
  for (let at = fewest - 1; at < words.length; at += fewest) {
    if (inside.get(words[at] ?? 0) === undefined) continue;
    for (next = Math.max(next, at - fewest + 1); next <= at; next += 1) {
      const end = finder.endAt(next, words.length);
      if (end < 0) continue;
      const sequence = stretchAt(starts, next);
      const endOfSequence = starts[sequence + 1] ?? words.length;
      if (end > endOfSequence) continue;
      found.push(sequence);
      next = endOfSequence - 1;
    }
  }
  return found;
}

/** How few words some letters are at least, 0 where they cannot be words; and the words that may be among them. */
function listParts({ wordsFrom, length }: Finder): {
  readonly fewest: number;
  readonly inside: NumberMap<true>;
} {
  const fewestTo = new Map<number, number>([[0, 0]]);
  const inside = new Map<number, true>();
  for (let offset = 0; offset < length; offset += 1) {
    const before = fewestTo.get(offset);
    if (before === undefined) continue;
    for (const [word, bytes] of wordsFrom(offset).entries()) {
      inside.set(word, true);
      const end = offset + bytes;
      fewestTo.set(end, Math.min(fewestTo.get(end) ?? Number.POSITIVE_INFINITY, before + 1));
    }
  }
  return { fewest: fewestTo.get(length) ?? 0, inside: new NumberMap(inside) };
}
