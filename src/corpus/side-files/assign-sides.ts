import type { ArticleMetadata } from '../../core/article/article.ts';
import { mergeMetadata } from '../../core/article/metadata.ts';
import { printable } from '../left-out.ts';
import type { SideEntry } from './read-side-file.ts';

/** Whose each entry is. */
export interface AssignedSides {
  /** What was filled in, by the article's path. */
  readonly byPath: ReadonlyMap<string, ArticleMetadata>;
  /** A line for each side file some of whose entries are nobody's. */
  readonly lines: readonly string[];
}

/**
 * Finds the article of each entry: the one of this path, or the only one that is so called but for its extension. What
 * two entries say of one article counts in their order.
 *
 * @param paths The articles'.
 * @param files The paths of files that are no article and may be named all the same: they are told of already.
 */
export function assignSides(
  entries: readonly SideEntry[],
  paths: readonly string[],
  files: readonly string[],
): AssignedSides {
  const known = new Set(paths);
  const byStem = new Map<string, string | null>();
  for (const path of paths) byStem.set(stemOf(path), byStem.has(stemOf(path)) ? null : path);
  const names = new Set([...files, ...files.map(stemOf)]);
  const byPath = new Map<string, ArticleMetadata>();
  const lines: string[] = [];
  for (const { of, metadata, where } of entries) {
    const path = known.has(of) ? of : byStem.get(of);
    if (path) byPath.set(path, mergeMetadata(byPath.get(path) ?? metadata, metadata));
    else if (path === null)
      lines.push(
        `${printable(where)}: several articles are called ${printable(of)}, name one with its extension.`,
      );
    else if (!names.has(of)) lines.push(`${printable(where)}: there is no article ${printable(of)}.`);
  }
  return { byPath, lines: shorten(lines) };
}

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
