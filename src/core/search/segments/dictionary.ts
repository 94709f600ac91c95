import { bytesOfWords, readWords } from './sections.ts';

/**
 * Words in order, each with a number from zero; they are kept as bytes and made strings only where they are asked for.
 */
export interface Dictionary {
  readonly size: number;
  /** The number of a word; -1 where it is not in it. */
  find(word: string): number;
  /** The word of a number. */
  at(number: number): string;
  /** The words' UTF-8 one after the other, ascending by their bytes. */
  readonly bytes: Uint8Array;
  /** Where each word starts in {@link bytes}; one more entry for the end. */
  readonly starts: Uint32Array;
}

/** A dictionary's sections in a file. */
export type DictionarySections = readonly [bytes: Uint8Array, starts: Uint8Array];

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Orders different words by their UTF-8, as dictionaries do: gives their places in the list. */
export function sortWords(words: readonly string[]): {
  readonly order: Uint32Array;
  readonly sections: DictionarySections;
} {
  const encoded = encodeAll(words);
  const order = Uint32Array.from(words, (_, index) => index);
  order.sort((one, other) =>
    compareBytes(
      encoded.bytes,
      encoded.starts[one] ?? 0,
      encoded.starts[one + 1] ?? 0,
      encoded.bytes,
      encoded.starts[other] ?? 0,
      encoded.starts[other + 1] ?? 0,
    ),
  );
  const bytes = new Uint8Array(encoded.starts[words.length] ?? 0);
  const starts = new Uint32Array(words.length + 1);
  let at = 0;
  order.forEach((word, index) => {
    const one = encoded.bytes.subarray(encoded.starts[word], encoded.starts[word + 1]);
    bytes.set(one, at);
    at += one.length;
    starts[index + 1] = at;
  });
  return { order, sections: [bytes, bytesOfWords(starts)] };
}

function encodeAll(words: readonly string[]): Pick<Dictionary, 'bytes' | 'starts'> {
  const bytes = new Uint8Array(words.reduce((sum, word) => sum + word.length * MAX_UTF8, 0));
  const starts = new Uint32Array(words.length + 1);
  let at = 0;
  words.forEach((word, index) => {
    at += ENCODER.encodeInto(word, bytes.subarray(at)).written;
    starts[index + 1] = at;
  });
  return { bytes, starts };
}

/** Bytes that a UTF-16 code unit takes at most. */
const MAX_UTF8 = 3;

/** Reads a dictionary's sections. */
export function openDictionary(
  bytes: Uint8Array | undefined,
  startBytes: Uint8Array | undefined,
): Dictionary {
  const starts = readWords(startBytes);
  const all = bytes ?? new Uint8Array();
  const size = Math.max(starts.length - 1, 0);
  return {
    size,
    bytes: all,
    starts,
    find(word) {
      const wanted = ENCODER.encode(word);
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compareBytes(
          all,
          starts[middle] ?? 0,
          starts[middle + 1] ?? 0,
          wanted,
          0,
          wanted.length,
        );
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    at: (number) => DECODER.decode(all.subarray(starts[number], starts[number + 1])),
  };
}

/** Orders two stretches of bytes: below zero where the first comes first, zero where they are the same. */
export function compareBytes(
  one: Uint8Array,
  oneStart: number,
  oneEnd: number,
  other: Uint8Array,
  otherStart: number,
  otherEnd: number,
): number {
  const shared = Math.min(oneEnd - oneStart, otherEnd - otherStart);
  for (let index = 0; index < shared; index += 1) {
    const difference = (one[oneStart + index] ?? 0) - (other[otherStart + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return oneEnd - oneStart - (otherEnd - otherStart);
}
