import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { readCpuSeconds, readResidentBytes, readResidentOnce, withDescendants } from './measures.ts';

/** The program at work in a process of its own. */
export interface RunningProgram {
  /** Milliseconds from its start to its being connected. */
  readonly readyAfter: number;
  /** The line that it logged when it was. */
  readonly readyLine: string;
  /** Resident memory in bytes, of all its processes; 0 where the system does not tell. */
  memory(): number;
  /** The same of each of its processes, its own first. */
  memoryOfEach(): readonly number[];
  /** The same of all, the pages of its files that several have counted once. */
  memoryOnce(): number;
  /** Processor time that its processes have used, in milliseconds; 0 where the system does not tell. */
  processorTime(): number;
  /** What it has logged as a warning or an error. */
  complaints(): readonly string[];
  stop(): Promise<void>;
}

const COMPLAINT = /"level":"(?:warn|error)"/;

/** What it is started with. */
export interface ProgramDependencies {
  /** A folder of articles. */
  readonly directory: string;
  /** Variables of its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** The event that it logs when it is ready. */
  readonly ready: string;
}

/** Starts the built program with its state in a file; rejects where it ends before it is ready. */
export async function startProgram({
  directory,
  environment,
  ready,
}: ProgramDependencies): Promise<RunningProgram> {
  const start = performance.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
  const child = spawn(process.execPath, ['dist/src/main.js', 'start'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ARCHIVE_DIR: path.resolve(directory),
      STATE_FILE: path.join(folder, 'state.db'),
      ...environment,
    },
  });
  const complaints: string[] = [];
  const lines: string[] = [];
  const ended = once(child, 'exit');
  const readyLine = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      if (line.includes(`"event":"${ready}"`)) resolve(line);
      if (COMPLAINT.test(line)) complaints.push(line);
    });
    ended.then(() => reject(new Error(`The program ended at once:\n${lines.join('\n')}`)));
  });
  return {
    readyAfter: performance.now() - start,
    readyLine,
    memory: () => readResidentBytes(withDescendants(child.pid ?? 0)),
    memoryOfEach: () => withDescendants(child.pid ?? 0).map((id) => readResidentBytes([id])),
    memoryOnce: () => readResidentOnce(withDescendants(child.pid ?? 0)),
    processorTime: () => 1000 * readCpuSeconds(withDescendants(child.pid ?? 0)),
    complaints: () => complaints,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
