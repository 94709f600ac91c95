import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StateStore } from '../../src/ports/state-store.ts';
import type { StateStoreOptions } from '../../src/store/create-store.ts';
import { openStateStore } from '../../src/store/sqlite/open-store.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { keyOf } from './key-of.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));

/** What is kept until then is there in these tests. */
export const LATER = new Date('2024-10-18T10:00:00.000Z');
/** The thread whose siblings `0` to `49` a used file holds. */
export const THREAD = { platform: 'slack', workspace: 'T01', channel: 'C01', thread: '1' };
/** The state of each. */
export const STATE = { text: 'x'.repeat(2000) };

/** The path of a state file that does not exist yet, in a folder that is gone when the test has finished. */
export async function temporaryStateFile(): Promise<string> {
  return join(await temporaryFolder({}), 'state', 'verbatim.db');
}

/** Opens a store that is closed when the test has finished. */
export async function openTemporaryStore(
  file: string,
  options: Partial<StateStoreOptions> & Pick<StateStoreOptions, 'clock'>,
): Promise<StateStore> {
  const opened = await openStateStore(file, { keys: [keyOf(1)], ...options });
  if (!opened.ok) throw new Error(opened.line);
  onTestFinished(() => opened.store.close());
  return opened.store;
}

/** The line of a store that must not open. */
export async function findRefusal(file: string): Promise<string> {
  const opened = await openStateStore(file, { clock, keys: [keyOf(1)] });
  if (!opened.ok) return opened.line;
  await opened.store.close();
  throw new Error('The store opened.');
}

/** A state file with a state in it, closed. */
export async function usedStateFile(): Promise<string> {
  const file = await temporaryStateFile();
  const store = await openTemporaryStore(file, { clock });
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      store.threads.save({ ...THREAD, thread: String(index) }, STATE, LATER),
    ),
  );
  await store.close();
  return file;
}
