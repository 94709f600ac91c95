import { type ByteWriter, createByteWriter } from './growing.ts';

/** The documents in which a term stands. */
export interface Postings {
  /** How many there are. */
  readonly count: number;
  /** Each document, ascending, with how often the term stands in it. */
  each(take: TakePosting): void;
  /** As {@link each}, of some documents only, which are ascending. */
  eachAmong(documents: ArrayLike<number>, take: TakePosting): void;
}

export type TakePosting = (document: number, occurrences: number) => void;

/** No document at all. */
export const NO_POSTINGS: Postings = { count: 0, each: () => {}, eachAmong: () => {} };

/**
 * Documents in a block. A longer list begins with a table of its blocks, so that those without a wanted document are
 * skipped (Moffat and Zobel 1996).
 */
const BLOCK = 128;

/**
 * Writes a term's documents: of each how far behind the one before it stands, and in the lowest bit whether the term
 * stands in it once; how often follows where it stands more often.
 */
export function writePostings(
  writer: ByteWriter,
  documents: ArrayLike<number>,
  occurrences: ArrayLike<number>,
  from: number,
  until: number,
): void {
  if (until - from <= BLOCK) {
    writeBlock(writer, documents, occurrences, from, until, -1);
    return;
  }
  const blocks = createByteWriter();
  let before = -1;
  for (let first = from; first < until; first += BLOCK) {
    const end = Math.min(first + BLOCK, until);
    const start = blocks.length;
    writeBlock(blocks, documents, occurrences, first, end, before);
    const last = documents[end - 1] ?? 0;
    writer.varint(last - before);
    writer.varint(blocks.length - start);
    before = last;
  }
  writer.bytes(blocks.toBytes());
}

function writeBlock(
  writer: ByteWriter,
  documents: ArrayLike<number>,
  occurrences: ArrayLike<number>,
  from: number,
  until: number,
  before: number,
): void {
  let last = before;
  for (let index = from; index < until; index += 1) {
    const document = documents[index] ?? 0;
    const often = occurrences[index] ?? 1;
    const gap = document - last - 1;
    writer.varint((gap << 1) | (often === 1 ? 1 : 0));
    if (often !== 1) writer.varint(often);
    last = document;
  }
}

/** Reads the documents that {@link writePostings} wrote from a place on. */
export function readPostings(bytes: Uint8Array, start: number, count: number): Postings {
  return {
    count,
    each(take) {
      if (count <= BLOCK) {
        readBlock(bytes, start, count, -1, take);
        return;
      }
      let left = count;
      eachBlock(bytes, start, count, (at, before) => {
        readBlock(bytes, at, Math.min(BLOCK, left), before, take);
        left -= BLOCK;
        return true;
      });
    },
    eachAmong(documents, take) {
      let next = 0;
      const takeWanted: TakePosting = (document, occurrences) => {
        while (next < documents.length && (documents[next] ?? 0) < document) next += 1;
        if (documents[next] === document) take(document, occurrences);
      };
      if (count <= BLOCK) {
        readBlock(bytes, start, count, -1, takeWanted);
        return;
      }
      let left = count;
      eachBlock(bytes, start, count, (at, before, last) => {
        while (next < documents.length && (documents[next] ?? 0) <= before) next += 1;
        const wanted = documents[next];
        if (wanted === undefined) return false;
        if (wanted <= last) readBlock(bytes, at, Math.min(BLOCK, left), before, takeWanted);
        left -= BLOCK;
        return true;
      });
    },
  };
}

/** Hands over where each block starts, the document before it and its last one, until `take` gives false. */
function eachBlock(
  bytes: Uint8Array,
  start: number,
  count: number,
  take: (at: number, before: number, last: number) => boolean,
): void {
  const blocks = Math.ceil(count / BLOCK);
  const cursor = { at: start };
  const table = new Uint32Array(blocks * 2);
  for (let index = 0; index < table.length; index += 1) table[index] = readVarint(bytes, cursor);
  let at = cursor.at;
  let before = -1;
  for (let block = 0; block < blocks; block += 1) {
    const last = before + (table[block * 2] ?? 0);
    if (!take(at, before, last)) return;
    at += table[block * 2 + 1] ?? 0;
    before = last;
  }
}

function readBlock(bytes: Uint8Array, start: number, count: number, before: number, take: TakePosting): void {
  const cursor = { at: start };
  let document = before;
  for (let index = 0; index < count; index += 1) {
    const packed = readVarint(bytes, cursor);
    document += (packed >>> 1) + 1;
    take(document, (packed & 1) === 1 ? 1 : readVarint(bytes, cursor));
  }
}

/** Reads a whole number and moves the cursor behind it. */
export function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let byte = bytes[cursor.at] ?? 0;
  cursor.at += 1;
  if (byte < 0x80) return byte;
  let value = byte & 0x7f;
  let shift = 7;
  while (byte >= 0x80 && shift < MAX_SHIFT) {
    byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value |= (byte & 0x7f) << shift;
    shift += 7;
  }
  return value >>> 0;
}

const MAX_SHIFT = 35;
