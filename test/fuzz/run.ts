/**
 * Reads seeded mutations of files of each format: `npm run test:fuzz -- [--files 20000] [--seed 1] [--format .html]
 * [--keep FOLDER]`. Each file must be read, or be left out by its name: none may take the time or the memory that a file
 * has, end its process, throw past what leaves it out, or come to nothing. Those that do are counted, kept where a folder
 * is given, and end it with 1. What a reader throws, and is left out for, is counted and told too, as `thrown`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import pMap from 'p-map';
import { importBuilt } from '../bench/import-built.ts';
import { createRandom } from '../bench/random.ts';
import { mutate } from './mutate.ts';
import { readSeeds } from './seeds.ts';

const { createAnalyserPool } = await importBuilt<typeof import('../../src/corpus/analysis/analyser-pool.ts')>(
  'corpus/analysis/analyser-pool',
);
const { decodeAnalysis } = await importBuilt<typeof import('../../src/corpus/analysis/encode-analysis.ts')>(
  'corpus/analysis/encode-analysis',
);
const { ALL_EXTENSIONS } =
  await importBuilt<typeof import('../../src/corpus/formats/formats.ts')>('corpus/formats/formats');
const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
    keep: { type: 'string' },
  },
});

const FAULTS: ReadonlySet<string> = new Set([
  'too-slow',
  'too-much-memory',
  'ended',
  'thrown-past',
  'missing',
]);
/** What is kept to be looked at. */
const TOLD: ReadonlySet<string> = new Set([...FAULTS, 'thrown']);
/** What the engine says where code has a fault; all other words are our own, of files that lack what they must have. */
const THROWN =
  /Maximum call stack|Cannot (?:read|access|set|convert)|is not (?:a function|iterable|defined)|Invalid (?:array|string|typed)/u;
/** What is said where the process of a reader has ended, twice. */
const ENDED = /process ended/u;
const AT_ONCE = { concurrency: 8 };

let faults = 0;
const seedsOf = readSeeds();
for (const extension of ALL_EXTENSIONS) {
  const seeds = seedsOf.get(extension);
  if (seeds === undefined) throw new Error(`There is nothing to make files of ${extension} of: add a seed.`);
  if (options.format === undefined || options.format === extension) faults += await fuzz(extension, seeds);
}
process.exitCode = faults === 0 ? 0 : 1;

/** Gives how many files came to what none may. */
async function fuzz(extension: string, seeds: readonly Uint8Array[]): Promise<number> {
  const random = createRandom(Number(options.seed));
  const pool = createAnalyserPool();
  pool.expect(Number(options.files));
  const outcomes = new Map<string, number>();
  const begun = performance.now();
  const readOne = async (number: number): Promise<void> => {
    const seed = seeds[Math.floor(random() * seeds.length)] ?? new Uint8Array();
    const bytes = mutate(seed, seeds, random);
    const key = `${extension} ${number}`;
    const { outcome, why } = await pool.analyse(key, { path: `a${extension}`, bytes }).then(
      (encoded) => {
        const analysis = decodeAnalysis(key, encoded);
        return { outcome: describe(analysis), why: JSON.stringify(analysis) };
      },
      (error: unknown) => ({ outcome: 'thrown-past', why: String(error) }),
    );
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (TOLD.has(outcome)) keep(`${number}-${outcome}${extension}`, bytes, why.slice(0, 300));
  };
  await pMap(Array.from({ length: Number(options.files) }).keys(), readOne, AT_ONCE);
  await pool.close();
  const seconds = Math.round((performance.now() - begun) / 1000);
  const told = [...outcomes].toSorted((one, other) => other[1] - one[1]).map((each) => each.join(' '));
  process.stdout.write(`${extension} in ${seconds} s: ${told.join(', ')}\n`);
  return [...outcomes].reduce((sum, [outcome, count]) => sum + (FAULTS.has(outcome) ? count : 0), 0);
}

/** What it came to; of several articles what is worst. */
function describe(analysis: ReturnType<typeof decodeAnalysis>): string {
  if (analysis === null) return 'missing';
  if (analysis.kind === 'article') return 'article';
  if (analysis.kind === 'left-out') {
    const { reason } = analysis;
    if (reason.kind !== 'failed') return reason.kind;
    if (ENDED.test(reason.detail)) return 'ended';
    return THROWN.test(reason.detail) ? 'thrown' : 'failed';
  }
  const worst = analysis.parts.map((part) => describe(part.analysis)).find((kind) => TOLD.has(kind));
  return worst ?? 'several';
}

function keep(name: string, bytes: Uint8Array, why: string): void {
  process.stdout.write(`${name}: ${why}\n`);
  if (options.keep === undefined) return;
  mkdirSync(options.keep, { recursive: true });
  writeFileSync(path.join(options.keep, name), bytes);
}
