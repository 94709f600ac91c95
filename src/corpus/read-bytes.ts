import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileBytes } from './article-source.ts';
import { isSettled, sameStamp, stampOf } from './file-stamp.ts';
import { type LeftOutReason, reasonOf } from './left-out.ts';

/** Reads the file at `path` below `directory`; one that cannot be served is a value and not an error. */
export async function readBytes(directory: string, path: string, maxBytes: number): Promise<FileBytes> {
  let handle: FileHandle | undefined;
  try {
    // The file may have changed since it was found: no link is followed, and a pipe does not make the program wait.
    handle = await open(
      join(directory, path),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const stats = await handle.stat();
    if (!stats.isFile()) return leftOut({ kind: 'not-a-file' });
    if (stats.size > maxBytes) return leftOut({ kind: 'too-large', bytes: stats.size, maxBytes });
    const bytes = await handle.readFile();
    const before = stampOf(stats);
    const after = stampOf(await handle.stat());
    const isKnown = sameStamp(before, after) && isSettled(after, Date.now());
    return { kind: 'bytes', bytes, stamp: isKnown ? after : null };
  } catch (error) {
    return leftOut(reasonOf(error));
  } finally {
    await handle?.close();
  }
}

function leftOut(reason: LeftOutReason): FileBytes {
  return { kind: 'left-out', reason };
}
