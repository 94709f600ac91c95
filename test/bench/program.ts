import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** The program at work in a process of its own. */
export interface RunningProgram {
  /** Milliseconds from its start to its being connected. */
  readonly readyAfter: number;
  /** The line that it logged when it was. */
  readonly readyLine: string;
  /** Its resident memory in bytes; null where the system does not tell. */
  memory(): number | null;
  /** Processor time that it has used, in milliseconds; null where the system does not tell. */
  processorTime(): number | null;
  /** What it has logged as a warning or an error. */
  complaints(): readonly string[];
  stop(): Promise<void>;
}

const COMPLAINT = /"level":"(?:warn|error)"/;
const RESIDENT = /^VmRSS:\s+(\d+) kB$/m;

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
    memory: () => readResident(child.pid),
    processorTime: () => readProcessorTime(child.pid),
    complaints: () => complaints,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function readResident(pid: number | undefined): number | null {
  try {
    const kibibytes = RESIDENT.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}

/** In user and in system mode, the 14th and 15th field; the second may hold spaces, and ends with a bracket. */
function readProcessorTime(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}

/** Milliseconds. */
const TICK = 10;
