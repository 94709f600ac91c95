import type { AnalysisStore } from './analysis-store/analysis-store.ts';
import type { StoreEntry } from './analysis-store/tables.ts';

/** Writes what is learnt of files some at a time, for a transaction costs as much as many rows. */
export interface EntryWriter {
  add(entry: StoreEntry): void;
  /** Writes what waits. */
  flush(): void;
}

const MAX_WAITING = 64;
/** Milliseconds of work that a kill may cost. */
const MAX_WAIT = 1_000;

/** Writes to the store when enough waits, or has waited long enough as the next comes. */
export function createEntryWriter(store: AnalysisStore): EntryWriter {
  let waiting: StoreEntry[] = [];
  let since = 0;
  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    if (entries.length > 0) store.write(entries);
  };
  return {
    add: (entry) => {
      if (waiting.length === 0) since = performance.now();
      waiting.push(entry);
      if (waiting.length >= MAX_WAITING || performance.now() - since > MAX_WAIT) flush();
    },
    flush,
  };
}
