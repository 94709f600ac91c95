import { describe, expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../src/corpus/analysis/analyse-file.ts';
import type { Analysis } from '../../../src/corpus/analysis/analysis.ts';
import { decodeAnalysis, encodeAnalysis } from '../../../src/corpus/analysis/encode-analysis.ts';
import { encodeFile } from '../../../src/corpus/analysis/encode-file.ts';
import { maxBytesOf, maxSecondsOf } from '../../../src/corpus/formats/formats.ts';
import { toArticleQuotes } from '../../../src/reply/records/quotation-records.ts';
import { sketchArticle } from '../../fixtures/quoted-article.ts';
import { readArchive } from '../../fixtures/read-archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function analyse(text: string): Promise<Analysis> {
  return analyseFile({ path: 'a.txt', bytes: Buffer.from(text) }, englishQuotations);
}

async function several(): Promise<Analysis> {
  const parts = [];
  for (const [name, text] of Object.entries({
    '1': 'Ana Ruiz said: “It is 𝓈afe.”',
    '2': '',
    '3': 'Ken Ode said: “No.”',
  })) {
    const analysis = await analyse(text);
    if (analysis.kind !== 'several') parts.push({ name, analysis });
  }
  return { kind: 'several', parts };
}

describe('what a file of several articles came to', () => {
  test('is read as it was written', async () => {
    const analysis = await several();
    expect(decodeAnalysis('key', encodeAnalysis('key', analysis))).toEqual(analysis);
    expect(decodeAnalysis('other', encodeAnalysis('key', analysis))).toBeNull();
  });

  test('is none where a byte is wrong or missing', async () => {
    const analysis = await several();
    const encoded = encodeAnalysis('key', analysis);
    const whole = JSON.stringify(decodeAnalysis('key', encoded));
    for (let at = 0; at < encoded.length; at += 1) {
      const damaged = Uint8Array.from(encoded);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(decodeAnalysis('key', damaged)).toSatisfy(
        (read) => read === null || JSON.stringify(read) === whole,
      );
    }
    for (let end = 0; end < encoded.length; end += 7)
      expect(decodeAnalysis('key', encoded.subarray(0, end))).toBeNull();
  });

  test('is written article by article as it is at once', async () => {
    const content = { path: 'a.txt', bytes: Buffer.from('“No,” said Ken Ode.') };
    expect(await encodeFile('key', content, englishQuotations)).toEqual(
      encodeAnalysis('key', await analyseFile(content, englishQuotations)),
    );
  });

  test.each([
    ['2026/box.mbox#3', 'box#3'],
    ['a/b.zip#c/d.html', 'b#c/d.html'],
    ['Story #3.txt', 'Story #3'],
    ['a.b.txt', 'a.b'],
  ])('names %s by %s', (path, file) => {
    expect(toArticleQuotes(sketchArticle({ path, text: 'Pier.' })).file).toBe(file);
  });
});

test('the articles of an archive are in the order of their paths', async () => {
  const lines = Array.from({ length: 11 }, (_, at) =>
    JSON.stringify({ headline: `${at}`, text: `Pier ${at} fell.` }),
  );
  const folder = await temporaryFolder({ 'a.jsonl': lines.join('\n'), 'a.txt': 'Bridge.', 'B.txt': 'Road.' });
  const read = await readArchive(folder, { notices: { warn: () => {} } });
  const paths = read.kind === 'articles' ? read.articles.map(({ path }) => path) : [];
  expect(paths).toHaveLength(13);
  expect(paths).toEqual([...paths].sort());
});

describe('bounds', () => {
  test('are wider for files that are mostly pictures', () => {
    expect([maxBytesOf('a.txt', 5), maxBytesOf('a.pdf', 5)]).toEqual([5, 50]);
    expect(maxSecondsOf('a.pdf', new Uint8Array(1_000_000), 10)).toBe(10);
  });
});
