import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { decodeAnalysis } from '../../../src/corpus/analysis/encode-analysis.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { buildOnce } from '../../built/built-program.ts';

type Pool = typeof import('../../../src/corpus/analysis/analyser-pool.ts');
const { createAnalyserPool } = await (await buildOnce()).import<Pool>('corpus/analysis/analyser-pool');

const GOOD = '“We go,” said Ana Ruiz.\n';
/** More than can be read in a second, in little memory. */
const HANGING = `${GOOD}\n`.repeat(20_000);
const LIMITS = { seconds: 1, megabytes: 128 };

function open(processes: number) {
  const pool = createAnalyserPool({ processes, limits: LIMITS });
  onTestFinished(() => pool.close());
  const analyse = async (path: string, text: string) =>
    decodeAnalysis('key', await pool.analyse('key', { path, bytes: Buffer.from(text) }));
  return { pool, analyse };
}

test('a process gives what this one would', async () => {
  const { pool } = open(1);
  const content = { path: 'a.txt', bytes: Buffer.from(GOOD) };
  const [there, here] = await Promise.all(
    [pool, createLocalAnalyser(englishQuotations)].map((each) => each.analyse('key', content)),
  );
  expect(Buffer.from(there ?? [])).toEqual(Buffer.from(here ?? []));
});

test('a process that was started before its file comes analyses it, once it is closed none is left', async () => {
  const { pool, analyse } = open(1);
  pool.prepare();
  pool.prepare();
  expect((await analyse('a.txt', GOOD))?.kind).toBe('article');
  pool.prepare();
  await pool.close();
});

test('a file that never ends is left out, and costs the others and this process nothing', async () => {
  const { pool, analyse } = open(2);
  pool.expect(200);
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 10);
  const [hanging, ...good] = await Promise.all([
    analyse('a.txt', HANGING),
    ...Array.from({ length: 5 }, () => analyse('b.txt', GOOD)),
  ]);
  clearInterval(ticking);
  expect(hanging).toEqual({ kind: 'left-out', reason: { kind: 'too-slow', seconds: 1 } });
  expect(good.map((each) => each?.kind)).toEqual(Array.from({ length: 5 }, () => 'article'));
  expect(turns).toBeGreaterThan(10);
});

test('a file that needs too much memory is left out, and the next one is read', async () => {
  const { analyse } = open(1);
  const [greedy, good] = await Promise.all([
    analyse('a.txt', '“We will not go,” said Ana Ruiz. '.repeat(60_000)),
    analyse('b.txt', GOOD),
  ]);
  expect(greedy).toMatchObject({ kind: 'left-out' });
  expect(good?.kind).toBe('article');
});

test('files that are slow get one process more than is worth its start, not all', async () => {
  const { pool, analyse } = open(4);
  pool.expect(1);
  let most = 0;
  const counting = setInterval(() => {
    const running = process.getActiveResourcesInfo().filter((each) => each === 'ProcessWrap').length;
    most = Math.max(most, running);
  }, 20);
  await Promise.all(Array.from({ length: 4 }, () => analyse('a.txt', HANGING)));
  clearInterval(counting);
  expect(most).toBe(2);
});
