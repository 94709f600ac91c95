import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';

const HASH_LENGTH = 12;
const MAX_NAME = 40;
const UNSAFE = /[^\p{L}\p{N}_-]+/gu;

/** The file in `folder` that keeps the analyses of an archive; the same for every link to the archive. */
export function locateStore(folder: string, archive: string): string {
  const real = followLinks(path.resolve(archive));
  const hash = createHash('sha256').update(real).digest('hex').slice(0, HASH_LENGTH);
  return path.join(folder, `${path.basename(real).replaceAll(UNSAFE, '-').slice(0, MAX_NAME)}-${hash}.db`);
}

/** The path itself where nothing is there. */
function followLinks(archive: string): string {
  try {
    return realpathSync(archive);
  } catch {
    return archive;
  }
}
