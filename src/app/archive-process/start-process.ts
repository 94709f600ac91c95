import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { FromProcess, ToProcess } from './messages.ts';

/** A process that holds an archive. */
export interface ArchiveProcess {
  tell(message: ToProcess): void;
  /** Resolves with the exit status or the signal when it has ended. */
  readonly ended: Promise<string>;
  end(): void;
}

const EXTENSION = path.extname(import.meta.url);
const SCRIPT = fileURLToPath(new URL(`./archive-process${EXTENSION}`, import.meta.url));
/** Run from its sources, it needs a TypeScript loader. */
const LOADER = EXTENSION === '.ts' ? ['--import', import.meta.resolve('tsx')] : [];

/**
 * V8's and libuv's threads allocate little, but the C library gives each an arena of its own, of which much stays: one
 * for all saves some 10 MB of 300.
 */
const ONE_ARENA = { MALLOC_ARENA_MAX: '1' };

/** A larger nursery would take 40 MB more and save a seventh of the time. */
const SMALL_NURSERY = '--max-semi-space-size=2';

/**
 * Starts a process that holds an archive. Of the environment it gets only the time zone and the language: no secrets go
 * where strangers' articles are read.
 *
 * @param hear - called with each message.
 */
export function startProcess(hear: (message: FromProcess) => void): ArchiveProcess {
  const { TZ, LANG, LC_ALL } = process.env;
  const child = fork(SCRIPT, [], {
    env: { ...ONE_ARENA, ...(TZ && { TZ }), ...(LANG && { LANG }), ...(LC_ALL && { LC_ALL }) },
    execArgv: [...LOADER, SMALL_NURSERY],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message: FromProcess) => hear(message));
  return {
    tell: (message) => {
      // A message that cannot reach it any more is settled when its end is noticed.
      child.send(message, () => {});
    },
    ended: endOf(child),
    end: () => void child.kill('SIGKILL'),
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? String(code)));
    child.once('error', (error) => resolve(error.message));
  });
}
