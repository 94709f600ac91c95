/**
 * Measures archives of several sizes beside other search engines: `npm run bench:archive -- --sizes 840,2000,10000 --from
 * DIR`. The archives are made of the articles in DIR as `make-archive.ts` makes them, in --folder (default: a folder of
 * the system's for what is temporary, where they stay). Each engine runs in a process of its own, one after the other, on
 * the same texts and queries; one that is not built within twenty minutes or 6 GB is entered as such. Wall time stands
 * beside processor time, and of each query the best of three counts, so that what else the machine does counts less.
 * Prints a table for each size; --json and --svg name files for the figures and a chart of them.
 */
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ChartLine, drawChart } from './draw-chart.ts';
import { type ProcessRun, runInProcess } from './run-in-process.ts';

const MINUTES = 60;
const PEER_BOUNDS = { seconds: 20 * MINUTES, bytes: 6 * 2 ** 30 };
const OWN_BOUNDS = { seconds: 90 * MINUTES, bytes: 12 * 2 ** 30 };
const PEERS: readonly string[] = ['minisearch', 'flexsearch', 'sqlite', 'postgresql'];
const MEBIBYTE = 2 ** 20;
const TSX: readonly string[] = ['--import', 'tsx'];
const BENCH = path.join('test', 'bench');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '840,2000,10000' },
    from: { type: 'string' },
    folder: { type: 'string', default: path.join(tmpdir(), 'verbatim-archives') },
    queries: { type: 'string', default: '1000' },
    peers: { type: 'string', default: PEERS.join(',') },
    json: { type: 'string' },
    svg: { type: 'string' },
  },
});

