import { setTimeout } from 'node:timers/promises';
import { StateError } from '../../ports/state-store.ts';
import { readFaultCode } from '../faults.ts';
import { all, type Work } from '../statements.ts';
import type { FileFaults, TableAccess } from '../table-access.ts';
import type { Database } from './database.ts';
import type { Owner } from './owner.ts';

interface Waiting {
  work(): Work<unknown>;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** How tables are accessed. */
export interface AccessOptions {
  /** As faults name the database. */
  readonly name: string;
  /** Without it, what is written is written beside whoever has the database. */
  readonly owner: Owner | null;
  readonly faults?: Partial<FileFaults> | undefined;
}

/**
 * Gives access to the tables of a database. What is to be written while a transaction is under way is written together
 * in the next one.
 */
export function createDatabaseAccess(
  database: Database,
  { name, owner, faults = {} }: AccessOptions,
): TableAccess {
  const waiting: Waiting[] = [];
  const unreadable = new Set<string>();
  let isOpen = true;
  let isWell = true;
  let writing: Promise<void> | null = null;
  const note = (fault: string | null): void => {
    if (fault !== null && isWell) faults.unwritable?.(fault);
    if (fault === null && !isWell) faults.written?.();
    isWell = fault === null;
  };
  const read = async <T>(work: () => Work<T>): Promise<T> => {
    try {
      return await database.read(work);
    } catch (error) {
      const line = describeFault(name, 'read', error);
      note(line);
      throw error instanceof StateError ? error : new StateError('unavailable', line, { cause: error });
    }
  };
  const drain = async (): Promise<void> => {
    // What is asked for during one turn of the event loop is written together.
    await new Promise(setImmediate);
    while (waiting.length > 0)
      note(await writeBatch(database, { name, owner }, waiting.splice(0, MAX_BATCH)));
    writing = null;
  };
  const hear = async (): Promise<void> => {
    if (owner === null) await read(() => all('SELECT 1'));
    else await database.write([owner.renew]);
  };
  const beat = setInterval(() => {
    void hear().then(
      () => note(null),
      (error: unknown) => note(describeFault(name, 'written', error)),
    );
  }, BEAT_MILLISECONDS);
  beat.unref();
  return {
    read: async (work) => {
      if (!isOpen) throw closedError(name);
      return read(work);
    },
    write: (work) =>
      new Promise((resolve, reject) => {
        if (!isOpen) throw closedError(name);
        if (waiting.length >= MAX_WAITING)
          throw new StateError('unwritable', `${name} is too slow: ${MAX_WAITING} writes wait.`);
        let settle = (): void => {};
        waiting.push({
          *work() {
            const result = yield* work();
            settle = () => resolve(result);
          },
          resolve: () => settle(),
          reject,
        });
        writing ??= drain();
      }),
    reportUnreadable: (table) => {
      if (!unreadable.has(table)) faults.unreadable?.(table);
      unreadable.add(table);
    },
    isWell: () => isWell,
    close: async () => {
      isOpen = false;
      clearInterval(beat);
      await writing;
      // Where it cannot be released, it is free after a while.
      if (owner !== null)
        await Promise.race([
          database.write([owner.release]).catch(() => {}),
          setTimeout(RELEASE_MILLISECONDS),
        ]);
      await database.close();
    },
  };
}

/** How often it is seen whether the database answers. */
const BEAT_MILLISECONDS = 5_000;
/** How long a server that hangs is waited for at the end. */
const RELEASE_MILLISECONDS = 2_000;
/** How many writes share a transaction. */
const MAX_BATCH = 500;
const MAX_WAITING = 10_000;

function closedError(name: string): StateError {
  return new StateError('closed', `${name} was closed: open it again before anything more is asked of it.`);
}

/** Null if all of it is written, else a line that says why not. */
async function writeBatch(
  database: Database,
  { name, owner }: Pick<AccessOptions, 'name' | 'owner'>,
  batch: readonly Waiting[],
): Promise<string | null> {
  try {
    const checks = owner === null ? [] : [owner.check];
    await database.write([...checks, ...batch.map(({ work }) => work)]);
  } catch (error) {
    const line = describeFault(name, 'written', error);
    const fault = error instanceof StateError ? error : new StateError('unwritable', line, { cause: error });
    for (const { reject } of batch) reject(fault);
    return line;
  }
  for (const { resolve } of batch) resolve(undefined);
  return null;
}

function describeFault(name: string, what: 'read' | 'written', error: unknown): string {
  if (error instanceof StateError) return error.message;
  return `${name} could not be ${what} (${readFaultCode(error)}). See whether PostgreSQL runs there and has room on its disk.`;
}
