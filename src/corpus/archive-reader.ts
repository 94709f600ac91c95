import type { ReadingLine, ReadingReport } from '../core/reading-report.ts';
import type { QuotedArticle } from '../core/statement.ts';
import type { Notices } from '../ports/ports.ts';
import type { AnalysisStore } from './analysis-store/analysis-store.ts';
import type { KnownFile } from './analysis-store/tables.ts';
import type { StoredArchive, StoredSource } from './archive-file/archive-file.ts';
import { analysisOf, listAnalyses, sourceOf } from './archive-file/stored-analysis.ts';
import type { ArticleSource, FoundFiles, Look, SourceFailure, SourceWatch } from './article-source.ts';
import { chooseNow, findUnchanged } from './choose-files.ts';
import { isReadByNames } from './content-key.ts';
import { createEntryWriter } from './entry-writer.ts';
import type { FileStamp } from './file-stamp.ts';
import type { HeldBack } from './held-back.ts';
import type { ArticleHistoryStore } from './history/article-history-store.ts';
import { createMemoryHistory } from './history/memory-history.ts';
import { type AnalysesDependencies, createKeptAnalyses } from './kept-analyses.ts';
import { type FilesRead, namesFor, readFiles } from './read-files.ts';
import { createSideFiles, type SidesRead } from './side-files/side-files.ts';
import { type ServedArticle, sortOut } from './sort-out.ts';
import type { VersionToKeep } from './versions/past-versions.ts';
import type { SupersededArticle } from './versions/settle-versions.ts';
import { createVersionKeeper, listMissed } from './versions/version-keeper.ts';
import { watchSource } from './watch-source.ts';

/** What a source of articles is read with. */
export interface ReaderDependencies extends Omit<AnalysesDependencies, 'known'> {
  /** Larger files are left out. */
  readonly maxBytes: number;
  /** An archive that was written before: its articles are not read again where their files have not changed. */
  readonly stored?: StoredArchive | null | undefined;
  /** Keeps earlier versions; by default they are known as long as the reader is. */
  readonly history?: ArticleHistoryStore | undefined;
  /** Whether the source is watched from the first reading on, so that nothing has to be looked for after it. */
  readonly isWatched?: boolean | undefined;
  /** Milliseconds since 1970: by it embargoes end. Default: the clock. */
  readonly now?: (() => number) | undefined;
}

/** How a source is read once. */
export interface ReadOptions {
  /**
   * Takes a line for each thing that is left out or amiss, in the order of the paths, unless the last reading said it.
   */
  readonly notices: Notices;
  /** Called before the first file and after each, with how many of how many files are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Whether what an older analyser made of a file will do for now. Default: no. */
  readonly acceptsStale?: boolean | undefined;
  /** Which files are looked at. Default: all. */
  readonly look?: Look | undefined;
  /** How many files may come to those that were read before, the newest first; the rest is for later. Default: all. */
  readonly maxNew?: number | undefined;
}

/** A source's articles with what is said in them, by path, at least one. */
export interface ReadSource {
  readonly kind: 'read';
  readonly quoted: readonly QuotedArticle[];
  /** How many files were analysed, and not known from before. */
  readonly analysed: number;
  /** How many files, folders and links are not served. */
  readonly leftOut: number;
  /** How many analyses are an older analyser's. */
  readonly stale: number;
  /** How many files are left for a later reading. */
  readonly unread: number;
}

/** Reads a source of articles as often as it is asked to, each time only what is new in it. */
export interface ArchiveReader {
  /**
   * An article that did not change since the last reading is the same object. One reading at a time.
   *
   * @throws Where nothing can be analysed.
   */
  read(options: ReadOptions): Promise<ReadSource | SourceFailure>;
  /** Makes ready for the next reading, so that a new article is not held up by what is there. */
  prepare(): void;
  /** What the last reading came to besides the articles. */
  report(): ReadingReport;
  /**
   * What articles of the last reading were read from, in their order; null where one was not read then, or is an older
   * analyser's.
   */
  sourcesOf(quoted: readonly QuotedArticle[]): readonly StoredSource[] | null;
  /** Takes articles as they were written to the disk in place of the same ones in memory, from the next reading on. */
  exchange(inMemory: readonly QuotedArticle[], onDisk: readonly QuotedArticle[]): void;
  /** Tells of changes as the source notices them, if it does. */
  watch(onEvent: () => void): SourceWatch;
  close(): Promise<void>;
}

