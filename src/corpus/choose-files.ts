import type { KnownFile } from './analysis-store/tables.ts';
import { type FileStamp, sameStamp } from './file-stamp.ts';
import { maxBytesOf } from './formats/formats.ts';

/** What files are chosen by. */
export interface Choice {
  readonly tried: ReadonlySet<string>;
  readonly stamps: ReadonlyMap<string, FileStamp | null>;
  readonly maxNew: number;
}

/** Chooses the files that were read before and the newest of the others, up to a maximum; in their order. */
export function chooseNow(paths: readonly string[], { tried, stamps, maxNew }: Choice): readonly string[] {
  const changedAt = (path: string) => stamps.get(path)?.mtime ?? 0;
  const others = paths.filter((path) => !tried.has(path));
  if (others.length <= maxNew) return paths;
  const newest = others.toSorted((one, other) => changedAt(other) - changedAt(one)).slice(0, maxNew);
  const chosen = new Set(newest);
  return paths.filter((path) => tried.has(path) || chosen.has(path));
}

/** The files whose content is known without reading them. */
export function findUnchanged(
  before: ReadonlyMap<string, KnownFile>,
  paths: readonly string[],
  stamps: ReadonlyMap<string, FileStamp | null>,
  maxBytes: number,
): Map<string, KnownFile> {
  const unchanged = new Map<string, KnownFile>();
  for (const path of paths) {
    const file = before.get(path);
    const stamp = stamps.get(path) ?? null;
    if (
      stamp === null ||
      stamp.size > maxBytesOf(path, maxBytes) ||
      file === undefined ||
      file.stamp === null
    )
      continue;
    if (sameStamp(stamp, file.stamp)) unchanged.set(path, file);
  }
  return unchanged;
}
