import { stretchAt } from '../../stored/bytes.ts';
import { createFinder, type Finder, type SequenceColumns } from './compare-sequences.ts';
import { coverLetters, type WordHoldings } from './cover-letters.ts';

type Columns = Pick<SequenceColumns, 'forms' | 'starts' | 'words'>;

/** The sequences that hold some letters as whole words, ascending, each once. */
export function scanSequences(letters: string, columns: Columns, holdings: WordHoldings): readonly number[] {
  const { starts } = columns;
  const finder = createFinder(letters, columns);
  const candidates = coverLetters(finder, holdings);
  if (candidates === null) return readAll(finder, columns);
  return Array.from(candidates).filter(
    (sequence) => finder.find(starts[sequence] ?? 0, starts[sequence + 1] ?? 0) !== null,
  );
}

/** Finds the letters by reading every sequence. */
function readAll({ endAt }: Finder, { starts, words }: Columns): readonly number[] {
  const found: number[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const end = endAt(place, words.length);
    if (end < 0) continue;
    const sequence = stretchAt(starts, place);
    const endOfSequence = starts[sequence + 1] ?? words.length;
    if (end > endOfSequence) continue;
    found.push(sequence);
    place = endOfSequence - 1;
  }
  return found;
}
