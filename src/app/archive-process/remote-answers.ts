import type { AnsweringArchive } from '../../chat/archives/answering-archive.ts';
import type { ArchiveMethods, ArchiveState } from './messages.ts';

/** Where questions to an archive in another process go. */
export interface Asking {
  /** What the archive was when it last told. */
  state(): ArchiveState;
  /** @throws ArchiveFailure where there is no answer. */
  ask<Method extends keyof ArchiveMethods>(
    method: Method,
    ...args: Parameters<ArchiveMethods[Method]>
  ): ReturnType<ArchiveMethods[Method]>;
}

/** Answers from another process as if it were here. */
export function askRemotely({ state, ask }: Asking): Pick<AnsweringArchive, 'answers' | 'pages' | 'adding'> {
  return {
    answers: {
      run: (...request) => ask('run', ...request),
      converse: (...line) => ask('converse', ...line),
      readLine: (...line) => ask('readLine', ...line),
      lookUp: (...message) => ask('lookUp', ...message),
      contextOf: (places) => ask('contextOf', places),
      elsewhere: (place) => ask('elsewhere', place),
      complete: (...typed) => ask('complete', ...typed),
      examples: (asked) => ask('examples', asked),
      holdings: async () => state().holdings,
      leftOut: () => ask('leftOut'),
      revision: async () => state().revision,
    },
    pages: { page: (request) => ask('page', request) },
    adding: { add: (address) => ask('add', address), reading: () => ask('reading') },
  };
}
