import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPagesEval } from './run.ts';

const PARAGRAPHS = ['Ann', 'Bell', 'Carl', 'Dean'].map(
  (name) =>
    `The council voted on the old ferry terminal, and ${name} said that nobody on the island had asked for it.`,
);
const page = (paragraphs: readonly string[], head = '') =>
  `<html><head>${head}</head><body><article><h1>Ferry closes at last</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pages-'));
  const benchmark = path.join(folder, 'benchmark');
  const fundus = path.join(folder, 'fundus/tests/resources/parser/test_data/us');
  await mkdir(path.join(benchmark, 'html'), { recursive: true });
  await mkdir(fundus, { recursive: true });
  const lost = 'This paragraph of the article is nowhere on the page, so it counts as lost.';
  await writeFile(path.join(benchmark, 'html/a.html.gz'), gzipSync(page(PARAGRAPHS)));
  await writeFile(
    path.join(benchmark, 'ground-truth.json'),
    JSON.stringify({ a: { articleBody: [...PARAGRAPHS, lost, 'Buy now'].join('\n\n') } }),
  );
  const dated = page(PARAGRAPHS, '<meta name="date" content="2026-03-09T08:00:00Z">');
  await writeFile(path.join(fundus, 'Harbour_2026_03_10.html.gz'), gzipSync(dated));
  await writeFile(path.join(fundus, 'Harbour_2027_01_01.html.gz'), gzipSync(page(PARAGRAPHS)));
  const body = { summary: [], sections: [{ headline: [], paragraphs: PARAGRAPHS }] };
  const expected = { body, title: 'Ferry closes at last', publishing_date: '2026-03-09 09:00:00+01:00' };
  await writeFile(path.join(fundus, 'Harbour.json'), JSON.stringify({ V1: expected, V1_1: expected }));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  let [written, failed] = ['', ''];
  const status = await runPagesEval(args, {
    write: (text) => {
      written += text;
    },
    fail: (text) => {
      failed += text;
    },
  });
  return { status, written, failed };
}

describe('the measuring of pages', () => {
  it('gives one line a set, with what is lost, dates and headlines', async () => {
    const { status, written } = await run(folder);
    expect(status).toBe(0);
    expect(written).toMatch(
      /^benchmark +1 +0\.\d+ +1\.000 +0\.\d+ +20\.0 % \(1 of 5\) +20\.0 % \(1 of 5\)/mu,
    );
    expect(written).toMatch(/^fundus +2 .* 50\.0 % \(1 of 2\) +100\.0 % \(2 of 2\) +100\.0 % \(2 of 2\)$/mu);
  });

  it('names what is wrong', async () => {
    const { written } = await run(folder, '--misses');
    expect(written).toContain('benchmark/a lost: This paragraph of the article');
    expect(written).toContain(
      'fundus/us/Harbour_2027_01_01 date: wanted 2026-03-09 09:00:00+01:00, got none',
    );
  });

  it('measures what another program gave', async () => {
    const system = path.join(folder, 'system.json');
    await writeFile(system, JSON.stringify({ 'benchmark/a': { text: PARAGRAPHS.join('\n') } }));
    expect((await run(folder, '--system', system)).written).toMatch(/^fundus +2 +0\.000 /mu);
  });

  it.each([
    ['no folder', []],
    ['two folders', ['a', 'b']],
    ['an unknown option', ['a', '--sise']],
    ['a folder without pages', ['no-such-folder']],
  ])('refuses %s in one line', async (_, args) => {
    const { status, failed } = await run(...args);
    expect(status).toBe(2);
    expect(failed.trim().split('\n')).toHaveLength(1);
  });
});
