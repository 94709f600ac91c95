import { createHash } from 'node:crypto';
import { formatOf } from '../core/article/format.ts';
import type { FileContent } from './analysis/analysis.ts';

/** 132 bits. */
const LENGTH = 22;

/** What an analysis is kept under: two files have the same key where their formats and all their bytes are the same. */
export function contentKey({ path, bytes }: FileContent): string {
  const hash = createHash('sha256')
    .update(`${formatOf(path)}\n`)
    .update(bytes);
  return hash.digest('base64url').slice(0, LENGTH);
}
