import type { ReadingReport } from '../../core/reading-report.ts';
import type { ArchivePages } from '../../ports/archive-pages.ts';
import type { Log } from '../../ports/ports.ts';
import type { AddedToTell } from '../../reply/describe-added.ts';
import type { Visitor } from '../access.ts';
import type { Answers } from './answers.ts';

/** What articles are added to, as plain data. */
export interface ArchiveAdding {
  /**
   * Adds what stands at an address, or all that it leads to. Whether somebody may, is up to whoever asks.
   *
   * @param to - the name of one of several archives that are answered from together. Default: the first.
   */
  add(address: string, to?: string): Promise<AddedToTell>;
  /** What reading the archive's files and sources came to. */
  reading(): Promise<ReadingReport>;
}

/** An archive that answers, wherever it is held. */
export interface AnsweringArchive {
  readonly answers: Answers;
  readonly pages: ArchivePages;
  /** Left out where nothing can be added. */
  readonly adding?: ArchiveAdding;
  /** Whether it answers at the moment: not while it is opened again after a fault. */
  isReady(): boolean;
  /** Says from now on what becomes of it. */
  observe(observer: ArchiveObserver): void;
  close(): Promise<void>;
}

/** The archives that people see, each set of them as one that answers. */
export interface AnsweringArchives {
  /** What somebody sees there. */
  seenBy(visitor: Visitor): AnsweringArchive;
  /** Whether somebody sees all of the archives. */
  seesAll(visitor: Visitor): boolean;
  /** Each that somebody sees, by the names of its archives, the default first. */
  readonly all: ReadonlyMap<string, AnsweringArchive>;
  close(): Promise<void>;
}

/** The only archive, which everybody sees. */
export function seenByAll(archive: AnsweringArchive): AnsweringArchives {
  return {
    seenBy: () => archive,
    seesAll: () => true,
    all: new Map([['archive', archive]]),
    close: archive.close,
  };
}

/** Who is told what becomes of an archive. */
export interface ArchiveObserver {
  readonly log: Log;
  /** Called when articles have come, gone or changed. */
  onChanged(): void;
}

/** An archive that answers, or one line that says why it could not be opened. */
export type OpenedAnswers =
  | { readonly ok: true; readonly archive: AnsweringArchive }
  | { readonly ok: false; readonly line: string };
