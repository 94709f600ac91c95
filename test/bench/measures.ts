import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long queries took, in milliseconds; of each the best of three, so that what else the machine does counts less. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  /** Processor time a query, of all processes that take part, in milliseconds. */
  readonly cpu: number;
  readonly queries: number;
}

const RUNS = 3;
/** What has not been asked for so long is not asked on, in milliseconds. */
const MAX_TIME = 30_000;

/**
 * Asks queries of several sorts, each sort apart and all together.
 *
 * @param others - the processes besides this one that take part.
 */
export async function measureLatency(
  sorts: Readonly<Record<string, readonly string[]>>,
  ask: (query: string) => Promise<unknown>,
  others: () => readonly number[] = () => [],
): Promise<Readonly<Record<string, Latency>>> {
  const results: Record<string, Latency> = {};
  const all: { readonly ms: number; readonly cpu: number }[] = [];
  for (const [sort, queries] of Object.entries(sorts)) {
    const times: { readonly ms: number; readonly cpu: number }[] = [];
    const begun = performance.now();
    const before = readCpuSeconds(others());
    for (const query of queries) {
      if (performance.now() - begun > MAX_TIME) break;
      times.push(await bestOf(() => ask(query)));
    }
    // Others are told by hundredths of a second, too coarse for a single query.
    const shared = (1000 * (readCpuSeconds(others()) - before)) / Math.max(RUNS * times.length, 1);
    const own = times.map(({ ms, cpu }) => ({ ms, cpu: cpu + shared }));
    results[sort] = summarise(own);
    all.push(...own);
  }
  return { ...results, all: summarise(all) };
}

async function bestOf(run: () => Promise<unknown>): Promise<{ readonly ms: number; readonly cpu: number }> {
  let best = { ms: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY };
  for (let count = 0; count < RUNS; count += 1) {
    // As questions come, one after the other: what one answer looked into is let go of before the next.
    await nextTurn();
    const before = process.cpuUsage();
    const begun = performance.now();
    await run();
    const ms = performance.now() - begun;
    const { user, system } = process.cpuUsage(before);
    if (ms < best.ms) best = { ms, cpu: (user + system) / 1000 };
  }
  return best;
}

function summarise(times: readonly { readonly ms: number; readonly cpu: number }[]): Latency {
  const sorted = times.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const cpu = times.reduce((sum, each) => sum + each.cpu, 0) / Math.max(times.length, 1);
  return { p50: at(0.5), p99: at(0.99), cpu, queries: times.length };
}

/** Resident memory of some processes; the memory that PostgreSQL's share is counted once. */
export function readResidentBytes(processes: readonly number[]): number {
  let shared = 0;
  const own = processes.map((id) => {
    const status = readStatus(id);
    shared = Math.max(shared, readField(status, 'RssShmem'));
    return readField(status, 'VmRSS') - readField(status, 'RssShmem');
  });
  return own.reduce((sum, each) => sum + each, shared);
}

/**
 * As {@link readResidentBytes}, for processes of one program: the pages of its files that each has, which are the same
 * pages, are counted once.
 */
export function readResidentOnce(processes: readonly number[]): number {
  const all = processes.map((id) => {
    const status = readStatus(id);
    return { resident: readField(status, 'VmRSS'), files: readField(status, 'RssFile') };
  });
  const own = all.reduce((sum, { resident, files }) => sum + resident - files, 0);
  return own + Math.max(0, ...all.map(({ files }) => files));
}

function readStatus(id: number): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}

function readField(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1] ?? 0) * 1024;
}

/** Processor time of some processes so far. */
export function readCpuSeconds(processes: readonly number[]): number {
  return processes.reduce((sum, id) => sum + readTicks(id) / TICKS_A_SECOND, 0);
}

/** In user and in system mode, the 14th and 15th field; the second may hold spaces, and ends with a bracket. */
function readTicks(id: number): number {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

const TICKS_A_SECOND = 100;

/** A process and those that it started, which live. */
export function withDescendants(process: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${process}/task/${process}/children`, 'utf8').trim();
    return [process, ...children.split(' ').filter(Boolean).map(Number).flatMap(withDescendants)];
  } catch {
    return [process];
  }
}