/** Reads a source; the result depends on its files alone, not on what the store has kept. */
export function createArchiveReader(
  source: ArticleSource,
  {
    maxBytes,
    stored = null,
    history = createMemoryHistory(),
    isWatched = false,
    now = Date.now,
    ...dependencies
  }: ReaderDependencies,
): ArchiveReader {
  const { analyser, store } = dependencies;
  const { known, served: storedBefore } = listAnalyses(stored);
  const analyses = createKeptAnalyses({ ...dependencies, known });
  const sideFiles = createSideFiles(source, maxBytes);
  /** The files that the last reading looked at, or that a stored archive has. */
  let tried: ReadonlySet<string> = new Set([...storedBefore.values()].map(fileOf));
  let before: LastReading = {
    ...{ files: null, served: storedBefore, lines: [], superseded: [] },
    heldBack: () => null,
  };
  const versions = createVersionKeeper(history);
  /** Whether a reading has not come to its end since its files were stamped. */
  let isInDoubt = false;
  /** What the store knew of the files before all of them were read; null since then. */
  let atStart: ReadonlyMap<string, KnownFile> | null = store.files();
  const watch = watchSource(source, (path) => {
    // A process takes as long to start as it is waited for more events.
    if (path !== null) analyser.prepare();
  });
  if (isWatched) watch.begin();
  return {
    read: async function read(options): Promise<ReadSource | SourceFailure> {
      const found = await source.list();
      if ('kind' in found) return found;
      const known = before.files ?? store.files();
      const sides = await sideFiles.read(found.sides);
      const paths = [...found.articles, ...found.sides.filter((path) => !sides.paths.has(path))].sort();
      const { outcomes, files, analysed, unread, stamps } = await readFound(paths, known, {
        ...options,
        mappings: sides.mappings,
      });
      const { served, lines, leftOut, heldBack } = sortOut(outcomes, {
        ...{ found, sides, before: before.served, history },
        now: now(),
      });
      const isWhole = unread === 0 && isReadWhole(found, files);
      const { current, superseded } = versions.settle(served, {
        before: isWhole ? listBefore(files) : [],
        stored: before.files === null ? before.served : new Map(),
        stamps,
      });
      if (isWhole) forgetGone(store, known, files);
      if (unread === 0) atStart = null;
      analyses.retain(new Set([...files.values()].map(({ key }) => key)));
      const told = new Set(before.lines.map(({ line }) => line));
      for (const { line } of lines) if (!told.has(line)) options.notices.warn(line);
      const quoted = current.map((each) => each.quoted);
      const all = new Map([...current, ...superseded].map((each) => [each.quoted.article.path, each]));
      before = { files, served: all, lines, superseded, heldBack };
      if (quoted.length > 0)
        return { kind: 'read', quoted, analysed, leftOut, stale: analyses.countStale(), unread };
      return unread === 0 ? source.describeEmpty() : read({ ...options, maxNew: undefined });
    },
    prepare: versions.prepare,
    report: () => ({
      lines: before.lines,
      superseded: before.superseded,
      history: {
        ...{ readings: history.readings, isWithdrawn: history.isWithdrawn, keepCited: history.keepCited },
        answersFor: versions.answersFor,
        isTakenBack: (article) => before.heldBack(article)?.kind === 'taken-back',
      },
    }),
    sourcesOf(quoted) {
      if (analyses.countStale() > 0) return null;
      const sources = quoted.flatMap((each): readonly StoredSource[] => {
        const served = servedAs(each);
        return served === null ? [] : [sourceOf(served)];
      });
      return sources.length === quoted.length ? sources : null;
    },
    exchange(inMemory, onDisk) {
      const served = new Map(before.served);
      inMemory.forEach((each, number) => {
        const known = servedAs(each);
        const quoted = onDisk[number];
        if (known === null || quoted === undefined) return;
        const analysis = analysisOf(quoted, sourceOf(known));
        analyses.exchange(known.key, known.analysis, analysis);
        served.set(quoted.article.path, { ...known, quoted, analysis });
      });
      before = { ...before, served };
    },
    watch: watch.follow,
    close: async () => {
      watch.close();
      await analyser.close();
      store.close();
      history.close();
    },
  };

  /** What was served before, and at the first reading what the store has of files that have changed since. */
  function listBefore(now: ReadonlyMap<string, KnownFile>): readonly VersionToKeep[] {
    const served = [...before.served.values()].map(({ quoted }) => quoted);
    return atStart === null ? served : [...listMissed(store, atStart, now), ...served];
  }

  /** The article where the last reading gave it, and still does. */
  function servedAs(quoted: QuotedArticle): ServedArticle | null {
    const served = before.served.get(quoted.article.path);
    return served?.quoted === quoted ? served : null;
  }

  async function readFound(
    all: readonly string[],
    known: ReadonlyMap<string, KnownFile>,
    {
      onProgress,
      acceptsStale = false,
      maxNew,
      mappings,
      look = 'all',
    }: ReadOptions & Pick<SidesRead, 'mappings'>,
  ): Promise<FoundRead> {
    // A process takes as long to start as a large folder to be looked at.
    if (before.files !== null && all.some((path) => !tried.has(path))) analyser.prepare();
    const stampBefore = (path: string) => before.files?.get(path)?.stamp ?? null;
    const stamps = await source.stamps(all, look === 'told' && !isInDoubt ? stampBefore : undefined);
    // Until it has been read, what was told of is not to be forgotten.
    isInDoubt = true;
    const paths = maxNew === undefined ? all : chooseNow(all, { tried, stamps, maxNew });
    const unchanged = findUnchanged(known, paths, stamps, maxBytes);
    for (const [path, { key }] of unchanged)
      if (isReadByNames(key) || namesFor(path, mappings) !== undefined) unchanged.delete(path);
    await analyses.load([...new Set([...unchanged.values()].map(({ key }) => key))], acceptsStale);
    analyser.expect(paths.length - unchanged.size);
    const writer = createEntryWriter(store);
    try {
      const read = await readFiles(source, paths, {
        ...{ maxBytes, unchanged, analyses, acceptsStale, writer, onProgress, mappings },
      });
      tried = new Set(paths);
      isInDoubt = false;
      return { ...read, stamps, unread: all.length - paths.length };
    } finally {
      writer.flush();
    }
  }
}

