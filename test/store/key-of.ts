import { createSecretKey, type KeyObject } from 'node:crypto';

/** A key made of one byte 32 times. */
export function keyOf(byte: number): KeyObject {
  return createSecretKey(Buffer.alloc(32, byte));
}
