import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Notices } from '../../ports/ports.ts';
import type { AnalysisStore } from '../analysis-store/analysis-store.ts';
import { NO_STORE } from '../analysis-store/analysis-store.ts';
import { locateStore } from '../analysis-store/locate-store.ts';
import { openAnalysisStore } from '../analysis-store/open-store.ts';
import { createArchiveReader } from '../archive-reader.ts';
import { createFolderSource } from '../folder-source.ts';
import type { ArticleHistoryStore } from '../history/article-history-store.ts';
import { locateHistory, openHistory } from '../history/open-history.ts';
import { codeOf } from '../left-out.ts';
import type { IndexArchiveDependencies } from '../open-archive.ts';
import { type ForgottenArticle, findForgotten } from './find-forgotten.ts';

/** How something is taken out of an archive. */
export interface ForgetOptions {
  /** Larger files are left out. */
  readonly maxBytes: number;
  /** The folder in which analyses are kept; null: nowhere. */
  readonly storeFolder: string | null;
  /** The file of the state, beside which the archive's history is kept. */
  readonly stateFile: string;
  /** Takes a line about each file that is left out. */
  readonly notices: Notices;
}

/** What was taken out. */
export interface Forgotten extends Pick<ForgottenArticle, 'headline' | 'publisher' | 'ids'> {
  /** The files that were deleted, below the archive folder. */
  readonly deleted: readonly string[];
  /** The files that hold other articles too: they are left, and the article in them is read no more. */
  readonly left: readonly string[];
}

/** Something taken out, or one line that says why not. */
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
  { maxBytes, storeFolder, stateFile, notices }: ForgetOptions,
  { analyser, version }: IndexArchiveDependencies,
): Promise<ForgetResult> {
  const file = storeFolder === null ? null : locateStore(storeFolder, directory);
  const store = file === null ? NO_STORE : await openAnalysisStore(file, { notices });
  const history = openHistory(locateHistory(stateFile, directory), notices);
  const reader = createArchiveReader(createFolderSource(directory), {
    ...{ maxBytes, analyser, store, history },
    version: version ?? '',
  });
  try {
    const read = await reader.read({ notices });
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
    return await takeOut(found, directory, {
      store,
      history,
      file,
      readAgain: () => reader.read({ notices }),
    });
  } finally {
    await reader.close();
  }
}

interface TakeOutDependencies {
  readonly store: AnalysisStore;
  readonly history: ArticleHistoryStore;
  readonly file: string | null;
  readAgain(): Promise<unknown>;
}

/** What was withdrawn stays so, whatever happens between two of these steps. */
async function takeOut(
  { headline, publisher, ids, pages, paths }: ForgottenArticle,
  directory: string,
  { store, history, file, readAgain }: TakeOutDependencies,
): Promise<ForgetResult> {
  const withdrawn = history.withdraw(ids, pages, Date.now());
  if (!withdrawn.ok) return withdrawn;
  const deleted = paths.filter((each) => !PART.test(each));
  const left = [...new Set(paths.filter((each) => PART.test(each)).map((each) => each.replace(PART, '')))];
  try {
    for (const each of deleted) {
      await rm(path.join(directory, each), { force: true });
      await rm(path.join(directory, `${each}${SIDE}`), { force: true });
    }
  } catch (error) {
    const line = `A file of it cannot be deleted (${codeOf(error)}), so it still lies in ${directory}: ${deleted.join(', ')}. It is answered from no more.`;
    return { ok: false, line };
  }
  await readAgain();
  store.remove([]);
  store.compact();
  if (file !== null) await removeBeside(file);
  return { ok: true, forgotten: { headline, publisher, ids, deleted, left } };
}

const PART = /(?<=\.\w{2,8})#.*$/su;
const SIDE = '.meta.yaml';

/** What was built of the analyses holds texts, and so does what was set aside; the next start makes it anew. */
async function removeBeside(file: string): Promise<void> {
  const { dir, name, base } = path.parse(file);
  for (const each of await readdir(dir).catch(() => []))
    if (each.startsWith(`${name}.archive`) || each.startsWith(`${base}.broken`))
      await rm(path.join(dir, each), { force: true });
}
