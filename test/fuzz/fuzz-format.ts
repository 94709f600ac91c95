import pMap from 'p-map';
import { importBuilt } from '../bench/import-built.ts';
import { createRandom } from '../bench/random.ts';
import { mutate } from './mutate.ts';
import { isZipped, mutateInside } from './mutate-inside.ts';
import { readSeeds } from './seeds.ts';

const { createAnalyserPool } = await importBuilt<typeof import('../../src/corpus/analysis/analyser-pool.ts')>(
  'corpus/analysis/analyser-pool',
);
const { decodeAnalysis } = await importBuilt<typeof import('../../src/corpus/analysis/encode-analysis.ts')>(
  'corpus/analysis/encode-analysis',
);

/** All formats that are read, by their extensions. */
export const { ALL_EXTENSIONS } =
  await importBuilt<typeof import('../../src/corpus/formats/formats.ts')>('corpus/formats/formats');

/** What no file may come to: it is not read, and is not left out for something that is its own. */
const FAULTS: ReadonlySet<string> = new Set([
  'too-slow',
  'too-much-memory',
  'ended',
  'thrown-past',
  'missing',
]);
/** What is worth looking at. */
const TOLD: ReadonlySet<string> = new Set([...FAULTS, 'thrown']);
/** What the engine says where code has a fault; all other words are our own, of files that lack what they must have. */
const THROWN =
  /Maximum call stack|Cannot (?:read|access|set|convert)|is not (?:a function|iterable|defined)|Invalid (?:array|string|typed)/u;
/** What is said where the process of a reader has ended, twice. */
const ENDED = /process ended/u;
const AT_ONCE = { concurrency: 8 };

/** How a format is fuzzed. */
export interface FuzzOptions {
  readonly files: number;
  /** The same one gives the same files. */
  readonly seed: number;
  /** How many processes read. Default: as many as the program would take. */
  readonly processes?: number;
}

/** A file that came to what is worth looking at. */
export interface FuzzedFile {
  readonly number: number;
  readonly outcome: string;
  readonly why: string;
  readonly bytes: Uint8Array;
}

/** What the files of a format came to. */
export interface FuzzResult {
  readonly seconds: number;
  /** How many files came to each outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** How many came to what none may. */
  readonly faults: number;
}

const SEEDS = readSeeds();

/**
 * Reads seeded mutations of files of a format, as the program does.
 *
 * @throws where there is nothing to make such files of.
 */
export async function fuzzFormat(
  extension: string,
  { files, seed, processes }: FuzzOptions,
  onTold: (file: FuzzedFile) => void,
): Promise<FuzzResult> {
  const seeds = SEEDS.get(extension);
  if (seeds === undefined) throw new Error(`There is nothing to make files of ${extension} of: add a seed.`);
  const random = createRandom(seed);
  const pool = createAnalyserPool(processes === undefined ? {} : { processes });
  pool.expect(files);
  const outcomes = new Map<string, number>();
  const begun = performance.now();
  const readOne = async (number: number): Promise<void> => {
    const bytes = change(extension, seeds, random);
    const key = `${extension} ${number}`;
    const { outcome, why } = await pool.analyse(key, { path: `a${extension}`, bytes }).then(
      (encoded) => {
        const analysis = decodeAnalysis(key, encoded);
        return { outcome: describe(analysis), why: JSON.stringify(analysis) };
      },
      (error: unknown) => ({ outcome: 'thrown-past', why: String(error) }),
    );
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (TOLD.has(outcome)) onTold({ number, outcome, why, bytes });
  };
  await pMap(Array.from({ length: files }).keys(), readOne, AT_ONCE);
  await pool.close();
  const faults = [...outcomes].reduce((sum, [outcome, count]) => sum + (FAULTS.has(outcome) ? count : 0), 0);
  return { seconds: (performance.now() - begun) / 1000, outcomes, faults };
}

/** Of a zip most changes break the checksum of what they change, so most are made inside of it. */
function change(extension: string, seeds: readonly Uint8Array[], random: () => number): Uint8Array {
  const seed = seeds[Math.floor(random() * seeds.length)] ?? new Uint8Array();
  return isZipped(extension) && random() < INSIDE ? mutateInside(seed, random) : mutate(seed, seeds, random);
}

const INSIDE = 0.8;

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
