import type { ByHand } from '../../core/article/article.ts';
import { mergeMetadata } from '../../core/article/metadata.ts';
import { groupBy } from '../../core/group-by.ts';
import { printable } from '../left-out.ts';
import type { SideEntry } from './read-side-file.ts';

/** Whose each entry is. */
export interface AssignedSides {
  /** What was filled in, by the article's path. */
  readonly byPath: ReadonlyMap<string, ByHand>;
  /** A line for each side file some of whose entries are nobody's. */
  readonly lines: readonly string[];
}

/**
 * Finds the articles of each entry: the one of this path, all in the file of this path, or those of the only file that
 * is so called but for its extension. What two entries say of one article counts in their order.
 *
 * @param paths The articles'.
 * @param files The paths of files that are no article and may be named all the same: they are told of already.
 */
export function assignSides(
  entries: readonly SideEntry[],
  paths: readonly string[],
  files: readonly string[],
): AssignedSides {
  if (entries.length === 0) return NONE;
  const byName = nameArticles(paths);
  const names = new Set([...files, ...files.map(stemOf)]);
  const byPath = new Map<string, ByHand>();
  const lines: string[] = [];
  for (const { of, metadata, where } of entries) {
    const named = byName.get(of);
    for (const path of named ?? []) byPath.set(path, join(byPath.get(path) ?? metadata, metadata));
    if (named === null)
      lines.push(
        `${printable(where)}: several articles are called ${printable(of)}, name one with its extension.`,
      );
    else if (named === undefined && !names.has(of))
      lines.push(`${printable(where)}: there is no article ${printable(of)}.`);
  }
  return { byPath, lines: shorten(lines) };
}

const NONE: AssignedSides = { byPath: new Map(), lines: [] };

function join(before: ByHand, after: ByHand): ByHand {
  const notice = before.notice ?? after.notice;
  return { ...mergeMetadata(before, after), ...(notice !== undefined && { notice }) };
}

/** The articles of each name; null where it is that of two files. */
function nameArticles(paths: readonly string[]): ReadonlyMap<string, readonly string[] | null> {
  const files = groupBy(paths, (path) => path.replace(PART, ''));
  const byName = new Map<string, readonly string[] | null>();
  for (const [file, own] of files) byName.set(stemOf(file), byName.has(stemOf(file)) ? null : own);
  for (const [file, own] of files) byName.set(file, own);
  for (const path of paths) byName.set(path, [path]);
  return byName;
}

/** What tells an article from the others of its file. */
const PART = /(?<=\.\w{2,8})#.*$/su;
const EXTENSION = /\.[^./]*$/u;

function stemOf(path: string): string {
  return path.replace(EXTENSION, '');
}

const MAX_LINES = 20;

function shorten(lines: readonly string[]): readonly string[] {
  const left = lines.length - MAX_LINES;
  return left <= 1
    ? lines
    : [...lines.slice(0, MAX_LINES), `${left} more entries of side files have no article.`];
}
