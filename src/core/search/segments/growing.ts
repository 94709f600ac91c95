/** Bytes that are written one after the other. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** A whole number from 0 to 2³¹ − 1, seven bits a byte, the lowest first. */
  varint(value: number): void;
  bytes(values: Uint8Array): void;
  /** What was written; good until more is. */
  view(): Uint8Array;
  /** What was written, as a copy. */
  toBytes(): Uint8Array;
}

const FIRST_SIZE = 1024;

/** Begins with nothing written. */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(FIRST_SIZE);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more > buffer.length)
      buffer = grow(buffer, new Uint8Array(sizeFor(buffer.length, length + more)));
  };
  return {
    get length() {
      return length;
    },
    byte(value) {
      reserve(1);
      buffer[length] = value;
      length += 1;
    },
    varint(value) {
      reserve(MAX_VARINT);
      let rest = value;
      while (rest > 0x7f) {
        buffer[length] = (rest & 0x7f) | 0x80;
        length += 1;
        rest >>>= 7;
      }
      buffer[length] = rest;
      length += 1;
    },
    bytes(values) {
      reserve(values.length);
      buffer.set(values, length);
      length += values.length;
    },
    view: () => buffer.subarray(0, length),
    toBytes: () => buffer.slice(0, length),
  };
}

const MAX_VARINT = 5;

/** Numbers from 0 to 2³² − 1 that are written one after the other. */
export interface NumberWriter {
  readonly length: number;
  push(value: number): void;
  /** What was written; good until more is. */
  view(): Uint32Array;
}

/** Begins with nothing written. */
export function createNumberWriter(): NumberWriter {
  let buffer = new Uint32Array(FIRST_SIZE);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === buffer.length)
        buffer = grow(buffer, new Uint32Array(sizeFor(buffer.length, length + 1)));
      buffer[length] = value;
      length += 1;
    },
    view: () => buffer.subarray(0, length),
  };
}

function sizeFor(before: number, needed: number): number {
  return Math.max(needed, before + (before >>> 1));
}

function grow<Numbers extends { set(values: Numbers): void }>(before: Numbers, larger: Numbers): Numbers {
  larger.set(before);
  return larger;
}
