import { MAX_NEAR_LENGTH, type NearWords } from '../search-engine.ts';
import { type Dictionary, openDictionary, sortWords } from './dictionary.ts';
import { createEditTable } from './edit-table.ts';
import { openSections, packSections, readWords, type SectionsFault } from './sections.ts';

/** Words that near ones are looked for among. */
export interface NearWordDictionary extends Dictionary {
  /** How many bytes the word of a number shares with the one before it, 255 at most. */
  readonly shared: Uint8Array;
}

/** Writes single words as the bytes of a file. */
export function freezeWords(words: Iterable<string>): Uint8Array {
  const { sections } = sortWords([...new Set(words)]);
  return packSections('words', [...sections, countShared(...sections)]);
}

function countShared(bytes: Uint8Array, startBytes: Uint8Array): Uint8Array {
  const starts = readWords(startBytes);
  const shared = new Uint8Array(Math.max(starts.length - 1, 0));
  for (let number = 1; number < shared.length; number += 1) {
    const before = starts[number - 1] ?? 0;
    const start = starts[number] ?? 0;
    const most = Math.min(start - before, (starts[number + 1] ?? 0) - start, MAX_SHARED);
    let count = 0;
    while (count < most && bytes[before + count] === bytes[start + count]) count += 1;
    shared[number] = count;
  }
  return shared;
}

const MAX_SHARED = 255;

/** Known words, or why their bytes cannot be used. */
export type OpenedWords =
  | { readonly ok: true; readonly words: NearWordDictionary }
  | { readonly ok: false; readonly fault: SectionsFault };

/** Opens the bytes of a file, which are read where they lie and must not change. */
export function openWords(bytes: Uint8Array): OpenedWords {
  const opened = openSections('words', bytes);
  if (!opened.ok) return opened;
  const [words, starts, shared = new Uint8Array()] = opened.sections;
  return { ok: true, words: { ...openDictionary(words, starts), shared } };
}

/** Opens words whose bytes are known to be whole. */
export function reopenWords(bytes: Uint8Array | undefined): NearWordDictionary {
  const opened = openWords(bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(`Words that should be whole are ${opened.fault}.`);
  return opened.words;
}

/**
 * Finds near words: the known ones are gone through in order. Of Levenshtein's table the rows that belong to a
 * beginning shared with the word before are kept, and all words with a beginning that is too far off are passed over.
 */
export function findNearWords({ bytes, starts, shared, size, find, at }: NearWordDictionary): NearWords {
  return (word, edits) => {
    if (word.length > MAX_NEAR_LENGTH) return find(word) < 0 ? [] : [word];
    const found: string[] = [];
    const table = createEditTable(word, edits);
    let number = 0;
    while (number < size) {
      const kept = number === 0 ? 0 : (shared[number] ?? 0);
      const tooFar = table.read(bytes, starts[number] ?? 0, starts[number + 1] ?? 0, kept);
      if (tooFar < 0 && table.distance() <= edits) found.push(at(number));
      number += 1;
      if (tooFar >= 0) while (number < size && (shared[number] ?? 0) >= tooFar) number += 1;
    }
    return found;
  };
}
