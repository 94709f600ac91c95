/**
 * Measures a day's summary: `npm run bench:digest -- DIR [N …]`. Takes the first N articles of the folder (default: 100
 * and 1,000), dates them all to one day, and prints how long the summary takes on an archive of just these, the parts of
 * the archive that it needs built before it (sentences, speakers, sayings) apart, and how much memory is held
 * afterwards. The best of three runs counts. Figures are this machine's.
 */
import process from 'node:process';
import { summariseDays } from '../../src/core/digest/digest.ts';
import type { Digest } from '../../src/core/digest/story.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { quoteArticle } from '../fixtures/quote-article.ts';
import { readArchive } from '../fixtures/read-archive.ts';

const DAY = '2024-10-18';
const RUNS = 3;
const MEBIBYTE = 2 ** 20;

const [directory = 'corpus', ...counts] = process.argv.slice(2);
const read = await readArchive(directory, { notices: { warn: () => {} } });
if (read.kind === 'failed') throw new Error(read.message);
const quoted = read.articles.map((article) => quoteArticle({ ...article, datePublished: DAY }));
for (const count of counts.length === 0 ? [100, 1000] : counts.map(Number)) await measure(count);

async function measure(count: number): Promise<void> {
  const archive = buildArchive(quoted.slice(0, count));
  const before = heldMemory();
  const built = await time(() => [archive.indexes.sentences, archive.indexes.sayings]);
  const parts = heldMemory();
  const runs: { readonly value: Digest; readonly ms: number }[] = [];
  while (runs.length < RUNS)
    runs.push(await time(() => summariseDays(archive, { since: DAY, until: DAY }, 'UTC')));
  const { articles = 0, stories = [] } = runs[0]?.value ?? {};
  const told = await time(() => stories.map((story) => story.told));
  const best = Math.min(...runs.map(({ ms }) => ms));
  const lines = [
    `${articles} articles, ${stories.length} stories`,
    `  archive's parts   ${Math.round(built.ms)} ms, ${parts - before} MiB held`,
    `  stories found     ${Math.round(best)} ms (first ${Math.round(runs[0]?.ms ?? 0)} ms)`,
    `  all of them told  ${Math.round(told.ms)} ms`,
    `  held besides      ${heldMemory() - parts} MiB`,
    `  resident          ${Math.round(process.memoryUsage().rss / MEBIBYTE)} MiB`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function time<Value>(
  run: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number }> {
  const start = performance.now();
  const value = await run();
  return { value, ms: performance.now() - start };
}

function heldMemory(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / MEBIBYTE);
}
