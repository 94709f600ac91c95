import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotateArticle } from '../../fixtures/annotated-names.ts';
import { runNamesEval } from './run.ts';

const BRIDGE = '---\nheadline: Bridge shut\n---\n\n“The bridge is shut,” said mayor Ana Ruiz.\n';
const HARBOUR = '“The harbour is open again,” Ken Ode said.\n';

let directory: string;
let gold: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  gold = join(directory, 'gold.json');
  await writeFile(join(directory, 'bridge.md'), BRIDGE);
  await writeFile(join(directory, 'harbour.txt'), HARBOUR);
  await writeFile(
    gold,
    JSON.stringify([
      annotateArticle(BRIDGE, [{ text: '“The bridge is shut,”', names: ['Ana Ruiz'], role: 'mayor' }], {
        file: 'bridge',
      }),
      annotateArticle(HARBOUR, [{ text: '“The harbour is open again,”', names: ['Sofia Marsh'] }]),
    ]),
  );
});

afterEach(() => rm(directory, { recursive: true }));

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const status = await runNamesEval(args, {
    write: (text) => {
      out += text;
    },
    fail: (text) => {
      error += text;
    },
  });
  return { status, out, error };
}

test('the engine reads both kinds of files, and a table tells how it did', async () => {
  const { status, out, error } = await run(gold, directory);
  expect([status, error]).toEqual([0, '']);
  expect(out).toMatchInlineSnapshot(`
    "2 statements in 2 articles, 2 by somebody named there
      found                                   2    100.0  0 as indirect speech
      right                                   1     50.0  0 without a name, the article having none
      wrong name                              1     50.0  0 a piece of title or body, 0 who told of it
      no name though there is one             0      0.0
      missed                                  0      0.0
      wrong of the names shown                      50.0
      trust                                       -150.0  right minus four times wrong
      right of those shown as sure            1     50.0
      right of those shown as probable        0      0.0
      roles                               P 100.0  R 100.0  F1 100.0  1 shown of 1

    2 quotations shown
      no statement                            0      0.0  0 may be indirect speech
        on a title, a term or the like        0      0.0
        on nothing annotated                  0      0.0
    "
  `);
});

test('a range takes articles by their place, and errors are written', async () => {
  const errors = join(directory, 'errors.jsonl');
  const { out } = await run(gold, directory, '--articles', '2-2', '--errors', errors, '--json');
  expect(JSON.parse(out)).toMatchObject({ articles: 1, statements: { entries: 1, wrong: 1, trust: -4 } });
  expect(JSON.parse(await readFile(errors, 'utf8'))).toMatchObject({
    verdict: 'wrong',
    file: 'harbour',
    shown: { name: 'Ken Ode' },
  });
});

test.each([
  [
    'no archive',
    (): readonly string[] => [gold],
    /^A file of annotations and a folder .*, received 1\. Usage/,
  ],
  [
    'a range that is none',
    () => [gold, directory, '--articles', '3-2'],
    /^--articles must be a range as 1-15/,
  ],
  ['an unknown option', () => [gold, directory, '--fast'], /^Unknown option '--fast'.* Usage/],
  ['a file that is not there', () => ['not-there', directory], /^Cannot read not-there/],
  [
    'a file of another kind',
    () => [join(directory, 'bridge.md'), directory],
    /is no list of annotated articles/,
  ],
  ['a folder without the articles', () => [gold, 'not-there'], /^not-there has neither bridge\.md nor/],
  ['errors that go nowhere', () => [gold, directory, '--errors', 'not/there'], /^Cannot write not\/there/],
])('%s is wrong usage, said in one line', async (_, args, message) => {
  const { status, out, error } = await run(...args());
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(message);
  expect(error.indexOf('\n')).toBe(error.length - 1);
});

test('annotations whose words stand elsewhere are refused', async () => {
  await writeFile(join(directory, 'harbour.txt'), `New. ${HARBOUR}`);
  const { status, error } = await run(gold, directory);
  expect([status, error]).toEqual([2, 'harbour has other words at 0 than “The harbour is open again,”\n']);
});
