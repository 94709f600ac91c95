import type { ArchiveAdding } from '../../chat/archives/answering-archive.ts';
import type { Answers } from '../../chat/archives/answers.ts';
import type { Holdings } from '../../core/holdings.ts';
import type { ArchivePlace } from '../../corpus/archive-place.ts';
import type { FollowArchiveOptions } from '../../corpus/open-archive.ts';
import type { ArchivePages } from '../../ports/archive-pages.ts';
import type { LogFields } from '../../ports/ports.ts';

/** How an archive is opened, as plain data. */
export type FollowOptions = Omit<FollowArchiveOptions, 'notices' | 'onProgress'>;

/** What is asked in the archive's process. How much there is, it says by itself. */
export type ArchiveMethods = Omit<Answers, 'holdings' | 'revision'> & ArchivePages & ArchiveAdding;

/** What the archive's process is told. */
export type ToProcess =
  | { readonly type: 'open'; readonly place: ArchivePlace; readonly options: FollowOptions }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly method: keyof ArchiveMethods;
      readonly args: readonly unknown[];
    };

/** What the archive is at a moment. */
export interface ArchiveState {
  readonly holdings: Holdings;
  readonly revision: string;
}

/** What the archive's process tells. */
export type FromProcess =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'notice'; readonly line: string }
  | { readonly type: 'opened'; readonly state: ArchiveState }
  | { readonly type: 'not-opened'; readonly line: string }
  | { readonly type: 'changed'; readonly state: ArchiveState }
  | { readonly type: 'log'; readonly level: LogLevel; readonly event: string; readonly fields: LogFields }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  /** Why there is no answer, in one line; a fault is the program's, all else the archive's. */
  | { readonly type: 'failure'; readonly id: number; readonly line: string; readonly isFault: boolean }
  /** It begins to build indexes, and may be silent for a while. */
  | { readonly type: 'busy' }
  /** It has built them. */
  | { readonly type: 'idle' }
  /** Told every second by a process that is not stuck. */
  | { readonly type: 'alive' };

/** How grave an entry of the log is. */
export type LogLevel = 'info' | 'warn' | 'error';
