import type { ReadingLine } from '../../core/reading-report.ts';
import type { ArticleSource } from '../article-source.ts';
import { type FileStamp, sameStamp } from '../file-stamp.ts';
import { leftOutLine } from '../left-out.ts';
import { readSideFile, type SideEntry, type SideFile } from './read-side-file.ts';
import { besideWhat } from './side-file-names.ts';

/** What all side files say. */
export interface SidesRead {
  /** In the order of their precedence: what lies beside one article, then tables, each by path. */
  readonly entries: readonly SideEntry[];
  /** A line for each fault. */
  readonly lines: readonly ReadingLine[];
  /** How the names in a file are to be read, by its path or its path without extension. */
  readonly mappings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The paths of the files that are side files. */
  readonly paths: ReadonlySet<string>;
}

/** The side files of a source, read again where they changed. */
export interface SideFiles {
  /** @param paths Those that may be side files, by path. */
  read(paths: readonly string[]): Promise<SidesRead>;
}

interface Known {
  readonly stamp: FileStamp;
  readonly file: SideFile | null;
}

/** Reads side files; each is known until its stamp changes. */
export function createSideFiles(source: Pick<ArticleSource, 'read' | 'stamps'>, maxBytes: number): SideFiles {
  let before = new Map<string, Known>();
  const readOne = async (
    path: string,
  ): Promise<{ readonly file: SideFile | null; readonly stamp: FileStamp | null }> => {
    const read = await source.read(path, maxBytes);
    if (read.kind === 'left-out')
      return {
        file: { entries: [], lines: [{ line: leftOutLine({ path, reason: read.reason }), isLeftOut: true }] },
        stamp: null,
      };
    return { file: await readSideFile(path, read.bytes), stamp: read.stamp };
  };
  return {
    read: async (paths) => {
      const stamps = paths.length === 0 ? new Map() : await source.stamps(paths);
      const now = new Map<string, Known>();
      const files: (SideFile & { readonly path: string })[] = [];
      for (const path of paths) {
        const known = before.get(path);
        const stamp = stamps.get(path) ?? null;
        const isKnown = known !== undefined && stamp !== null && sameStamp(known.stamp, stamp);
        const read = isKnown ? known : await readOne(path);
        if (read.stamp !== null) now.set(path, { stamp: read.stamp, file: read.file });
        if (read.file !== null) files.push({ ...read.file, path });
      }
      before = now;
      const ordered = [...files].sort((one, other) => rankOf(one) - rankOf(other));
      return {
        entries: ordered.flatMap(({ entries }) => entries),
        lines: files.flatMap(({ lines }) => lines),
        mappings: new Map(
          ordered.toReversed().flatMap(({ mappings = [] }) => mappings.map(({ of, names }) => [of, names])),
        ),
        paths: new Set(files.map(({ path }) => path)),
      };
    },
  };
}

/** What lies beside one article comes first. */
function rankOf({ path }: { readonly path: string }): 0 | 1 {
  return besideWhat(path) === null ? 1 : 0;
}
