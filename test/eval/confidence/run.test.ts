import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotateArticle } from '../../fixtures/annotated-names.ts';
import { runConfidenceEval } from './run.ts';

const HARBOUR = '“The harbour is open again,” Ken Ode said.\n';
const BRIDGE = 'Sofia Marsh said: “The bridge is shut for good.”\n';

let directory: string;
let gold: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  gold = join(directory, 'gold.json');
  await writeFile(join(directory, 'harbour.txt'), HARBOUR);
  await writeFile(join(directory, 'bridge.txt'), BRIDGE);
  await writeFile(
    gold,
    JSON.stringify([
      annotateArticle(HARBOUR, [{ text: '“The harbour is open again,”', names: ['Ken Ode'] }]),
      annotateArticle(BRIDGE, [{ text: '“The bridge is shut for good.”', names: ['Ana Ruiz'] }], {
        file: 'bridge',
      }),
    ]),
  );
});

afterEach(() => rm(directory, { recursive: true }));

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const status = await runConfidenceEval(args, {
    write: (text) => {
      out += text;
    },
    fail: (text) => {
      error += text;
    },
  });
  return { status, out, error };
}

test('a table tells how often each way is right', async () => {
  const { status, out, error } = await run(gold, directory);
  expect([status, error]).toEqual([0, '']);
  expect(out).toMatchInlineSnapshot(`
    "2 articles

    with every way allowed               shown  right  wrong    share  95 % between
    name-after                sure           1      1      0    100.0  20.7 and 100.0
    name-before               sure           1      0      1      0.0  0.0 and 79.3

    with the table as it is              shown  right  wrong    share  95 % between
    all                       sure           2      1      1     50.0  9.5 and 90.5
    all                       probable       0      0      0      0.0  0.0 and 100.0
    "
  `);
});

test('several files are measured together, each with its folder and its range', async () => {
  const { out } = await run(gold, directory, '1-1', gold, directory, '--json');
  expect(JSON.parse(out)).toMatchObject({ articles: 3, levels: [{ shown: 3, right: 2 }, { shown: 0 }] });
});

test.each([
  ['nothing', (): readonly string[] => [], /, received none\. Usage/],
  ['a file without a folder', () => [gold], /^A file of annotations and a folder .* Usage/],
  ['a range that is none', () => [gold, directory, '3-2'], /^A file of annotations .*, received 3-2\. Usage/],
  ['an unknown option', () => [gold, directory, '--fast'], /^Unknown option '--fast'.* Usage/],
  ['a file that is not there', () => ['not-there', directory], /^Cannot read not-there/],
])('%s is wrong usage, said in one line', async (_, args, message) => {
  const { status, out, error } = await run(...args());
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(message);
  expect(error.indexOf('\n')).toBe(error.length - 1);
});
