import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Notices } from '../../ports/ports.ts';
import type { AnalysisStore } from '../analysis-store/analysis-store.ts';
import { NO_STORE } from '../analysis-store/analysis-store.ts';
import { openAnalysisStore } from '../analysis-store/open-store.ts';
import { type ArchiveFolders, createSource, locateStoreOf } from '../archive-folders.ts';
import { type ArchiveReader, createArchiveReader } from '../archive-reader.ts';
import { EXTRACT } from '../find-files.ts';
import type { ArticleHistoryStore } from '../history/article-history-store.ts';
import { locateHistory, openHistory } from '../history/open-history.ts';
import { codeOf } from '../left-out.ts';
import type { IndexArchiveDependencies } from '../open-archive.ts';
import { type ForgottenArticle, findForgotten } from './find-forgotten.ts';

/** How to withdraw an article. */
export interface ForgetOptions {
  /** Larger files are left out. */
  readonly maxBytes: number;
  /** The folder in which analyses are kept; null: nowhere. */
  readonly storeFolder: string | null;
  /** The file of the state, beside which the archive's history is kept. */
  readonly stateFile: string;
  /** Archives that contain this one: what they keep of the article goes too. */
  readonly alsoIn: readonly ArchiveFolders[];
  /** Takes a line about each file that is left out. */
  readonly notices: Notices;
}

/** What was withdrawn. */
export interface Forgotten extends Pick<ForgottenArticle, 'headline' | 'publisher' | 'ids'> {
  /** The files that were deleted, below the archive folder. */
  readonly deleted: readonly string[];
  /** Files with other articles in them: they stay, and the withdrawn article is not read from them any more. */
  readonly left: readonly string[];
}

/** A withdrawal, or one line that says why there was none. */
export type ForgetResult =
  | { readonly ok: true; readonly forgotten: Forgotten }
  | { readonly ok: false; readonly line: string };

/**
 * Takes an article out of an archive for good, with all of its versions: out of the folder, what is kept of the folder,
 * and the history. Whatever comes in later under its id or its address is left out, so a feed cannot bring it back.
 *
 * @param what - an article's id, its file's path below the folder, or its address.
 */
export async function forgetArticle(
  what: string,
  directory: string,
  { alsoIn, ...options }: ForgetOptions,
  dependencies: IndexArchiveDependencies,
): Promise<ForgetResult> {
  const opened = await openFolders(directory, options, dependencies);
  const { reader, history } = opened;
  try {
    const read = await reader.read(options);
    if (read.kind === 'failed') return { ok: false, line: read.message };
    const { superseded = [], history: kept } = reader.report();
    const found = findForgotten(what, {
      current: read.quoted.map(({ article }) => article),
      superseded: superseded.map(({ quoted, supersededBy }) => ({ article: quoted.article, supersededBy })),
      past: history.list(),
      answersFor: (id) => kept?.answersFor(id) ?? null,
    });
    if (found === null)
      return {
        ok: false,
        line: `${directory} has no article “${what}”. Give its id, its file or its address.`,
      };
    const done = await takeOut(found, directory, opened);
    if (!done.ok) return done;
    for (const folders of alsoIn) {
      const other = await openFolders(folders, options, dependencies);
      try {
        other.history.withdraw(found.ids, found.pages, Date.now());
        await clear(other, namesIn(folders, directory, found.paths));
      } finally {
        other.close();
      }
    }
    return done;
  } finally {
    opened.close();
    await dependencies.analyser.close();
  }
}

/** An archive from which an article is withdrawn. */
interface OpenedFolders {
  readonly reader: ArchiveReader;
  readonly store: AnalysisStore;
  readonly history: ArticleHistoryStore;
  /** The store's; null where there is none. */
  readonly file: string | null;
  readonly notices: Notices;
  close(): void;
}

async function openFolders(
  folders: ArchiveFolders,
  { maxBytes, storeFolder, stateFile, notices }: Omit<ForgetOptions, 'alsoIn'>,
  { analyser, version }: IndexArchiveDependencies,
): Promise<OpenedFolders> {
  const file = storeFolder === null ? null : locateStoreOf(storeFolder, folders);
  const store = file === null ? NO_STORE : await openAnalysisStore(file, { notices });
  const history = openHistory(locateHistory(stateFile, folders), notices);
  const reader = createArchiveReader(createSource(folders), {
    ...{ maxBytes, analyser, store, history },
    version: version ?? '',
  });
  const close = (): void => {
    store.close();
    history.close();
  };
  return { reader, store, history, file, notices, close };
}

/** By what paths an archive of several has a folder's files. */
function namesIn(folders: ArchiveFolders, directory: string, paths: readonly string[]): readonly string[] {
  if (typeof folders === 'string') return paths;
  const names = folders.filter((each) => path.resolve(each.directory) === path.resolve(directory));
  return names.flatMap(({ name }) => paths.map((each) => `${name}/${each}`));
}

/** Removes from the store what the folder does not hold any more. */
async function clear(
  { reader, store, file, notices }: OpenedFolders,
  gone: readonly string[],
): Promise<void> {
  await reader.read({ notices });
  // An empty folder makes the reader drop nothing, so it is done here.
  store.remove(gone.filter((each) => !PART.test(each)));
  store.compact();
  if (file !== null) await removeBeside(file);
}

/** An article stays withdrawn even if the process dies between two of these steps. */
async function takeOut(
  { headline, publisher, ids, pages, paths }: ForgottenArticle,
  directory: string,
  opened: OpenedFolders,
): Promise<ForgetResult> {
  const withdrawn = opened.history.withdraw(ids, pages, Date.now());
  if (!withdrawn.ok) return withdrawn;
  const deleted = paths.filter((each) => !PART.test(each));
  const left = [...new Set(paths.filter((each) => PART.test(each)).map((each) => each.replace(PART, '')))];
  try {
    for (const each of deleted) {
      await rm(path.join(directory, each), { force: true });
      await rm(path.join(directory, `${each}${SIDE}`), { force: true });
      await rm(path.join(directory, `${each}${EXTRACT}`), { force: true });
    }
  } catch (error) {
    const line = `A file of it cannot be deleted (${codeOf(error)}), so it still lies in ${directory}: ${deleted.join(', ')}. It is answered from no more.`;
    return { ok: false, line };
  }
  await clear(opened, paths);
  return { ok: true, forgotten: { headline, publisher, ids, deleted, left } };
}

const PART = /(?<=\.\w{2,8})#.*$/su;
const SIDE = '.meta.yaml';

/** Removes the indexes, which hold texts, and what was set aside; the next start makes them anew. */
async function removeBeside(file: string): Promise<void> {
  const { dir, name, base } = path.parse(file);
  for (const each of await readdir(dir).catch(() => []))
    if (each.startsWith(`${name}.archive`) || each.startsWith(`${base}.broken`))
      await rm(path.join(dir, each), { force: true });
}
