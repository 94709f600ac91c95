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

/** What a reading of files came to besides the articles. */
export interface ReadingFacts {
  /** The articles of the reading before, those that are missed now among them; none where that is not known. */
  readonly before: readonly VersionToKeep[];
  /** The articles as an archive was kept of them, by path. */
  readonly stored: ReadonlyMap<string, ServedArticle>;
  readonly stamps: ReadonlyMap<string, FileStamp | null>;
}

/** Sorts each reading's files into articles, and keeps the versions that the folder has no more. */
export interface VersionKeeper {
  settle(served: readonly ServedArticle[], facts: ReadingFacts): SettledVersions;
  /** The id of the article that answers for a version that is kept; null where none does. */
  answersFor(id: string): string | null;
  /** Makes ready for a change. */
  prepare(): void;
}

/** Makes what keeps the versions of an archive's articles in its history. */
export function createVersionKeeper(history: ArticleHistoryStore): VersionKeeper {
  // What was missed just now: it is kept only where it turns out to be an earlier version of what is there.
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

/** Finds what changed while nobody looked: what a store has of files that hold something else now, or are gone. */
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

/** Where more files have changed while nobody looked, it is another archive. */
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
