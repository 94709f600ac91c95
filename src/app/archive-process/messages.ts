import type { ArchiveAdding } from '../../chat/archives/answering-archive.ts';
import type { Answers } from '../../chat/archives/answers.ts';
import type { Holdings } from '../../core/holdings.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';
import type { FollowArchiveOptions } from '../../corpus/open-archive.ts';
import type { ArchivePages } from '../../ports/archive-pages.ts';
import type { LogFields } from '../../ports/ports.ts';

/** How to open an archive, as plain data. */
export type FollowOptions = Omit<FollowArchiveOptions, 'notices' | 'onProgress'>;

/** What the archive's process can be asked. It reports by itself how much it holds. */
export type ArchiveMethods = Omit<Answers, 'holdings' | 'revision'> & ArchivePages & ArchiveAdding;

/** Messages to the archive's process. */
export type ToProcess =
  | { readonly type: 'open'; readonly folders: ArchiveFolders; readonly options: FollowOptions }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly method: keyof ArchiveMethods;
      readonly args: readonly unknown[];
    };

/** The state of the archive at a moment. */
export interface ArchiveState {
  readonly holdings: Holdings;
  readonly revision: string;
}

/** Messages from the archive's process. */
export type FromProcess =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'notice'; readonly line: string }
  | { readonly type: 'opened'; readonly state: ArchiveState }
  | { readonly type: 'not-opened'; readonly line: string }
  | { readonly type: 'changed'; readonly state: ArchiveState }
  | { readonly type: 'log'; readonly level: LogLevel; readonly event: string; readonly fields: LogFields }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  /** Why there is no answer, in one line; `isFault` if the program is to blame, not the archive. */
  | { readonly type: 'failure'; readonly id: number; readonly line: string; readonly isFault: boolean }
  /** It starts to build indexes, and may be silent for a while. */
  | { readonly type: 'busy' }
  /** It has built them. */
  | { readonly type: 'idle' }
  /** Sent every second by a process that is not stuck. */
  | { readonly type: 'alive' };

/** The level of a log entry. */
export type LogLevel = 'info' | 'warn' | 'error';
