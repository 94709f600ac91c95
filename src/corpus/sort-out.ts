import { countLanguages } from '../core/census.ts';
import type { QuotedArticle } from '../core/statement.ts';
import { describeUnread } from '../reply/languages.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { FoundFiles } from './article-source.ts';
import { faultLine, type LeftOut, type LeftOutReason, leftOutLine, otherFilesLine } from './left-out.ts';

/** What a file of the source came to. */
export interface FileOutcome {
  readonly path: string;
  readonly result: Analysis | { readonly kind: 'left-out'; readonly reason: LeftOutReason };
}

/** A source's articles without repeats, and the lines to say, both in the order of the paths. */
export interface SortedOut {
  readonly quoted: readonly QuotedArticle[];
  readonly lines: readonly string[];
  /** How many files, folders and links are not served. */
  readonly leftOut: number;
}

/** @param before What was served at the last reading, by path; what is the same stays the same object. */
export function sortOut(
  files: readonly FileOutcome[],
  found: FoundFiles,
  before: ReadonlyMap<string, QuotedArticle>,
): SortedOut {
  const quoted: QuotedArticle[] = [];
  const firstPaths = new Map<string, string>();
  const leftOut: LeftOut[] = [...found.leftOut];
  const faults: { readonly path: string; readonly line: string }[] = [];
  for (const { path, result } of files) {
    if (result.kind === 'left-out') {
      leftOut.push({ path, reason: result.reason });
      continue;
    }
    const firstPath = firstPaths.get(result.contentId);
    if (firstPath !== undefined) {
      leftOut.push({ path, reason: { kind: 'same-content', as: firstPath } });
      continue;
    }
    firstPaths.set(result.contentId, path);
    quoted.push(serve(path, result, before.get(path)));
    for (const fault of result.faults) faults.push({ path, line: faultLine(path, fault) });
  }
  const lines = [...leftOut.map((each) => ({ path: each.path, line: leftOutLine(each) })), ...faults];
  lines.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const otherFiles = otherFilesLine(found.others);
  const unread = describeUnread(countLanguages(quoted.map(({ article }) => article)));
  return {
    quoted,
    lines: [...lines.map(({ line }) => line), ...[otherFiles, unread].filter((line) => line !== null)],
    leftOut: leftOut.length,
  };
}

function serve(
  path: string,
  { article, quotations }: Extract<Analysis, { readonly kind: 'article' }>,
  before: QuotedArticle | undefined,
): QuotedArticle {
  return before?.quotations === quotations ? before : { article: { ...article, path }, quotations };
}
