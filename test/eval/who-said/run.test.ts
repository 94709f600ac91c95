import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotate } from '../../fixtures/annotated-file.ts';
import { runWhoSaidEval } from './run.ts';

const SAID = '“Seven broken lanterns flooded every harbour building yesterday morning,”';
const SAMPLE = annotate(
  'harbour',
  `Harbour floods\n${SAID} Ada Lovell said.\nBo Carter doubted that lanterns ever flood anything.\n`,
  [{ source: ['Ada Lovell'], cue: ['said'], content: [SAID] }],
);

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  for (const folder of ['train/text', 'dev/text', 'dev/attributions']) {
    await mkdir(join(directory, folder), { recursive: true });
  }
  await writeFile(
    join(directory, 'train/text/other.txt'),
    'Gulls return\n“Gulls came back,” Bo Lind said.\n',
  );
  await writeFile(join(directory, 'dev/text/harbour.txt'), SAMPLE.text);
  await writeFile(join(directory, 'dev/attributions/harbour_00ff.ann'), SAMPLE.annotations);
});

afterEach(() => rm(directory, { recursive: true }));

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const status = await runWhoSaidEval(args, {
    write: (text) => {
      out += text;
    },
    fail: (text) => {
      error += text;
    },
  });
  return { status, out, error };
}

test('asks with words of each attribution in both ways, the same for the same seed', async () => {
  const { status, out } = await run(directory, '--json');
  expect(status).toBe(0);
  const rows: unknown = JSON.parse(out);
  const right = { cases: 1, right: 1, strict: 1, held: 1, rightOfHeld: 1 };
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ task: '6 words', origin: 'quoted', reading: 'text', ...right }),
      expect.objectContaining({ task: '3 words', origin: 'quoted', reading: 'contentWords', ...right }),
      expect.objectContaining({ task: '5 words, noisy', origin: 'content', reading: 'text', ...right }),
    ]),
  );
  expect((await run(directory, '--json')).out).toBe(out);
});

test('writes what went wrong, and nothing where all is right', async () => {
  const errors = join(directory, 'errors.jsonl');
  await run(directory, '--errors', errors);
  expect(await readFile(errors, 'utf8')).toBe('');
});

test.each([
  ['no folder', [], /^No folder given\. Usage: npm run eval:who-said/],
  ['two folders', ['one', 'two'], /^One folder at a time, received 2\. Usage/],
  [
    'a seed that is no number',
    ['one', '--seed', 'x'],
    /^The seed must be a whole number, received x\. Usage/,
  ],
  ['an unknown option', ['one', '--fast'], /^Unknown option '--fast'.* Usage/],
  ['a folder that is not there', ['not-there'], /^Cannot read not-there/],
])('%s is wrong usage, said in one line', async (_, args, message) => {
  const { status, out, error } = await run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(message);
  expect(error.indexOf('\n')).toBe(error.length - 1);
});
