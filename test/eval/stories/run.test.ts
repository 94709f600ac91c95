import { expect, test } from 'vitest';
import { readLabelledStories } from './labelled-stories.ts';
import { measureStories } from './measure.ts';
import { runStoriesEval } from './run.ts';

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const status = await runStoriesEval(args, {
    write: (text) => {
      out += text;
    },
    fail: (text) => {
      error += text;
    },
  });
  return { status, out, error };
}

test.each(['tune', 'report'])('the half “%s” is grouped with an F1 of at least 0.90', async (half) => {
  const { stories, score } = await measureStories(await readLabelledStories(new URL(half, import.meta.url)));
  expect(stories).toBeGreaterThan(20);
  expect(score.f1).toBeGreaterThanOrEqual(0.9);
});

test('prints a row for each half and for both', async () => {
  const { status, out } = await run();
  expect(status).toBe(0);
  expect(out).toMatch(/^half .*F1\ntune .*\nreport .*\nboth .*\n$/u);
});

test('says into which story the articles of a folder come', async () => {
  const { status, out } = await run('--of', 'corpus/2024-10-18', '--among', 'corpus', '--count', '3');
  expect(status).toBe(0);
  expect(out).toMatch(/^6 articles in \d+ stories\na story of /u);
});

test.each([
  ['one folder', ['--of', 'corpus'], /^Two folders are needed\. Usage/],
  [
    'a number that is none',
    ['--of', 'a', '--among', 'b', '--count', 'x'],
    /^x is no number of articles\. Usage/,
  ],
  ['an unknown option', ['--fast'], /^Unknown option '--fast'.* Usage/],
  [
    'a folder that is not there',
    ['--of', 'not-there', '--among', 'corpus'],
    /^The archive folder not-there does not exist/,
  ],
])('%s is wrong usage, said in one line', async (_, args, message) => {
  const { status, out, error } = await run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(message);
});
