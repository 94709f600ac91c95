import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { inTurns } from './in-turns.ts';

/** What a file that was not written to keeps, as git's index has it. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** When its content changed: milliseconds since 1970, with fractions. */
  readonly mtime: number;
  /** When anything of it changed, its name and rights too; a program that sets `mtime` cannot set this. */
  readonly ctime: number;
}

/** The stamp of a file. */
export function stampOf({ size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return { size, mtime: mtimeMs, ctime: ctimeMs };
}

/** Whether a file has not changed between two stamps, each taken after the last change had settled. */
export function sameStamp(one: FileStamp, other: FileStamp): boolean {
  return one.size === other.size && one.mtime === other.mtime && one.ctime === other.ctime;
}

/** FAT keeps times to two seconds. */
const GRANULARITY = 2_000;

/**
 * Whether the file's next change must give it another stamp. Within the file system's granularity of time it need not:
 * git calls such an entry racily clean.
 *
 * @param now Milliseconds since 1970.
 * @see https://git-scm.com/docs/racy-git
 */
export function isSettled({ mtime, ctime }: FileStamp, now: number): boolean {
  return Math.max(mtime, ctime) + GRANULARITY < now;
}

/** The stamps of files below a folder, null for what is no file now. Other work is let in between. */
export async function stampFiles(
  directory: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FileStamp | null>> {
  const stamps = new Map<string, FileStamp | null>();
  await inTurns(paths, (path) => {
    stamps.set(path, readStamp(join(directory, path)));
  });
  return stamps;
}

function readStamp(file: string): FileStamp | null {
  try {
    // A call takes microseconds, a promise of it ten times as long.
    const stats = lstatSync(file);
    return stats.isFile() ? stampOf(stats) : null;
  } catch {
    return null;
  }
}
