import { compareBytes, type DictionarySections } from './dictionary.ts';
import { createByteWriter, createNumberWriter } from './growing.ts';
import { bytesOfWords } from './sections.ts';
import { createTermWriter, type FrozenTerms } from './term-index.ts';

/** A frozen index to be merged, without some of its documents. */
export interface MergedPart {
  readonly index: FrozenTerms;
  isLeftOut(document: number): boolean;
}

/**
 * Merges frozen indexes to one in a pass over their dictionaries: the documents of each that are left, in their order,
 * are numbered after those of the parts before it. Holds only the result and one term's documents in memory.
 */
export function mergeTerms(parts: readonly MergedPart[]): Uint8Array {
  const lengths = createNumberWriter();
  const numberings = parts.map((part) => numberAnew(part, lengths));
  const cursors = parts.map(() => 0);
  const words = createByteWriter();
  const starts = createNumberWriter();
  starts.push(0);
  const writer = createTermWriter();
  for (let first = firstPart(parts, cursors); first >= 0; first = firstPart(parts, cursors)) {
    const { dictionary } = parts[first]?.index ?? {};
    const place = cursors[first] ?? 0;
    const word =
      dictionary?.bytes.subarray(dictionary.starts[place], dictionary.starts[place + 1]) ?? new Uint8Array();
    const documents = createNumberWriter();
    const occurrences = createNumberWriter();
    parts.forEach(({ index }, part) => {
      const term = cursors[part] ?? 0;
      if (!isAt(index, term, word)) return;
      cursors[part] = term + 1;
      const numbering = numberings[part];
      index.postingsAt(term).each((document, often) => {
        const number = numbering?.[document] ?? LEFT_OUT;
        if (number === LEFT_OUT) return;
        documents.push(number);
        occurrences.push(often);
      });
    });
    if (documents.length === 0) continue;
    words.bytes(word);
    starts.push(words.length);
    writer.write(documents.view(), occurrences.view(), 0, documents.length);
  }
  const dictionary: DictionarySections = [words.toBytes(), bytesOfWords(starts.view().slice())];
  return writer.pack(dictionary, lengths.view().slice());
}

const LEFT_OUT = 0xffff_ffff;

/** The new number of each document of a part; adds their lengths. */
function numberAnew(
  { index, isLeftOut }: MergedPart,
  lengths: ReturnType<typeof createNumberWriter>,
): Uint32Array {
  const numbers = new Uint32Array(index.size);
  for (let document = 0; document < index.size; document += 1) {
    const isGone = isLeftOut(document);
    numbers[document] = isGone ? LEFT_OUT : lengths.length;
    if (!isGone) lengths.push(index.lengthOf(document));
  }
  return numbers;
}

/** The part whose next word comes first; -1 where all are read. */
function firstPart(parts: readonly MergedPart[], cursors: readonly number[]): number {
  let first = -1;
  parts.forEach(({ index: { dictionary } }, part) => {
    const place = cursors[part] ?? 0;
    if (place >= dictionary.size) return;
    const best = parts[first]?.index.dictionary;
    const bestPlace = cursors[first] ?? 0;
    const isBefore =
      best === undefined ||
      compareBytes(
        dictionary.bytes,
        dictionary.starts[place] ?? 0,
        dictionary.starts[place + 1] ?? 0,
        best.bytes,
        best.starts[bestPlace] ?? 0,
        best.starts[bestPlace + 1] ?? 0,
      ) < 0;
    if (isBefore) first = part;
  });
  return first;
}

function isAt({ dictionary }: FrozenTerms, place: number, word: Uint8Array): boolean {
  if (place >= dictionary.size) return false;
  const start = dictionary.starts[place] ?? 0;
  const end = dictionary.starts[place + 1] ?? 0;
  return compareBytes(dictionary.bytes, start, end, word, 0, word.length) === 0;
}