const Times = z.object({ p50: z.number(), p99: z.number(), cpu: z.number(), queries: z.number() });
const Latencies = z.record(z.string(), Times);
const Own = z.object({
  articles: z.number(),
  quotations: z.number(),
  latency: Latencies,
  ask: Times,
  digestMs: z.number(),
  residentBytes: z.number(),
});
const NewArticle = z.object({
  seconds: z.number().nullable(),
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

type Latencies = z.infer<typeof Latencies>;

/** What is drawn of an engine at a size. */
interface Point {
  readonly name: string;
  readonly size: number;
  readonly p50: number;
  readonly p99: number;
  readonly megabytes: number;
}

const points: Point[] = [];
const figures: unknown[] = [];
for (const size of values.sizes.split(',').map(Number)) await measureSize(size);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (values.svg !== undefined) writeFileSync(values.svg, draw(points));

async function measureSize(size: number): Promise<void> {
  const folder = path.join(values.folder, String(size));
  await makeArchive(folder, size);
  const store = path.join(values.folder, `${size}-store`);
  const out = path.join(values.folder, `${size}-bench`);
  rmSync(store, { recursive: true, force: true });
  say(`\n## ${size} articles\n`);
  const first = await runProgram(['index', '--archive', folder], store);
  const again = await runProgram(['who-said', 'the president said', '--archive', folder], store);
  const own = await runInProcess(
    ['--expose-gc', ...TSX, path.join(BENCH, 'measure-verbatim.ts'), folder, store, out, values.queries],
    OWN_BOUNDS,
  );
  const fresh = await runInProcess(
    [...TSX, path.join(BENCH, 'measure-new-article.ts'), folder, store],
    OWN_BOUNDS,
  );
  const textBytes = sizeOf(folder);
  figures.push({ size, textBytes, storeBytes: sizeOf(store), first, again, own, fresh });
  sayRow(
    'first build (verbatim index)',
    `${showRun(first)}, ${Math.round(size / first.wallSeconds)} articles/s`,
  );
  sayRow('start to first answer from the store', showRun(again));
  sayRow('store', `${megabytes(sizeOf(store))} MB, ${(sizeOf(store) / textBytes).toFixed(2)} × the text`);
  sayOwn(size, own);
  sayNewArticle(fresh);
  for (const peer of values.peers.split(',').filter((name) => name !== ''))
    await measurePeer(peer, size, out);
}

function sayOwn(size: number, run: ProcessRun): void {
  if (run.output === null) {
    sayRow('verbatim', run.fault);
    return;
  }
  const own = Own.parse(JSON.parse(run.output));
  sayRow(
    'resident memory after the queries; at most',
    `${megabytes(own.residentBytes)} MB; ${megabytes(run.peakBytes)} MB`,
  );
  sayLatencies('who-said', own.latency);
  sayRow('ask, p50 / p99', showTimes(own.ask));
  sayRow('digest of a day', `${Math.round(own.digestMs)} ms`);
  addPoint('verbatim', size, own.latency, own.residentBytes);
}

function sayNewArticle({ output, fault, peakBytes }: ProcessRun): void {
  if (output === null) {
    sayRow('a new article', fault);
    return;
  }
  const { seconds, blockedMs, idleBlockedMs } = NewArticle.parse(JSON.parse(output));
  sayRow('a new article answers', seconds === null ? 'never' : `${seconds.toFixed(2)} s`);
  sayRow(
    'what acknowledges, longest block; of an idle process',
    `${Math.round(blockedMs)} ms; ${Math.round(idleBlockedMs)} ms`,
  );
  sayRow('resident memory of all processes meanwhile, at most', `${megabytes(peakBytes)} MB`);
}

async function measurePeer(name: string, size: number, texts: string): Promise<void> {
  const run = await runInProcess(
    [...TSX, path.join(BENCH, 'peers', 'run-peer.ts'), name, `${texts}.texts`, `${texts}.queries`],
    PEER_BOUNDS,
  );
  figures.push({ size, peer: name, ...run });
  if (run.output === null) {
    sayRow(name, run.fault);
    return;
  }
  const { buildSeconds, buildCpuSeconds, latency, residentBytes, diskBytes } = PeerFigures.parse(
    JSON.parse(run.output),
  );
  sayRow(
    `${name}: built; memory; disk`,
    `${buildSeconds.toFixed(1)} s (${buildCpuSeconds.toFixed(1)} s of processor); ${megabytes(residentBytes)} MB; ${megabytes(diskBytes)} MB`,
  );
  sayLatencies(name, latency);
  addPoint(name, size, latency, residentBytes);
}

async function makeArchive(folder: string, size: number): Promise<void> {
  if (existsSync(folder)) return;
  if (values.from === undefined)
    throw new Error('Give a folder of articles to make archives of: --from DIR.');
  const made = await runInProcess(
    [...TSX, path.join(BENCH, 'make-archive.ts'), folder, String(size), '--from', values.from],
    OWN_BOUNDS,
  );
  if (made.output === null) throw new Error(made.fault);
}

/** Runs the built program to its end. */
function runProgram(args: readonly string[], store: string): Promise<ProcessRun> {
  return runInProcess(['--max-old-space-size=10000', 'dist/src/main.js', ...args], OWN_BOUNDS, {
    ARCHIVE_STORE: path.resolve(store),
  });
}

function addPoint(name: string, size: number, latency: Latencies, bytes: number): void {
  const { p50 = 0, p99 = 0 } = latency['all'] ?? {};
  points.push({ name, size, p50, p99, megabytes: bytes / MEBIBYTE });
}

function draw(all: readonly Point[]): string {
  const linesOf = (figureOf: (point: Point) => number): readonly ChartLine[] =>
    [...new Set(all.map(({ name }) => name))].map((name) => ({
      name,
      points: all
        .filter((point) => point.name === name)
        .map((point) => ({ size: point.size, value: figureOf(point) })),
    }));
  return drawChart([
    { title: 'A query, median (ms)', lines: linesOf(({ p50 }) => p50) },
    { title: 'A query, 99th percentile (ms)', lines: linesOf(({ p99 }) => p99) },
    { title: 'Resident memory (MB)', lines: linesOf(({ megabytes }) => megabytes) },
  ]);
}

function sayLatencies(name: string, latency: Latencies): void {
  for (const [sort, times] of Object.entries(latency))
    sayRow(`${name}, ${sort}, p50 / p99`, showTimes(times));
}

function showTimes({ p50, p99, cpu, queries }: z.infer<typeof Times>): string {
  return `${p50.toFixed(2)} / ${p99.toFixed(2)} ms, ${cpu.toFixed(2)} ms of processor, ${queries} queries`;
}

function showRun({ wallSeconds, cpuSeconds, peakBytes, fault }: ProcessRun): string {
  if (fault !== '') return fault;
  return `${wallSeconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor), at most ${megabytes(peakBytes)} MB`;
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / MEBIBYTE);
}

function sayRow(label: string, value: string): void {
  say(`| ${label} | ${value} |`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
