import type { ByHand } from '../core/article/article.ts';
import { fillIn, isSameMetadata } from '../core/article/filled-in.ts';
import { countLanguages } from '../core/census.ts';
import type { ReadingLine } from '../core/reading-report.ts';
import type { QuotedArticle } from '../core/statement.ts';
import { describeUnread } from '../reply/languages.ts';
import type { Analysis, PartAnalysis } from './analysis/analysis.ts';
import type { FoundFiles } from './article-source.ts';
import { createHeldBack, type HeldBack } from './held-back.ts';
import type { ArticleHistoryStore } from './history/article-history-store.ts';
import { isArticleWithdrawn } from './history/withdrawn.ts';
import { faultLine, type LeftOut, type LeftOutReason, leftOutLine, otherFilesLine } from './left-out.ts';
import { assignSides } from './side-files/assign-sides.ts';
import type { SidesRead } from './side-files/side-files.ts';

/** What a file of the source came to. */
export interface FileOutcome {
  readonly path: string;
  /** Under which what it came to is kept; null where it could not be read. */
  readonly key: string | null;
  readonly result: Analysis | { readonly kind: 'left-out'; readonly reason: LeftOutReason };
}

/** An article to answer from, with what its file came to. */
export interface ServedArticle {
  readonly quoted: QuotedArticle;
  readonly analysis: AnalysedArticle;
  /** Under which what its file came to is kept. */
  readonly key: string;
  /** Whether its file may hold others. */
  readonly isPart: boolean;
}

/** What a file or a part of one came to that is an article. */
export type AnalysedArticle = Extract<PartAnalysis, { readonly kind: 'article' }>;

/** A source's articles without repeats, and the lines to say, both in the order of the paths. */
export interface SortedOut {
  readonly served: readonly ServedArticle[];
  readonly lines: readonly ReadingLine[];
  /** How many files, folders and links are not served. */
  readonly leftOut: number;
  /** Tells what is not to be published. */
  readonly heldBack: HeldBack;
}

/** What files are sorted out by. */
export interface SortOutOptions {
  readonly found: FoundFiles;
  /** What is filled in by hand. */
  readonly sides: SidesRead;
  /** What was served at the last reading, by path; what is the same stays the same object. */
  readonly before: ReadonlyMap<string, ServedArticle>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Tells what was taken out for good; absent: nothing. */
  readonly history?:
    | Pick<ArticleHistoryStore, 'hasWithdrawn' | 'isWithdrawn' | 'isPageWithdrawn'>
    | undefined;
}

/** Sorts out which files are served as articles, with what was filled in, and what is to be said of the others. */
export function sortOut(
  files: readonly FileOutcome[],
  { found, sides, before, history, now }: SortOutOptions,
): SortedOut {
  const { files: articles, leftOut, faults, heldBack } = tellApart(files, history, now);
  const { byPath, lines: unassigned } = assignSides(
    sides.entries,
    articles.map(({ path }) => path),
    found.articles,
  );
  const served = articles.map((each) => serve(each, byPath.get(each.path), before.get(each.path)));
  const all = [...found.leftOut, ...leftOut];
  const byFile = [
    ...all.map((each) => ({ path: each.path, line: leftOutLine(each), isLeftOut: true })),
    ...faults,
  ];
  const unread = describeUnread(countLanguages(served.map(({ quoted }) => quoted.article)));
  return {
    served,
    lines: [
      ...byFile.sort(byPathOf).map(({ line, isLeftOut }) => ({ line, isLeftOut })),
      ...sides.lines,
      ...unassigned.map(amiss),
      ...describeOthers(found),
      ...(unread === null ? [] : [amiss(unread)]),
    ],
    leftOut: all.length,
    heldBack,
  };
}

interface ServedFile extends Omit<ServedArticle, 'quoted'> {
  readonly path: string;
}

type LeftOutFile = Extract<FileOutcome['result'], { readonly kind: 'left-out' }>;

/** One line an article: a part of a file is named behind the file. */
function* listParts(files: readonly FileOutcome[]): Generator<{
  readonly path: string;
  readonly key: string;
  readonly isPart: boolean;
  readonly result: AnalysedArticle | LeftOutFile;
}> {
  for (const { path, key, result } of files) {
    const of = { key: key ?? '', isPart: result.kind === 'several' };
    if (result.kind !== 'several') yield { path, ...of, result };
    else
      for (const { name, analysis } of result.parts)
        yield { path: `${path}#${name}`, ...of, result: analysis };
  }
}

function tellApart(files: readonly FileOutcome[], history: SortOutOptions['history'], now: number) {
  const served: ServedFile[] = [];
  const leftOut: LeftOut[] = [];
  const faults: (ReadingLine & { readonly path: string })[] = [];
  const firstPaths = new Map<string, string>();
  const withdrawn = history?.hasWithdrawn() === true ? history : null;
  const heldBack = createHeldBack(listParts(files), now);
  for (const { path, key, isPart, result } of listParts(files)) {
    if (result.kind === 'left-out') {
      leftOut.push({ path, reason: result.reason });
      continue;
    }
    if (withdrawn !== null && isArticleWithdrawn(result.article, withdrawn)) {
      leftOut.push({ path, reason: { kind: 'withdrawn' } });
      continue;
    }
    const held = heldBack(result.article);
    if (held !== null) {
      leftOut.push({ path, reason: held });
      continue;
    }
    const firstPath = firstPaths.get(result.contentId);
    if (firstPath !== undefined) {
      leftOut.push({ path, reason: { kind: 'same-content', as: firstPath } });
      continue;
    }
    firstPaths.set(result.contentId, path);
    served.push({ path, key, isPart, analysis: result });
    for (const fault of result.faults) faults.push({ path, ...amiss(faultLine(path, fault)) });
  }
  // The second part of a file comes behind its tenth, as paths do.
  return { files: served.sort(byPathOf), leftOut, faults, heldBack };
}

function describeOthers({ others }: FoundFiles): readonly ReadingLine[] {
  const line = otherFilesLine(others);
  return line === null ? [] : [{ line, isLeftOut: true }];
}

function amiss(line: string): ReadingLine {
  return { line, isLeftOut: false };
}

function byPathOf(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

function serve(
  { path, ...file }: ServedFile,
  byHand: ByHand | undefined,
  before: ServedArticle | undefined,
): ServedArticle {
  const { analysis } = file;
  const article = byHand === undefined ? analysis.article : fillIn(analysis.article, byHand);
  if (isSameContent(before, file) && isSameMetadata(before.quoted.article, article)) return before;
  // Those of an article on the disk are no properties of its own.
  const { text, prose, paragraphs } = analysis.article;
  const quoted = { article: { ...article, text, prose, paragraphs, path }, quotations: analysis.quotations };
  return { ...file, quoted };
}

/** Of a file that holds several articles a part may be read anew, and is the same where the file is. */
function isSameContent(
  before: ServedArticle | undefined,
  file: Omit<ServedFile, 'path'>,
): before is ServedArticle {
  if (before === undefined) return false;
  const { key, analysis, isPart } = file;
  return (
    before.analysis === analysis ||
    (isPart && before.key === key && before.analysis.contentId === analysis.contentId)
  );
}
