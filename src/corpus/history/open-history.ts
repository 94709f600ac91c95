import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Notices } from '../../ports/ports.ts';
import { readFaultCode } from '../../store/faults.ts';
import { type Connection, connect, makePrivateFile } from '../../store/sqlite/connection.ts';
import { type ArchiveFolders, locateStoreOf } from '../archive-folders.ts';
import type { PastVersion } from '../versions/past-versions.ts';
import type { ArticleHistoryStore } from './article-history-store.ts';
import { createMemoryHistory } from './memory-history.ts';
import {
  findReadings,
  findVersion,
  insertVersions,
  isKept,
  listVersions,
  listWithdrawn,
  migrate,
  nameId,
  namePage,
  nameReading,
  readDataVersion,
  readOwner,
  withdrawNames,
} from './tables.ts';

/** The file beside the state in which an archive's history is kept. */
export function locateHistory(stateFile: string, folders: ArchiveFolders): string {
  const store = path.basename(locateStoreOf('', folders));
  return path.join(path.dirname(stateFile), `history-${store}`);
}

/**
 * Opens the history in a file; several processes may have it open. It is made when there is something to keep. A file
 * that is damaged, another program's or a newer version's is left as it is: then earlier versions are kept as long as
 * the program runs.
 *
 * @param notices - take a line where it cannot be used.
 */
export function openHistory(file: string, notices: Notices): ArticleHistoryStore {
  const memory = createMemoryHistory();
  let connection: Connection | null = null;
  let isUsable = true;
  let known: Known | null = null;
  const attempt = <Value>(work: (open: Connection) => Value, otherwise: Value): Value => {
    if (!isUsable || connection === null) return otherwise;
    try {
      return work(connection);
    } catch (error) {
      const code = readFaultCode(error);
      // Another process is writing: keep it in memory for now.
      if (code.startsWith('SQLITE_BUSY')) return otherwise;
      giveUp(describeFault(file, code));
      return otherwise;
    }
  };
  const giveUp = (line: string): void => {
    isUsable = false;
    connection?.close();
    connection = null;
    notices.warn(line);
  };
  /** Opens the file, or creates it. */
  const open = (makes: boolean): void => {
    if (!isUsable || connection !== null || !(makes || isFilled(file))) return;
    try {
      connection = connectSoundly(file);
    } catch (error) {
      giveUp(error instanceof Refusal ? error.message : describeFault(file, readFaultCode(error)));
    }
  };
  const know = (): Known => {
    open(false);
    const version = attempt(readDataVersion, 0);
    if (known === null || known.version !== version) {
      const versions = [...attempt(listVersions, []), ...memory.list()];
      known = { version, versions, withdrawn: attempt(listWithdrawn, new Set<string>()) };
    }
    return known;
  };
  const insert = (articles: Parameters<ArticleHistoryStore['keep']>[0], missed: number | null): boolean => {
    open(true);
    const isKept = attempt((each) => {
      insertVersions(each, articles, missed);
      return true;
    }, false);
    known = null;
    return isKept;
  };
  /** What was cited by this process, as {@link nameReading} names it. */
  const cited = new Set<string>();
  return {
    list: () => know().versions,
    read: (id) => {
      open(false);
      return attempt((each) => findVersion(each, id), null) ?? memory.read(id);
    },
    keep(versions, now) {
      const { withdrawn } = know();
      const wanted = versions.filter(({ article }) => !withdrawn.has(nameId(article.id)));
      if (wanted.length > 0 && !insert(wanted, now)) memory.keep(wanted, now);
    },
    keepCited(articles) {
      const { withdrawn } = know();
      const fresh = articles.filter(
        ({ article }) => !cited.has(nameReading(article)) && !withdrawn.has(nameId(article.id)),
      );
      const unkept = attempt((each) => fresh.filter((version) => !isKept(each, version)), fresh);
      if (unkept.length > 0 && !insert(unkept, null)) return;
      for (const { article } of fresh) cited.add(nameReading(article));
    },
    readings(id) {
      open(false);
      return [...attempt((each) => findReadings(each, id), []), ...memory.readings(id)];
    },
    hasWithdrawn: () => know().withdrawn.size > 0,
    isWithdrawn: (id) => know().withdrawn.has(nameId(id)),
    isPageWithdrawn: (page) => know().withdrawn.has(namePage(page)),
    withdraw(ids, pages, now) {
      open(true);
      const isDone = attempt((each) => {
        withdrawNames(each, ids, pages, now);
        return true;
      }, false);
      known = null;
      return isDone
        ? { ok: true }
        : {
            ok: false,
            line: `${file} cannot be written, so nothing was taken out. Stop what holds it, or make it a file that can be written.`,
          };
    },
    close() {
      attempt((each) => each.all('PRAGMA wal_checkpoint(TRUNCATE)'), []);
      connection?.close();
      connection = null;
      isUsable = false;
    },
  };
}

interface Known {
  readonly version: number;
  readonly versions: readonly PastVersion[];
  readonly withdrawn: ReadonlySet<string>;
}

function isFilled(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Why a file is left alone, in one line. */
class Refusal extends Error {}

const OWNER_ONLY_FOLDER = 0o700;
/** How long one process waits for another, in milliseconds. */
const BUSY = 2_000;

function connectSoundly(file: string): Connection {
  mkdirSync(path.dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
  // Articles may be private.
  makePrivateFile(file);
  const connection = connect(file, 'write');
  try {
    connection.exec(`PRAGMA busy_timeout = ${BUSY};`);
    const owner = readOwner(connection);
    if (owner === 'another-program')
      throw new Refusal(
        `${file} is a database of another program and was left as it is. Set STATE_FILE to another folder's.`,
      );
    if (owner === 'a-newer-version')
      throw new Refusal(
        `${file} was written by a newer version of the program and was left as it is. Start that one.`,
      );
    connection.all('PRAGMA journal_mode = WAL');
    // FULL, since nobody can make again what is lost. Deleted content is overwritten.
    connection.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function describeFault(file: string, code: string): string {
  return `${file} cannot be used (${code}) and was left as it is, so earlier versions of articles are not known. Put a copy from before in its place, or move it and ${file}-wal away to begin anew.`;
}
