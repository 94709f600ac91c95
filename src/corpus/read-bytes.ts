import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
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
    if (!(await isInside(directory, path, stats))) return leftOut({ kind: 'symbolic-link' });
    if (stats.size > maxBytes) return leftOut({ kind: 'too-large', bytes: stats.size, maxBytes });
    const bytes = await handle.readFile();
    const before = stampOf(stats);
    const after = stampOf(await handle.stat());
    const isKnown = sameStamp(before, after) && isSettled(after, Date.now());
    return { kind: 'bytes', bytes, stamp: isKnown ? after : null };
  } catch (error) {
    return leftOut(path.includes(REPLACEMENT) ? { kind: 'name-not-utf-8' } : reasonOf(error));
  } finally {
    await handle?.close();
  }
}

/**
 * Whether the file that is open stands where it was found, with no link on the way: a folder may have become a link to
 * one elsewhere after it was searched.
 */
async function isInside(
  directory: string,
  path: string,
  { dev, ino }: { readonly dev: number; readonly ino: number },
): Promise<boolean> {
  const [folder, file] = await Promise.all([realpath(directory), realpath(join(directory, path))]);
  if (file !== join(folder, path)) return false;
  const there = await lstat(file);
  return there.dev === dev && there.ino === ino;
}

/** In the place of what is no UTF-8 in a name. */
const REPLACEMENT = '\ufffd';

function leftOut(reason: LeftOutReason): FileBytes {
  return { kind: 'left-out', reason };
}
