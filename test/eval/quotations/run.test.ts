import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotate } from '../../fixtures/annotated-file.ts';
import { runQuotationsEval } from './run.ts';

const SAMPLE = annotate(
  'harbour',
  'Harbour reopens\n“The harbour is open again,” Ada Lovell said.\nBo Carter called it “a very bad day” for them.\n',
  [
    { source: ['Ada Lovell'], cue: ['said'], content: ['“The harbour is open again,”'] },
    { source: ['Bo Carter'], cue: ['called'], content: ['it “a very bad day” for them'] },
  ],
);

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  await mkdir(join(directory, 'text'));
  await mkdir(join(directory, 'attributions'));
  await writeFile(join(directory, 'text', 'harbour.txt'), SAMPLE.text);
  await writeFile(join(directory, 'text', 'unread.txt'), 'Nobody annotated this.');
  await writeFile(join(directory, 'attributions', 'harbour_00ff.ann'), SAMPLE.annotations);
  await writeFile(
    join(directory, 'attributions', 'harbour_aa00.ann'),
    'T1\tContent 0 7\tHarbour\nE1\tContent:T1\n',
  );
});

afterEach(() => rm(directory, { recursive: true }));

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const status = await runQuotationsEval(args, {
    write: (text) => {
      out += text;
    },
    fail: (text) => {
      error += text;
    },
  });
  return { status, out, error };
}

test('the engine’s answers are written and scored by the first annotator', async () => {
  const answers = join(directory, 'out.jsonl');
  const { status, out, error } = await run(directory, '--json', '--out', answers);
  expect([status, error]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    articles: 1,
    segments: { overlap: { tp: 2, fp: 0, fn: 0 } },
    pairs: { gold: 2, system: 2, rightStrict: 2 },
  });
  const lines = (await readFile(answers, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { file: 'harbour', path: 'harbour.txt', quotes: [{ kind: 'direct' }, { kind: 'mixed' }] },
  ]);
});

test('another system’s answers are scored in their place, and its errors written', async () => {
  const system = join(directory, 'system.jsonl');
  const errors = join(directory, 'errors.jsonl');
  await writeFile(system, '{"file":"harbour","quotes":[]}\n');
  const { status, out } = await run(directory, '--system', system, '--errors', errors);
  expect(status).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "articles 1, texts verbatim 0 of 0, quotations rejected 0

    (a) quoted segments           P        R       F1       tp       fp       fn
    overlap                     0.0      0.0      0.0        0        0        2
    exact                       0.0      0.0      0.0        0        0        2
    by class                   gold    found    exact        R  R exact  speaker
    direct                        1        0        0      0.0      0.0      0.0
    mixed                         1        0        0      0.0      0.0      0.0
    neutral                       0
    same class                    0     of 0

    (b) quote + speaker           P        R       F1    right     gold   system
    loose                       0.0      0.0      0.0        0        2        0
    strict                      0.0      0.0      0.0        0        2        0
    of those found              0.0
    without gold source           0
    by gold source                P        R       F1 R strict     gold    found answered    right   strict
    proper                      0.0      0.0      0.0      0.0        2        0        0        0        0
    nominal                     0.0      0.0      0.0      0.0        0        0        0        0        0
    pronoun                     0.0      0.0      0.0      0.0        0        0        0        0        0

    (c) indirect               tokP     tokR    tokF1     gold   system  matched  sourced    right   source
    all                         0.0      0.0      0.0        0        0        0        0        0      0.0
    saying cues only            0.0      0.0      0.0        0        0        0        0        0      0.0
    "
  `);
  expect(await readFile(errors, 'utf8')).toMatch(
    /^\{"error":"missed","file":"harbour".*\n\{"error":"missed".*\n$/,
  );
});

test.each([
  ['no folder', [], /^No folder given\. Usage: npm run eval:quotations/],
  ['two folders', ['one', 'two'], /^One folder at a time, received 2\. Usage/],
  ['an unknown option', ['one', '--fast'], /^Unknown option '--fast'.* Usage/],
  ['two systems', ['one', '--out', 'a', '--system', 'b'], /^--out writes what the engine finds/],
  ['a folder that is not there', ['not-there'], /^Cannot read not-there\/text: give a folder/],
])('%s is wrong usage, said in one line', async (_, args, message) => {
  const { status, out, error } = await run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(message);
  expect(error.indexOf('\n')).toBe(error.length - 1);
});

test('a folder without annotated articles is refused', async () => {
  await rm(join(directory, 'attributions'), { recursive: true });
  await mkdir(join(directory, 'attributions'));
  expect(await run(directory)).toMatchObject({
    status: 2,
    error: expect.stringContaining('has no text/NAME.txt'),
  });
});

test('a system’s file that is not there, or of other articles, is refused', async () => {
  const system = join(directory, 'system.jsonl');
  expect(await run(directory, '--system', system)).toMatchObject({
    status: 2,
    error: `Cannot read ${system}.\n`,
  });
  await writeFile(system, '{"file":"elsewhere","quotes":[]}\n');
  expect((await run(directory, '--system', system)).error).toContain('elsewhere is no annotated article');
});

test('a file that cannot be written is refused', async () => {
  const out = join(directory, 'nowhere', 'out.jsonl');
  expect((await run(directory, '--out', out)).error).toBe(`Cannot write ${out}: its folder must be there.\n`);
});
