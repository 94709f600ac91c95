import { StateError } from '../../ports/state-store.ts';
import { readFaultCode } from '../faults.ts';
import type { Work } from '../statements.ts';
import type { FileFaults, TableAccess } from '../table-access.ts';
import { type Connection, carryOut, inTransaction } from './connection.ts';

interface Waiting {
  run(): void;
  settle(): void;
  reject(error: StateError): void;
}

/**
 * Gives access to a connection. What is to be written during one turn of the event loop is written in one
 * transaction: waiting for the disk is what costs, and so it is waited for once.
 *
 * @param file As faults name it.
 */
export function createTableAccess(
  connection: Connection,
  file: string,
  faults: Partial<FileFaults> = {},
): TableAccess {
  let waiting: Waiting[] = [];
  let isOpen = true;
  let isWell = true;
  const unreadable = new Set<string>();
  const note = (fault: string | null): void => {
    if (fault !== null && isWell) faults.unwritable?.(fault);
    if (fault === null && !isWell) faults.written?.();
    isWell = fault === null;
  };
  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) note(writeBatch(connection, file, batch));
  };
  return {
    read: async (work) => {
      if (!isOpen) throw closedError(file);
      return read(connection, file, work);
    },
    write: (work) =>
      new Promise((resolve, reject) => {
        if (!isOpen) throw closedError(file);
        if (waiting.length === 0) setImmediate(flush);
        waiting.push(waitFor(() => carryOut(work(), connection), resolve, reject));
      }),
    reportUnreadable: (table) => {
      if (!unreadable.has(table)) faults.unreadable?.(table);
      unreadable.add(table);
    },
    isWell: () => isWell,
    close: () => {
      isOpen = false;
      flush();
    },
  };
}

function closedError(file: string): StateError {
  return new StateError('closed', `${file} was closed: open it again before anything more is asked of it.`);
}

function read<T>(connection: Connection, file: string, work: () => Work<T>): T {
  try {
    return carryOut(work(), connection);
  } catch (error) {
    const line = `${file} could not be read (${readFaultCode(error)}). Stop the program; its next start says whether the file is damaged.`;
    throw new StateError('unavailable', line, { cause: error });
  }
}

function waitFor<T>(work: () => T, resolve: (result: T) => void, reject: Waiting['reject']): Waiting {
  let settle = (): void => {};
  return {
    run: () => {
      const result = work();
      settle = () => resolve(result);
    },
    settle: () => settle(),
    reject,
  };
}

/** Null if all of it is written, else a line that says why not. */
function writeBatch(connection: Connection, file: string, batch: readonly Waiting[]): string | null {
  try {
    inTransaction(connection, () => {
      for (const each of batch) each.run();
    });
  } catch (error) {
    const line = `${file} could not be written (${readFaultCode(error)}). See whether the disk is full or another program holds the file.`;
    for (const each of batch) each.reject(new StateError('unwritable', line, { cause: error }));
    return line;
  }
  for (const each of batch) each.settle();
  return null;
}
