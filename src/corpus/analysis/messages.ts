import type { FileContent } from './analysis.ts';

/** What a process that analyses is sent: one file, and the next when it has answered. */
export interface AnalysisTask extends FileContent {
  readonly key: string;
  /** Of processor time, after which the process ends itself with {@link TOO_SLOW}. */
  readonly seconds: number;
}

/** The signal by which a process ends that has used its processor time up. */
export const TOO_SLOW = 'SIGXCPU';

/** What it sends when it is loaded. */
export const READY = 'ready';

/** Whether a message is a task; nobody else holds the channel. */
export function isTask(message: unknown): message is AnalysisTask {
  return typeof message === 'object' && message !== null && 'key' in message && 'bytes' in message;
}
