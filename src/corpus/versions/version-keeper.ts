import { isReadable } from '../analysis/analyser-version.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { decodeAnalysis } from '../analysis/encode-analysis.ts';
import type { AnalysisStore } from '../analysis-store/analysis-store.ts';
import type { KnownFile } from '../analysis-store/tables.ts';
import type { FileStamp } from '../file-stamp.ts';
import type { ArticleHistoryStore } from '../history/article-history-store.ts';
import { createMemoryHistory } from '../history/memory-history.ts';
import type { ServedArticle } from '../sort-out.ts';
import type { PastVersion, VersionToKeep } from './past-versions.ts';
import { createVersionSettler, type SettledVersions } from './settle-versions.ts';

/** What a reading of the files found besides articles. */
export interface ReadingFacts {
  /** The articles of the reading before, including those now missing; empty if unknown. */
  readonly before: readonly VersionToKeep[];
  /** The articles as they were kept with the archive, by path. */
  readonly stored: ReadonlyMap<string, ServedArticle>;
  readonly stamps: ReadonlyMap<string, FileStamp | null>;
}

/** Sorts the files of each reading into articles, and keeps versions that have left the folder. */
export interface VersionKeeper {
  settle(served: readonly ServedArticle[], facts: ReadingFacts): SettledVersions;
  /** The id of the article that answers for a kept version; null if none does. */
  answersFor(id: string): string | null;
  /** Prepares for the next change. */
  prepare(): void;
}

/** Makes what keeps the versions of an archive's articles in its history. */
export function createVersionKeeper(history: ArticleHistoryStore): VersionKeeper {
  // Articles missing since this reading: each is kept only if it proves to be an earlier version of one that is there.
  let missing = createMemoryHistory();
  let joined: {
    readonly of: readonly (readonly PastVersion[])[];
    readonly list: readonly PastVersion[];
  } | null = null;
  const settler = createVersionSettler({
    list() {
      const of = [history.list(), missing.list()];
      if (joined === null || of.some((each, at) => each !== joined?.of[at])) joined = { of, list: of.flat() };
      return joined.list;
    },
    read: (id) => missing.read(id) ?? history.read(id),
  });
  return {
    answersFor: settler.answersFor,
    prepare: settler.prepare,
    settle(served, { before, stored, stamps }) {
      const now = new Set(served.map(({ quoted }) => quoted.article.id));
      const at = Date.now();
      missing.keep(
        before.filter(({ article }) => !now.has(article.id)),
        at,
      );
      const settled = settler.settle(served, (file) => stamps.get(file)?.mtime ?? null, stored);
      const missed = missing.list();
      if (missed.length === 0) return settled;
      const earlier = new Set(
        settled.current.flatMap(({ quoted }) => quoted.article.history?.versions.map(({ id }) => id) ?? []),
      );
      history.keep(
        missed.flatMap(({ id }) => (earlier.has(id) ? (missing.read(id) ?? []) : [])),
        at,
      );
      missing = createMemoryHistory();
      return settled;
    },
  };
}

/** Finds what changed while the program was not running: articles in the store whose files have changed or gone. */
export function listMissed(
  store: AnalysisStore,
  known: ReadonlyMap<string, KnownFile>,
  now: ReadonlyMap<string, KnownFile>,
): readonly VersionToKeep[] {
  const pathOf = new Map(
    [...known].filter(([path, { key }]) => now.get(path)?.key !== key).map(([path, { key }]) => [key, path]),
  );
  if (pathOf.size > MAX_READ) return [];
  return store.analyses([...pathOf.keys()]).flatMap(({ key, version, encoded }) => {
    const analysis = isReadable(version) ? decodeAnalysis(key, encoded) : null;
    return analysis === null ? [] : articlesOf(pathOf.get(key) ?? '', analysis);
  });
}

/** If more files than this have changed meanwhile, it is another archive. */
const MAX_READ = 500;

function articlesOf(path: string, analysis: Analysis): readonly VersionToKeep[] {
  if (analysis.kind === 'left-out') return [];
  if (analysis.kind === 'article')
    return [{ article: { ...analysis.article, path }, quotations: analysis.quotations }];
  return analysis.parts.flatMap(({ name, analysis: part }) =>
    part.kind === 'article'
      ? [{ article: { ...part.article, path: `${path}#${name}` }, quotations: part.quotations }]
      : [],
  );
}
