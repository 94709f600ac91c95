import type { IndexedSentence, Reading } from '../reading.ts';
import { createByteWriter, createNumberWriter } from './growing.ts';
import { readVarint } from './postings.ts';

/** Many readings, in about two bytes and a half a word. */
export interface PackedReadings {
  add(reading: Reading): void;
  /** The reading of a number, which counts from zero in the order in which they were added. */
  at(number: number): Reading;
  /** A reading as it is packed, for {@link unpackReading}; good until another is added. */
  bytesOf(number: number): Uint8Array;
}

/** Begins without a reading. */
export function createPackedReadings(): PackedReadings {
  const writer = createByteWriter();
  const starts = createNumberWriter();
  return {
    add(reading) {
      starts.push(writer.length);
      const { varint } = writer;
      varint(reading.stems.length);
      let end = 0;
      reading.stems.forEach((stem, word) => {
        const start = reading.starts[word] ?? 0;
        varint(start - end);
        end = reading.ends[word] ?? start;
        varint(end - start);
        varint(stem + 1);
      });
      varint(reading.sentences.length);
      let before = FIRST;
      for (const sentence of reading.sentences) {
        varint(sentence.start - before.end);
        varint(sentence.end - sentence.start);
        varint(((sentence.paragraph - before.paragraph) << 1) | (sentence.isEmpty ? 1 : 0));
        varint(sentence.first - before.last);
        varint(sentence.last - sentence.first);
        before = sentence;
      }
    },
    at: (number) => unpack(writer.view(), starts.view()[number] ?? 0),
    bytesOf: (number) => writer.view().subarray(starts.view()[number], starts.view()[number + 1]),
  };
}

/** Unpacks a reading that was packed before. */
export function unpackReading(bytes: Uint8Array): Reading {
  return unpack(bytes, 0);
}

type Ends = Pick<IndexedSentence, 'end' | 'paragraph' | 'last'>;

const FIRST: Ends = { end: 0, paragraph: 0, last: 0 };

function unpack(bytes: Uint8Array, from: number): Reading {
  const cursor = { at: from };
  const size = readVarint(bytes, cursor);
  const stems = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let end = 0;
  for (let word = 0; word < size; word += 1) {
    const start = end + readVarint(bytes, cursor);
    end = start + readVarint(bytes, cursor);
    starts[word] = start;
    ends[word] = end;
    stems[word] = readVarint(bytes, cursor) - 1;
  }
  const sentences: IndexedSentence[] = [];
  let before = FIRST;
  for (let left = readVarint(bytes, cursor); left > 0; left -= 1) {
    const start = before.end + readVarint(bytes, cursor);
    const endOfSentence = start + readVarint(bytes, cursor);
    const packed = readVarint(bytes, cursor);
    const first = before.last + readVarint(bytes, cursor);
    const last = first + readVarint(bytes, cursor);
    const sentence = {
      start,
      end: endOfSentence,
      paragraph: before.paragraph + (packed >>> 1),
      first,
      last,
      isEmpty: (packed & 1) === 1,
    };
    sentences.push(sentence);
    before = sentence;
  }
  return { stems, starts, ends, sentences };
}
