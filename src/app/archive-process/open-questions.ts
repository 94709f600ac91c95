import { ArchiveFailure } from '../../core/archive.ts';

/** The questions that a process has not answered yet. */
export interface OpenQuestions {
  readonly size: number;
  /** Opens a question. @param send - sends it under its number. */
  open(send: (id: number) => void): Promise<unknown>;
  answer(id: number, value: unknown): void;
  /** @param isFault - whether the program is to blame, not the archive. */
  fail(id: number, line: string, isFault: boolean): void;
  /** Fails all open questions, since the process is gone. */
  failAll(line: string): void;
}

/** Makes an empty list of questions. */
export function createOpenQuestions(): OpenQuestions {
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  return {
    get size() {
      return open.size;
    },
    open: (send) =>
      new Promise((resolve, reject) => {
        last += 1;
        open.set(last, { resolve, reject });
        send(last);
      }),
    answer: (id, value) => {
      open.get(id)?.resolve(value);
      open.delete(id);
    },
    fail: (id, line, isFault) => {
      open.get(id)?.reject(isFault ? new Error(line) : new ArchiveFailure(line));
      open.delete(id);
    },
    failAll: (line) => {
      for (const { reject } of open.values()) reject(new ArchiveFailure(line));
      open.clear();
    },
  };
}
