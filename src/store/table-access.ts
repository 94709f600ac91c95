import type { Work } from './statements.ts';

/** Access to the tables for the code that keeps records in them. */
export interface TableAccess {
  /** @throws StateError `closed` or `unavailable`. */
  read<T>(work: () => Work<T>): Promise<T>;
  /**
   * The result of the work once the disk has it.
   *
   * @throws StateError `closed` or `unwritable`; nothing of the work is kept then.
   */
  write<T>(work: () => Work<T>): Promise<T>;
  /** Says that a row of a table could not be read and was left out. */
  reportUnreadable(table: string): void;
  /** Whether what was last to be written was. */
  isWell(): boolean;
  /** Writes what waits and does nothing more. */
  close(): void | Promise<void>;
}

/** Hears what goes wrong in the file. */
export interface FileFaults {
  /** A row cannot be read; told once for each table. */
  unreadable(table: string): void;
  /** Nothing can be written; told once until something is. */
  unwritable(line: string): void;
  /** Something was written again. */
  written(): void;
  /** Others on this machine may read the file. */
  readableByOthers(file: string): void;
  /** The file is too large to be checked for damage at a start. */
  unchecked(file: string): void;
}
