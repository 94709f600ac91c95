import { stretchAt } from '../../stored/bytes.ts';
import { createFinder, type Finder, type SequenceColumns } from './compare-sequences.ts';

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
  const marks = markWords(columns.forms.size, inside, finder);
  let next = 0;
  for (let at = fewest - 1; at < words.length; at += fewest) {
    if (marks[words[at] ?? 0] === 0) continue;
    for (next = Math.max(next, at - fewest + 1); next <= at; next += 1) {
      if (marks[words[next] ?? 0] !== FIRST) continue;
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

const INSIDE = 1;
const FIRST = 2;

/** By the number of a word: whether it may be among the letters' words, and be the first of them; else 0. */
function markWords(size: number, inside: Iterable<number>, { wordsFrom }: Finder): Uint8Array {
  const marks = new Uint8Array(size);
  for (const word of inside) marks[word] = INSIDE;
  for (const [word] of wordsFrom(0).entries()) marks[word] = FIRST;
  return marks;
}

/** How few words some letters are at least, 0 where they cannot be words; and the words that may be among them. */
function listParts({ wordsFrom, length }: Finder): {
  readonly fewest: number;
  readonly inside: ReadonlySet<number>;
} {
  const fewestTo = new Map<number, number>([[0, 0]]);
  const inside = new Set<number>();
  for (let offset = 0; offset < length; offset += 1) {
    const before = fewestTo.get(offset);
    if (before === undefined) continue;
    for (const [word, bytes] of wordsFrom(offset).entries()) {
      inside.add(word);
      const end = offset + bytes;
      fewestTo.set(end, Math.min(fewestTo.get(end) ?? Number.POSITIVE_INFINITY, before + 1));
    }
  }
  return { fewest: fewestTo.get(length) ?? 0, inside };
}
