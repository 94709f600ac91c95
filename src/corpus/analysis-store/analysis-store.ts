import type { KeptAnalysis, KnownFile, StoreEntry } from './tables.ts';

/**
 * What is known of an archive folder's files and of what they hold. It only saves time: where something cannot be read
 * or kept, the store says so once and goes on with less, and nothing is thrown.
 */
export interface AnalysisStore {
  /** All files that are known, by path. */
  files(): ReadonlyMap<string, KnownFile>;
  /** Those of the analyses that are kept; some hundred keys at a time. */
  analyses(keys: readonly string[]): readonly KeptAnalysis[];
  /** Keeps what was learnt, all of it or nothing. */
  write(entries: readonly StoreEntry[]): void;
  /** Forgets files that are gone, and what no file holds any more. */
  remove(paths: readonly string[]): void;
  /** Writes the file anew, so that nothing of what was removed is left in it. */
  compact(): void;
  /** Null where nothing is kept on the disk. */
  readonly file: string | null;
  close(): void;
}

/** Keeps nothing. */
export const NO_STORE: AnalysisStore = {
  files: () => new Map(),
  analyses: () => [],
  write: () => {},
  remove: () => {},
  compact: () => {},
  file: null,
  close: () => {},
};
