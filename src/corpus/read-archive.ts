import pMap from 'p-map';
import { countLanguages } from '../core/answers/contents.ts';
import type { Article } from '../core/article/article.ts';
import { ARTICLE_EXTENSIONS } from '../core/article/format.ts';
import type { Notices } from '../ports/ports.ts';
import { describeUnread } from '../reply/languages.ts';
import { type FoundFiles, findFiles } from './find-files.ts';
import { codeOf, faultLine, type LeftOut, leftOutLine, otherFilesLine, printable } from './left-out.ts';
import { type ReadFile, readArticleFile } from './read-article-file.ts';

/** What may be set for reading an archive. */
export interface ReadArchiveOptions {
  /** Files larger than this are left out. Default: 5,000,000. */
  readonly maxBytes?: number | undefined;
  /** Takes one line for each thing that is left out or amiss, in the order of the paths. */
  readonly notices: Notices;
  /** Called before the first file and after each, with how many of how many files are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a folder came to: its articles, sorted by path, at least one; or the line that says why there are none. */
export type ReadArchive =
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | {
      readonly kind: 'failed';
      readonly reason: 'missing' | 'not-a-folder' | 'unreadable' | 'no-article';
      readonly message: string;
    };

const MAX_BYTES = 5_000_000;
/** Enough to keep the disk busy; files under way are all in memory. */
const AT_ONCE = { concurrency: 16 };

/**
 * Reads every article file in a folder and its sub-folders. What cannot be served is left out with one line; the
 * result depends on the files alone and not on the order in which the system lists them.
 */
export async function readArchive(directory: string, options: ReadArchiveOptions): Promise<ReadArchive> {
  const { maxBytes = MAX_BYTES, notices, onProgress } = options;
  const found = await findFiles(directory).catch((error: unknown) => failure(directory, codeOf(error)));
  if ('kind' in found) return found;
  const total = found.articles.length;
  let done = 0;
  onProgress?.(done, total);
  const read = async (path: string) => {
    const file = await readArticleFile(directory, path, maxBytes);
    done += 1;
    onProgress?.(done, total);
    return { path, file };
  };
  const files = await pMap(found.articles, read, AT_ONCE);
  const { articles, lines } = sortOut(files, found);
  for (const line of lines) notices.warn(line);
  return articles.length > 0 ? { kind: 'articles', articles } : failure(directory, 'no-article');
}

interface FileAtPath {
  readonly path: string;
  readonly file: ReadFile;
}

/** The articles without repeats, and the lines to say, both in the order of the paths. */
function sortOut(files: readonly FileAtPath[], found: FoundFiles) {
  const articles: Article[] = [];
  const firstPaths = new Map<string, string>();
  const lines = found.leftOut.map((leftOut) => ({ path: leftOut.path, line: leftOutLine(leftOut) }));
  const leaveOut = (leftOut: LeftOut) => lines.push({ path: leftOut.path, line: leftOutLine(leftOut) });
  for (const { path, file } of files) {
    if (file.kind === 'left-out') {
      leaveOut({ path, reason: file.reason });
      continue;
    }
    const firstPath = firstPaths.get(file.contentId);
    if (firstPath !== undefined) {
      leaveOut({ path, reason: { kind: 'same-content', as: firstPath } });
      continue;
    }
    firstPaths.set(file.contentId, path);
    articles.push(file.article);
    for (const fault of file.faults) lines.push({ path, line: faultLine(path, fault) });
  }
  lines.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const otherFiles = otherFilesLine(found.others);
  const unread = describeUnread(countLanguages(articles));
  return {
    articles,
    lines: [...lines.map(({ line }) => line), ...[otherFiles, unread].filter((line) => line !== null)],
  };
}

function failure(directory: string, code: string): Extract<ReadArchive, { kind: 'failed' }> {
  const name = printable(directory);
  switch (code) {
    case 'ENOENT':
      return failed('missing', `The archive folder ${name} does not exist.`);
    case 'ENOTDIR':
      return failed('not-a-folder', `The archive ${name} is not a folder.`);
    case 'no-article':
      return failed(
        'no-article',
        `The archive folder ${name} holds no article (${ARTICLE_EXTENSIONS.join(', ')}).`,
      );
    default:
      return failed('unreadable', `The archive folder ${name} cannot be read (${code}).`);
  }
}

function failed(reason: Extract<ReadArchive, { kind: 'failed' }>['reason'], message: string) {
  return { kind: 'failed', reason, message } as const;
}
