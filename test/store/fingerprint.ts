import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Changes when a state file changes, or the writes that are not yet carried over into it. */
export function fingerprint(file: string): readonly string[] {
  return [file, `${file}-wal`].map((each) =>
    existsSync(each) ? createHash('sha256').update(readFileSync(each)).digest('hex') : 'none',
  );
}
