import { z } from 'zod';
import type { ProcessRun } from '../run-in-process.ts';
import type { StoreBytes } from './store-bytes.ts';

/** A line of a table. */
export type Row = readonly [label: string, value: string];

const Times = z.object({ p50: z.number(), p99: z.number(), cpu: z.number(), queries: z.number() });
export const Latencies = z.record(z.string(), Times);
const Own = z.object({
  articles: z.number(),
  quotations: z.number(),
  latency: Latencies,
  ask: Times,
  digestMs: z.number(),
});
const Running = z.object({
  readySeconds: z.number(),
  readyBytes: z.array(z.number()),
  residentBytes: z.array(z.number()),
  /** Left out by what measured without it. */
  onceBytes: z.number().optional(),
  quietBytes: z.array(z.number()),
});
const NewArticle = z.object({
  seconds: z.array(z.number().nullable()),
  blockedMs: z.number(),
  idleBlockedMs: z.number(),
});
const PeerFigures = z.object({
  buildSeconds: z.number(),
  buildCpuSeconds: z.number(),
  latency: Latencies,
  residentBytes: z.number(),
  diskBytes: z.number(),
});

export type Latencies = z.infer<typeof Latencies>;

/** What a search engine that is measured beside ours came to; null where it was not built. */
export function readPeer({ output }: ProcessRun): z.infer<typeof PeerFigures> | null {
  return output === null ? null : PeerFigures.parse(JSON.parse(output));
}

/** How long the archive's own queries took; empty where they were not asked. */
export function readLatencies({ output }: ProcessRun): Latencies {
  return output === null ? {} : Own.parse(JSON.parse(output)).latency;
}

/** Resident memory of the running program's processes after the queries, in bytes. */
export function readResident({ output }: ProcessRun): number {
  return output === null ? 0 : sum(Running.parse(JSON.parse(output)).residentBytes);
}

/** What a run of the program took. */
export function describeRun({ wallSeconds, cpuSeconds, peakBytes, fault }: ProcessRun): string {
  if (fault !== '') return fault;
  return `${wallSeconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor), at most ${megabytes(peakBytes)} MB`;
}

/** What the store takes, part by part. */
export function describeStore(parts: StoreBytes, textBytes: number): string {
  const all = sum(Object.values(parts));
  const told = Object.entries(parts).map(([name, bytes]) => `${name} ${(bytes / textBytes).toFixed(2)}`);
  return `${megabytes(all)} MB, ${(all / textBytes).toFixed(2)} × the text: ${told.join(', ')}`;
}

/** How the archive answers. */
export function listOwn({ output, fault }: ProcessRun): readonly Row[] {
  if (output === null) return [['verbatim', fault]];
  const { latency, ask, digestMs } = Own.parse(JSON.parse(output));
  return [
    ...listLatencies('who-said', latency),
    ['ask, p50 / p99', describeTimes(ask)],
    ['digest of a day', `${Math.round(digestMs)} ms`],
  ];
}

/** What the program takes at work. */
export function listRunning({ output, fault }: ProcessRun): readonly Row[] {
  if (output === null) return [['the program at work', fault]];
  const { readyBytes, residentBytes, onceBytes, quietBytes } = Running.parse(JSON.parse(output));
  return [
    ['resident memory of all processes when they are ready', describeBytes(readyBytes)],
    ['resident memory of all processes after the queries', describeBytes(residentBytes)],
    ...(onceBytes === undefined
      ? []
      : [
          [
            'the same, files that several have mapped counted once',
            `${megabytes(onceBytes)} MB`,
          ] satisfies Row,
        ]),
    ['resident memory of all processes a quarter of a minute later', describeBytes(quietBytes)],
  ];
}

/** How a new article comes in. */
export function listNewArticle({ output, fault, peakBytes }: ProcessRun): readonly Row[] {
  if (output === null) return [['a new article', fault]];
  const { seconds, blockedMs, idleBlockedMs } = NewArticle.parse(JSON.parse(output));
  return [
    [
      'a new article answers, the first since the start; the next',
      seconds.map((each) => (each === null ? 'never' : `${each.toFixed(2)} s`)).join('; '),
    ],
    [
      'what acknowledges, longest block; of an idle process',
      `${Math.round(blockedMs)} ms; ${Math.round(idleBlockedMs)} ms`,
    ],
    ['resident memory of all processes meanwhile, at most', `${megabytes(peakBytes)} MB`],
  ];
}

/** How another search engine answers. */
export function listPeer(name: string, run: ProcessRun): readonly Row[] {
  const figures = readPeer(run);
  if (figures === null) return [[name, run.fault]];
  const { buildSeconds, buildCpuSeconds, latency, residentBytes, diskBytes } = figures;
  return [
    [
      `${name}: built; memory; disk`,
      `${buildSeconds.toFixed(1)} s (${buildCpuSeconds.toFixed(1)} s of processor); ${megabytes(residentBytes)} MB; ${megabytes(diskBytes)} MB`,
    ],
    ...listLatencies(name, latency),
  ];
}

function listLatencies(name: string, latency: Latencies): readonly Row[] {
  return Object.entries(latency).map(
    ([sort, times]): Row => [`${name}, ${sort}, p50 / p99`, describeTimes(times)],
  );
}

function describeTimes({ p50, p99, cpu, queries }: z.infer<typeof Times>): string {
  return `${p50.toFixed(2)} / ${p99.toFixed(2)} ms, ${cpu.toFixed(2)} ms of processor, ${queries} queries`;
}

function describeBytes(each: readonly number[]): string {
  return `${megabytes(sum(each))} MB (${each.map(megabytes).join(' + ')})`;
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}

const MEGABYTE = 1_000_000;

function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
