import { createHash } from 'node:crypto';
import type { FileContent } from './analysis/analysis.ts';
import { nameFormat } from './formats/formats.ts';

/** 132 bits. */
const LENGTH = 22;

/** Behind the key of what was read by names that somebody gave, which its bytes don't tell. */
const BY_NAMES = '~';

/** Whether an analysis depends on more than the file that it is of. */
export function isReadByNames(key: string): boolean {
  return key.endsWith(BY_NAMES);
}

/**
 * What an analysis is kept under: two files have the same key where their formats, all their bytes, and the names by
 * which they are read are the same.
 */
export function contentKey({ path, bytes, names }: FileContent): string {
  const hash = createHash('sha256')
    .update(`${nameFormat(path)}\n`)
    .update(bytes);
  if (names === undefined) return hash.digest('base64url').slice(0, LENGTH);
  hash.update(JSON.stringify([...names]));
  return `${hash.digest('base64url').slice(0, LENGTH)}${BY_NAMES}`;
}
