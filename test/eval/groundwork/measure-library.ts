/**
 * Measures one library in a process of its own, which `run.ts` starts: `measure-library.ts NAME TASK DIR`. Sends its
 * figures to the parent. What takes too long is stopped from outside: no library can be interrupted otherwise.
 */
import process from 'node:process';
import { createRandom } from '../../bench/random.ts';
import { learnCollection } from './collection.ts';
import type { Figures } from './figures.ts';
import { type GoldArticle, readGoldFolder } from './gold.ts';
import { LIBRARIES } from './libraries.ts';
import { MEASURES } from './measures.ts';
import type { ReadText } from './reading.ts';

const [name = '', task = '', directory = ''] = process.argv.slice(2);
const RUNS = 3;
const SAMPLE_STEP = 4;
const RUN_WITHOUT_SPACE = 500_000;
const LONG_TEXT = 1_000_000;
const CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789.,-'/";

const articles = await readGoldFolder(directory);
const library = LIBRARIES.find((candidate) => candidate.name === name);
if (library === undefined) throw new Error(`No library is called ${name}.`);
const begin = performance.now();
const read = await library.load();
read('She said so.');
const loadMs = performance.now() - begin;
process.send?.(measure(read));

function measure(readText: ReadText): Partial<Figures> {
  if (task === 'run') return { runMs: time(() => readText(randomRun())) };
  if (task === 'long') return { longMs: time(() => readText(longText())) };
  return { loadMs, tallies: count(readText), articlesPerSecond: measureSpeed(readText) };
}

function count(readText: ReadText): Figures['tallies'] {
  const collection = learnCollection(articles.map(({ text }) => text));
  const sums = MEASURES.map(() => ({ hits: 0, all: 0 }));
  for (const article of articles) {
    const reading = readText(article.text);
    for (const [index, sum] of sums.entries()) {
      const { hits, all } = MEASURES[index]?.count(article, reading, collection) ?? { hits: 0, all: 0 };
      sum.hits += hits;
      sum.all += all;
    }
  }
  return sums;
}

/** The median of some runs over every fourth article; counting has warmed the library up. */
function measureSpeed(readText: ReadText): number {
  const sample: readonly GoldArticle[] = articles.filter((_, index) => index % SAMPLE_STEP === 0);
  const times = Array.from({ length: RUNS }, () =>
    time(() => {
      for (const { text } of sample) readText(text);
    }),
  ).sort((one, other) => one - other);
  return sample.length / ((times[RUNS >> 1] ?? Number.NaN) / 1000);
}

function randomRun(): string {
  const random = createRandom(20241018);
  return Array.from(
    { length: RUN_WITHOUT_SPACE },
    () => CHARACTERS[Math.floor(random() * CHARACTERS.length)],
  ).join('');
}

function longText(): string {
  let text = '';
  while (text.length < LONG_TEXT) text += `${articles.map((article) => article.text).join('\n\n')}\n\n`;
  return text.slice(0, LONG_TEXT);
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
