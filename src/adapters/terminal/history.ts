import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The prompt's history, kept between sessions. */
export interface History {
  /** Newest first, as readline expects. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/** How many lines are restored. */
export const HISTORY_LIMIT = 500;

/**
 * Keeps the history in a file. Each line is appended as it is typed, so that a crash loses none and two sessions don't
 * overwrite each other. If the file cannot be read or written, the prompt silently works without it.
 */
export function openPromptHistory(file: string): History {
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

/** Only the owner may read what was asked. */
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
