import { spawn } from 'node:child_process';
import process from 'node:process';
import { readCpuSeconds, readResidentBytes, withDescendants } from './measures.ts';

/** What a process came to. */
export interface ProcessRun {
  /** What it printed; null where it was ended for its time or its memory, or ended with a fault. */
  readonly output: string | null;
  /** Why there is no output: one line. */
  readonly fault: string;
  readonly wallSeconds: number;
  /** Of the process and those that it started, as last seen before it ended. */
  readonly cpuSeconds: number;
  /** The most resident memory of them all, as seen every half second. */
  readonly peakBytes: number;
}

/** What a process may take. */
export interface ProcessBounds {
  readonly seconds: number;
  readonly bytes: number;
}

const LOOK_EVERY = 500;
const GIBIBYTE = 2 ** 30;

/** Runs Node on a script in a process of its own, ended where it takes more than it may. */
export async function runInProcess(
  args: readonly string[],
  bounds: ProcessBounds,
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessRun> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${Math.floor(bounds.bytes / 2 ** 20)}`, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    },
  );
  let output = '';
  let complaint = '';
  let fault = '';
  let cpuSeconds = 0;
  let peakBytes = 0;
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    complaint = `${complaint}${data}`.slice(-MAX_COMPLAINT);
  });
  const seconds = () => (performance.now() - begun) / 1000;
  const end = (why: string) => {
    fault = why;
    child.kill('SIGKILL');
  };
  const look = setInterval(() => {
    const all = withDescendants(child.pid ?? 0);
    cpuSeconds = Math.max(cpuSeconds, readCpuSeconds(all));
    const resident = readResidentBytes(all);
    peakBytes = Math.max(peakBytes, resident);
    if (resident > bounds.bytes) end(`more than ${bounds.bytes / GIBIBYTE} GB`);
    if (seconds() > bounds.seconds) end(`more than ${bounds.seconds / 60} minutes`);
  }, LOOK_EVERY);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  const wallSeconds = seconds();
  if (status !== 0 && fault === '') fault = FAULT.exec(complaint)?.[0] ?? `ended with ${status}`;
  return { output: fault === '' ? output : null, fault, wallSeconds, cpuSeconds, peakBytes };
}

const MAX_COMPLAINT = 4_000;
/** The line of a report that says what was wrong. */
const FAULT = /^.*(?:Error|error:|FATAL).*$/mu;
