import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSpeakersEval } from './run.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  await writeFile(join(directory, 'one.txt'), 'Harbour\n“It floods every year,” said Mayor Ana Ruiz.\n');
  await writeFile(join(directory, 'two.txt'), 'Bridge\n“It is closed for good,” Ana Ruiz said.\n');
  await writeFile(join(directory, 'three.txt'), 'Gulls\n“They came back at last,” Ken Ruiz said.\n');
});

afterEach(() => rm(directory, { recursive: true }));

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const status = await runSpeakersEval(args, {
    write: (text) => {
      out += text;
    },
    fail: (text) => {
      error += text;
    },
  });
  return { status, out, error };
}

test('lists an entry of two articles with its roles, what is alike, and its mentions', async () => {
  const { status, out } = await run(directory);
  expect(status).toBe(0);
  expect(out).toContain('1 of 2 entries have 2 articles or more.');
  expect(out).toContain('1. Ana Ruiz, Mayor [ana-ruiz; 2 statements in 2 articles]');
  expect(out).toContain('roles: Mayor (1)');
  expect(out).toContain('alike: Ken Ruiz [ken-ruiz; 1]');
  expect(out).toContain('- two.txt {ana ruiz} <> …');
  expect(out).toContain('<<Ana Ruiz>> said.');
});

test('draws the same for the same seed, and as many as asked for', async () => {
  const { out } = await run(directory, '--seed', '7');
  expect((await run(directory, '--seed', '7')).out).toBe(out);
  expect((await run(directory, '--entries', '0')).out).not.toContain('1. ');
});

test.each([
  ['no folder', [], /^No folder given\. Usage: npm run eval:speakers/],
  ['two folders', ['one', 'two'], /^One folder at a time, received 2\. Usage/],
  ['a seed that is no number', ['one', '--seed', 'x'], /^--seed takes a whole number, received x\. Usage/],
  ['an unknown option', ['one', '--fast'], /^Unknown option '--fast'.* Usage/],
  ['a folder that is not there', ['not-there'], /^The archive folder not-there does not exist/],
])('%s is wrong usage, said in one line', async (_, args, message) => {
  const { status, out, error } = await run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(message);
  expect(error.indexOf('\n')).toBe(error.length - 1);
});
