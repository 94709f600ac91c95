import { spawn } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { readResidentBytes, withDescendants } from '../bench/measures.ts';

/** What a run of the program came to. */
export interface ProgramRun {
  /** Null where a signal ended it, its time limit's too. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The most resident memory of all its processes, in megabytes. */
  readonly megabytes: number;
}

/** How the program is run. */
export interface RunOptions {
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
  /** After so many seconds it is ended. */
  readonly limit: number;
}

/** Runs the program with arguments and nothing of this environment, to its end or for as long as it may. */
export async function measureProgram(args: readonly string[], options: RunOptions): Promise<ProgramRun> {
  const begun = performance.now();
  const { PATH = '' } = process.env;
  const env = { PATH, ...options.environment };
  const child = spawn(process.execPath, [options.main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = watchMemory(child.pid ?? 0);
  const limit = setTimeout(() => child.kill('SIGKILL'), options.limit * 1000);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  clearTimeout(limit);
  const seconds = (performance.now() - begun) / 1000;
  return { status, stdout, stderr, seconds, megabytes: memory.stop() };
}

/** Milliseconds; what grows within them alone is not seen. */
const LOOK_EVERY = 100;
const MEGABYTE = 2 ** 20;

/** Resident memory of a process and those that it started, in megabytes, from now on. */
export interface MemoryWatch {
  /** What it is now. */
  now(): number;
  /** Ends the watch and gives the most that was seen. */
  stop(): number;
}

/** Watches the resident memory of a process and of all that it has started. */
export function watchMemory(id: number): MemoryWatch {
  let most = 0;
  const now = (): number => {
    const megabytes = readResidentBytes(withDescendants(id)) / MEGABYTE;
    most = Math.max(most, megabytes);
    return megabytes;
  };
  const looking = setInterval(now, LOOK_EVERY);
  return {
    now,
    stop: () => {
      clearInterval(looking);
      return most;
    },
  };
}
