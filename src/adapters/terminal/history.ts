import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What was typed at the prompt, kept from one session to the next. */
export interface History {
  /** Newest first, as readline wants them. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/** How many lines are brought back. */
export const HISTORY_LIMIT = 500;

/**
 * The history in a file, each line appended as it is typed, so that a crash loses none and two sessions don't undo
 * each other. Where the file cannot be read or written the prompt works without it, and nothing is said.
 */
export function openHistory(file: string): History {
  return {
    lines: readNewestFirst(file),
    add(line) {
      attempt(() => {
        mkdirSync(path.dirname(file), { recursive: true, mode: PRIVATE_DIRECTORY });
        appendFileSync(file, `${line}\n`, { mode: PRIVATE_FILE });
      });
    },
  };
}

/** What was asked is the reader's own affair. */
const PRIVATE_FILE = 0o600;
const PRIVATE_DIRECTORY = 0o700;

function readNewestFirst(file: string): readonly string[] {
  const text = attempt(() => readFileSync(file, 'utf8')) ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.reverse().slice(0, HISTORY_LIMIT);
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
