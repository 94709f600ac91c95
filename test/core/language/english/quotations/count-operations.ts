/**
 * Prints for each pattern that is named how many blocks of code in `src/core` ran while a paragraph of it, and one twice as long, was
 * read, as JSON: counts that are the same on every machine. Node is to be started with --no-opt --no-maglev
 * --no-flush-bytecode, without which V8 forgets counts.
 */
import { Session } from 'node:inspector/promises';
import process from 'node:process';
import { z } from 'zod';
import { english } from '../../../../../src/core/language/english/index.ts';
import { quoteArticle } from '../../../../../src/core/quotations/quote-article.ts';
import { parseParts } from '../../../../../src/corpus/analysis/parse-parts.ts';
import { PATTERNS } from './patterns.ts';

/** Letters of the shorter paragraph. */
const LENGTH = 1_500;
/** V8 loses counts of what it collects, and never adds any: the most of some runs is the count. */
const RUNS = 2;

const COVERAGE = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(z.object({ ranges: z.array(z.object({ count: z.number() })) })),
    }),
  ),
});

const session = new Session();
session.connect();
await session.post('Profiler.enable');
const counted: Record<string, readonly [number, number]> = {};
const wanted = new Set(process.argv.slice(2));
for (const [name, pattern] of Object.entries(PATTERNS)) {
  if (!wanted.has(name)) continue;
  // What is made at the first time only counts for neither.
  await count(pattern, LENGTH / 10);
  counted[name] = [await countMost(pattern, LENGTH), await countMost(pattern, 2 * LENGTH)];
}
process.stdout.write(JSON.stringify(counted));

async function countMost(pattern: string, length: number): Promise<number> {
  let most = 0;
  for (let run = 0; run < RUNS; run += 1) most = Math.max(most, await count(pattern, length));
  return most;
}

async function count(pattern: string, length: number): Promise<number> {
  const text = `Some words stand before it. ${pattern.repeat(Math.ceil(length / pattern.length))}.`;
  const parts = parseParts({ path: 'a.txt', bytes: Buffer.from(text) });
  const { parsed } = (await parts.next()).value ?? {};
  if (parsed?.kind !== 'article') throw new Error(`A text of “${pattern}” is no article.`);
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.post('Profiler.takePreciseCoverage');
  quoteArticle(parsed.article, english.quotations);
  const { result } = COVERAGE.parse(await session.post('Profiler.takePreciseCoverage'));
  await session.post('Profiler.stopPreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/core/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, range) => sum + range.count, 0);
}
