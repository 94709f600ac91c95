import type { Notices } from '../../ports/ports.ts';
import { readFaultCode } from '../../store/faults.ts';
import type { Connection } from '../../store/sqlite/connection.ts';
import { type AnalysisStore, NO_STORE } from './analysis-store.ts';
import { describeDamage, describeFault, isDamage, openFile, readInode, reopenDamaged } from './open-file.ts';
import { readAnalyses, readFiles, removeFiles, writeEntries } from './tables.ts';

/** How a store of analyses is opened. */
export interface AnalysisStoreOptions {
  /** Takes a line where the store is damaged or cannot be used. */
  readonly notices: Notices;
  /** Whether the whole file is examined first; else damage shows where it is met. */
  readonly isExamined?: boolean;
}

/** Opens the store in a file; several processes may have it open. Where it cannot be used, nothing is kept. */
export async function openAnalysisStore(file: string, options: AnalysisStoreOptions): Promise<AnalysisStore> {
  const { notices, isExamined = false } = options;
  const opened = await openFile(file, { isExamined });
  if (opened.line !== null) notices.warn(opened.line);
  return opened.ok ? createStore(file, opened.connection, notices) : NO_STORE;
}

function createStore(file: string, first: Connection, notices: Notices): AnalysisStore {
  let current: Connection | null = first;
  let inode = readInode(file);
  const recover = (error: unknown): void => {
    current?.close();
    current = null;
    notices.warn(isDamage(error) ? describeDamage(file) : describeFault(file, readFaultCode(error)));
    if (!isDamage(error)) return;
    current = reopenDamaged(file, inode);
    inode = readInode(file);
  };
  const attempt = <T>(work: (connection: Connection) => T, otherwise: T): T => {
    if (current === null) return otherwise;
    try {
      return work(current);
    } catch (error) {
      // What another process keeps from being written now is analysed again some day.
      if (!readFaultCode(error).startsWith('SQLITE_BUSY')) recover(error);
      return otherwise;
    }
  };
  return {
    get file() {
      return current === null ? null : file;
    },
    files: () => attempt(readFiles, new Map()),
    analyses: (keys) => attempt((open) => readAnalyses(open, keys), []),
    write: (entries) => attempt((open) => writeEntries(open, entries), undefined),
    remove: (paths) => attempt((open) => removeFiles(open, paths), undefined),
    compact: () =>
      attempt((open) => {
        open.exec('VACUUM');
        open.all('PRAGMA wal_checkpoint(TRUNCATE)');
      }, undefined),
    close: () => {
      // So that the file alone is all there is to copy.
      attempt((open) => open.all('PRAGMA wal_checkpoint(TRUNCATE)'), []);
      current?.close();
      current = null;
    },
  };
}
