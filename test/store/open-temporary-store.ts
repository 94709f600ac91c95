import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StateStore } from '../../src/ports/state-store.ts';
import type { Clock } from '../../src/ports.ts';
import { openStateStore } from '../../src/store/open-store.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { keyOf } from './key-of.ts';

/** The path of a state file that does not exist yet, in a folder that is gone when the test has finished. */
export async function temporaryStateFile(): Promise<string> {
  return join(await temporaryFolder({}), 'state', 'verbatim.db');
}

/** Opens a store that is closed when the test has finished. */
export async function openTemporaryStore(
  file: string,
  options: { readonly clock: Clock; readonly keys?: readonly KeyObject[] },
): Promise<StateStore> {
  const opened = await openStateStore(file, { keys: [keyOf(1)], ...options });
  if (!opened.ok) throw new Error(opened.line);
  onTestFinished(() => opened.store.close());
  return opened.store;
}
