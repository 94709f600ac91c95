import { expect, it } from 'vitest';
import { runCheckEval } from './run.ts';

async function run(...args: readonly string[]) {
  let [written, failed] = ['', ''];
  const status = await runCheckEval(args, {
    write: (text) => {
      written += text;
    },
    fail: (text) => {
      failed += text;
    },
  });
  return { status, written, failed };
}

it('counts the verdicts on every kind of disguise, and ends with the time', async () => {
  const { status, written } = await run('corpus', '--size', '6');
  expect(status).toBe(0);
  expect(written).toMatch(/^as it is +100\.0 % of 6 {2}\(verbatim 6\)$/mu);
  expect(written).toMatch(/^a word left out +100\.0 % of 6 {2}\(altered 6\)$/mu);
  expect(written).toMatch(/^p50 \/ p99 .+ over \d+ checks$/mu);
});

it.each([
  ['no folder', []],
  ['two folders', ['corpus', 'src']],
  ['a size that is no number', ['corpus', '--size', 'many']],
  ['an unknown option', ['corpus', '--sise', '3']],
  ['a folder that is not there', ['no-such-folder']],
])('refuses %s in one line', async (_, args) => {
  const { status, failed } = await run(...args);
  expect(status).toBe(2);
  expect(failed.trim().split('\n')).toHaveLength(1);
});
