/**
 * Measures archives of several sizes beside other search engines: `npm run bench:archive -- --sizes 840,2000,10000 --from
 * DIR`. The archives are made of the articles in DIR as `make-archive.ts` makes them, in --folder (default: a folder of
 * the system's for what is temporary, where they stay). Each engine runs in a process of its own, one after the other, on
 * the same texts and queries; one that is not built within twenty minutes or 6 GB is entered as such. Wall time stands
 * beside processor time, and of each query the best of three counts, so that what else the machine does counts less.
 * Prints a table for each size; --json and --svg name files for the figures and a chart of them. The figures of a size
 * and engine are kept in the folder too: with --resume those of the same commit are not measured again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { drawFigures, type Point } from './archives/draw-figures.ts';
import {
  describeRun,
  describeStore,
  listNewArticle,
  listOwn,
  listPeer,
  listRunning,
  type Row,
  readLatencies,
  readPeer,
  readResident,
} from './archives/figures.ts';
import { sizeOf, sizesOfStore } from './archives/store-bytes.ts';
import { type ProcessBounds, type ProcessRun, runInProcess } from './run-in-process.ts';

const MINUTES = 60;
const PEER_BOUNDS = { seconds: 20 * MINUTES, bytes: 6 * 2 ** 30 };
const OWN_BOUNDS = { seconds: 90 * MINUTES, bytes: 12 * 2 ** 30 };
const PEERS: readonly string[] = ['minisearch', 'flexsearch', 'sqlite', 'postgresql'];
const TSX: readonly string[] = ['--import', 'tsx'];
const BENCH = path.join('test', 'bench');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '840,2000,10000' },
    from: { type: 'string' },
    folder: { type: 'string', default: path.join(tmpdir(), 'verbatim-archives') },
    queries: { type: 'string', default: '1000' },
    peers: { type: 'string', default: PEERS.join(',') },
    resume: { type: 'boolean', default: false },
    json: { type: 'string' },
    svg: { type: 'string' },
  },
});

const COMMIT = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

const Run = z.object({
  output: z.string().nullable(),
  fault: z.string(),
  wallSeconds: z.number(),
  cpuSeconds: z.number(),
  peakBytes: z.number(),
});
const Kept = z.object({ commit: z.string(), run: Run });

const points: Point[] = [];
const figures: unknown[] = [];
for (const size of values.sizes.split(',').map(Number)) await measureSize(size);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (values.svg !== undefined) writeFileSync(values.svg, drawFigures(points));

async function measureSize(size: number): Promise<void> {
  const folder = path.join(values.folder, String(size));
  await makeArchive(folder, size);
  const store = path.join(values.folder, `${size}-store`);
  const out = path.join(values.folder, `${size}-bench`);
  say(`\n## ${size} articles\n`);
  const first = await measureOnce(size, 'first-build', () => {
    rmSync(store, { recursive: true, force: true });
    return runProgram(['index', '--archive', folder], store);
  });
  const again = await measureOnce(size, 'start', () =>
    runProgram(['who-said', 'the president said', '--archive', folder], store),
  );
  const own = await measureOnce(size, 'verbatim', () =>
    runScript('measure-verbatim.ts', [folder, store, out, values.queries], OWN_BOUNDS),
  );
  const running = await measureOnce(size, 'running', () =>
    runScript('measure-running.ts', [folder, store, `${out}.queries`], OWN_BOUNDS),
  );
  const fresh = await measureOnce(size, 'new-article', () =>
    runScript('measure-new-article.ts', [folder, store], OWN_BOUNDS),
  );
  const textBytes = sizeOf(folder);
  const storeBytes = sizesOfStore(store);
  figures.push({ size, textBytes, storeBytes, first, again, own, running, fresh });
  points.push({ name: 'verbatim', size, latency: readLatencies(own), bytes: readResident(running) });
  sayRows([
    [
      'first build (verbatim index)',
      `${describeRun(first)}, ${Math.round(size / first.wallSeconds)} articles/s`,
    ],
    ['start to first answer from the store', describeRun(again)],
    ['store', describeStore(storeBytes, textBytes)],
    ...listOwn(own),
    ...listRunning(running),
    ...listNewArticle(fresh),
  ]);
  for (const peer of values.peers.split(',').filter((name) => name !== ''))
    await measurePeer(peer, size, out);
}

/** Measures something, or takes what it came to before. */
async function measureOnce(
  size: number,
  what: string,
  measure: () => Promise<ProcessRun>,
): Promise<ProcessRun> {
  const file = path.join(values.folder, `${size}-figures`, `${what}.json`);
  const kept =
    values.resume && existsSync(file) ? Kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : null;
  if (kept?.success && kept.data.commit === COMMIT) return kept.data.run;
  const run = await measure();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ commit: COMMIT, run }));
  return run;
}

function runScript(script: string, args: readonly string[], bounds: ProcessBounds): Promise<ProcessRun> {
  return runInProcess(['--expose-gc', ...TSX, path.join(BENCH, script), ...args], bounds);
}

async function measurePeer(name: string, size: number, texts: string): Promise<void> {
  const run = await measureOnce(size, name, () =>
    runScript(path.join('peers', 'run-peer.ts'), [name, `${texts}.texts`, `${texts}.queries`], PEER_BOUNDS),
  );
  figures.push({ size, peer: name, ...run });
  sayRows(listPeer(name, run));
  const built = readPeer(run);
  if (built !== null) points.push({ name, size, latency: built.latency, bytes: built.residentBytes });
}

/** Makes an archive where there is none yet; one that is not finished has another name. */
async function makeArchive(folder: string, size: number): Promise<void> {
  if (existsSync(folder)) return;
  if (values.from === undefined)
    throw new Error('Give a folder of articles to make archives of: --from DIR.');
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const made = await runScript(
    'make-archive.ts',
    [unfinished, String(size), '--from', values.from],
    OWN_BOUNDS,
  );
  if (made.output === null) throw new Error(made.fault);
  renameSync(unfinished, folder);
}

/** Runs the built program to its end. */
function runProgram(args: readonly string[], store: string): Promise<ProcessRun> {
  return runInProcess(['--max-old-space-size=10000', 'dist/src/main.js', ...args], OWN_BOUNDS, {
    ARCHIVE_STORE: path.resolve(store),
  });
}

function sayRows(rows: readonly Row[]): void {
  for (const [label, value] of rows) say(`| ${label} | ${value} |`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
