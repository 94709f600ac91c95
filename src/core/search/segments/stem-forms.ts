import { countFirst } from '../../bisect.ts';
import { bytesOfWords, readWords } from './sections.ts';

/** Which words of a dictionary have a stem. */
export interface StemForms {
  /** The numbers of the words that have a stem, and now and then of another. */
  withStem(stem: string): readonly number[];
}

/** Files words under a hash of their stems, so that the stems need not be kept. @param stems - by the words' numbers. */
export function freezeStemForms(stems: readonly string[]): readonly Uint8Array[] {
  const hashes = Uint32Array.from(stems, hashOf);
  const numbers = Uint32Array.from(stems, (_, number) => number);
  numbers.sort((one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0) || one - other);
  return [bytesOfWords(numbers.map((number) => hashes[number] ?? 0)), bytesOfWords(numbers)];
}

/** Opens what {@link freezeStemForms} wrote. */
export function openStemForms([hashBytes, numberBytes]: readonly (Uint8Array | undefined)[]): StemForms {
  const hashes = readWords(hashBytes);
  const numbers = readWords(numberBytes);
  return {
    withStem(stem) {
      const wanted = hashOf(stem);
      const found: number[] = [];
      const first = countFirst(hashes.length, (index) => (hashes[index] ?? 0) < wanted);
      for (let index = first; hashes[index] === wanted; index += 1) found.push(numbers[index] ?? 0);
      return found;
    },
  };
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
