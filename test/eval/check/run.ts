import { parseArgs } from 'node:util';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { createRandom } from '../../bench/random.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { quoteArticle } from '../../fixtures/quote-article.ts';
import { readArchive } from '../../fixtures/read-archive.ts';
import { makeAbsentCases, makeCases } from './cases.ts';
import { type CheckResult, measure } from './measure.ts';
import { createChoose } from './sample.ts';
import { renderTable } from './table.ts';

/** Where the evaluation writes to: standard output and standard error in earnest. */
export interface EvalOutput {
  readonly write: (text: string) => void;
  readonly fail: (text: string) => void;
}

const USAGE = 'Usage: npm run eval:check -- DIR [--elsewhere DIR] [--size N] [--seed N] [--misses]';
const SEED = 20241018;
const SIZE = 300;

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or an unreadable folder, with one line that says which.
 */
export async function runCheckEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    const { values, positionals } = parse(args);
    const [directory] = positionals;
    if (directory === undefined || positionals.length > 1) throw new Error(`Give one folder. ${USAGE}`);
    const archive = await openArchive(directory);
    const choose = createChoose(createRandom(readNumber(values.seed, SEED)));
    const size = readNumber(values.size, SIZE);
    const elsewhere = values.elsewhere === undefined ? null : await openArchive(values.elsewhere);
    const cases = [
      ...makeCases(archive, choose, size),
      ...(elsewhere === null ? [] : makeAbsentCases(elsewhere, choose, size)),
    ];
    const results = await measure(archive, cases);
    if (values.misses) output.write(renderMisses(results));
    output.write(renderTable(results));
    return 0;
  } catch (error) {
    output.fail(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      elsewhere: { type: 'string' },
      size: { type: 'string' },
      seed: { type: 'string' },
      misses: { type: 'boolean' },
    },
  });
}

function readNumber(value: string | undefined, byDefault: number): number {
  const number = value === undefined ? byDefault : Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`Give a whole number above zero, received ${value}. ${USAGE}`);
}

/** Everything is built before the first check, so that none of it counts as its time. */
async function openArchive(directory: string): Promise<MemoryArchive> {
  const read = await readArchive(directory, { notices: { warn: () => {} } });
  if (read.kind === 'failed') throw new Error(read.message);
  const archive = buildArchive(read.articles.map((article) => quoteArticle(article)));
  for (const part of ['search', 'speakers', 'sayings'] as const) void archive.indexes[part];
  return archive;
}

function renderMisses(results: readonly CheckResult[]): string {
  return results
    .filter(({ isRight, isCalledOut }) => !isRight || isCalledOut === false)
    .map(({ asked, verdict }) => `${JSON.stringify({ ...asked, verdict })}\n`)
    .join('');
}
