import { createHash } from 'node:crypto';
import type { JsonValue } from '../ports/json.ts';

/**
 * A text that names a value, the same for the same value only. It is JSON, in which two names stay two even where they
 * hold halves of characters, or its hash where it is longer than an index of PostgreSQL takes.
 */
export function toKeyText(value: JsonValue): string {
  const json = JSON.stringify(value);
  return json.length <= MAX_LENGTH ? json : `#${createHash('sha256').update(json).digest('hex')}`;
}

/** Code units, of at most three bytes each; an index takes 2,704 bytes. */
const MAX_LENGTH = 800;
