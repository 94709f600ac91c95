import type { AnsweringArchive } from '../../chat/archives/answering-archive.ts';
import type { ArchiveMethods, ArchiveState } from './messages.ts';

/** An archive in another process. */
export interface Asking {
  /** The archive's state when it last reported it. */
  state(): ArchiveState;
  /** @throws ArchiveFailure if there is no answer. */
  ask<Method extends keyof ArchiveMethods>(
    method: Method,
    ...args: Parameters<ArchiveMethods[Method]>
  ): ReturnType<ArchiveMethods[Method]>;
}

/** Answers from an archive in another process as if it were in this one. */
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
    adding: { add: (...what) => ask('add', ...what), reading: () => ask('reading') },
  };
}