/** What files came to, and how they were chosen. */
interface FoundRead extends FilesRead {
  /** How many are to be read later. */
  readonly unread: number;
  readonly stamps: ReadonlyMap<string, FileStamp | null>;
}

/** What a reading leaves for the next. */
interface LastReading {
  /** Null before the first. */
  readonly files: ReadonlyMap<string, KnownFile> | null;
  /** The articles by path. */
  readonly served: ReadonlyMap<string, ServedArticle>;
  /** What was said of it. */
  readonly lines: readonly ReadingLine[];
  /** Articles for which newer versions answer. */
  readonly superseded: readonly SupersededArticle[];
  readonly heldBack: HeldBack;
}

/** The file that holds an article. */
function fileOf({ quoted: { article }, isPart }: ServedArticle): string {
  return isPart ? article.path.slice(0, article.path.lastIndexOf('#')) : article.path;
}

/** Whether what was not found is there no more; where part of a source cannot be read, that is not known. */
function isReadWhole(found: FoundFiles, now: ReadonlyMap<string, KnownFile>): boolean {
  return now.size > 0 && !found.leftOut.some(({ reason }) => reason.kind === 'unreadable');
}

/** Takes out of the store what the source holds no more. */
function forgetGone(
  store: AnalysisStore,
  before: ReadonlyMap<string, KnownFile>,
  now: ReadonlyMap<string, KnownFile>,
): void {
  const gone = [...before.keys()].filter((path) => !now.has(path));
  const isReplaced = [...now].some(([path, { key }]) => before.has(path) && before.get(path)?.key !== key);
  if (gone.length > 0 || isReplaced) store.remove(gone);
}
