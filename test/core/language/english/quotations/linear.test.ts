import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildOnce } from '../../../../built/built-program.ts';
import { PATTERNS } from './patterns.ts';

const COUNTER = (await buildOnce()).script('core/language/english/quotations/count-operations.ts');
const FLAGS = ['--no-opt', '--no-maglev', '--no-flush-bytecode'];
/** Twice the text takes twice the work, and a little more as long as some bound is not reached; the square is four. */
const MOST = 2.6;
/** All of them take a minute: PATTERNS=all. */
const NAMES =
  process.env['PATTERNS'] === 'all'
    ? Object.keys(PATTERNS)
    : ['names in a list', 'short and full names', 'quotations by a name', 'pronouns', 'marks that open'];

test('work grows with the text, whatever a paragraph consists of', { timeout: 300_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, COUNTER, ...NAMES]);
  const counted = z.record(z.string(), z.tuple([z.number(), z.number()])).parse(JSON.parse(stdout));
  expect(Object.keys(counted).toSorted()).toEqual(NAMES.toSorted());
  const grown = Object.entries(counted).map(([name, [once, twice]]) => [name, twice / once] as const);
  expect(grown.filter(([, growth]) => !(growth < MOST))).toEqual([]);
});
