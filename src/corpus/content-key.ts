import { createHash } from 'node:crypto';
import type { FileContent } from './analysis/analysis.ts';
import { nameFormat } from './formats/formats.ts';

/** 132 bits. */
const LENGTH = 22;

/** What an analysis is kept under: two files have the same key where their formats and all their bytes are the same. */
export function contentKey({ path, bytes }: FileContent): string {
  const hash = createHash('sha256')
    .update(`${nameFormat(path)}\n`)
    .update(bytes);
  return hash.digest('base64url').slice(0, LENGTH);
}
