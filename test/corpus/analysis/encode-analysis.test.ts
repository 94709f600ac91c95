import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../src/corpus/analysis/analyse-file.ts';
import type { Analysis } from '../../../src/corpus/analysis/analysis.ts';
import { decodeAnalysis, encodeAnalysis } from '../../../src/corpus/analysis/encode-analysis.ts';
import { findFiles } from '../../../src/corpus/find-files.ts';

const KEY = 'key';

test('what is written of each article of the sample archive is what is read', async () => {
  for (const file of (await findFiles('corpus')).articles) {
    const analysis = await analyseFile(
      { path: file, bytes: readFileSync(path.join('corpus', file)) },
      englishQuotations,
    );
    expect(decodeAnalysis(KEY, encodeAnalysis(KEY, analysis))).toEqual(analysis);
  }
});

test('a prose comes back as it was, wherever it differs from its text', () => {
  const character = fc.constantFrom('a', '“', ' ', '\n', '\t', '\u2028', '#');
  fc.assert(
    fc.property(fc.array(fc.tuple(character, fc.boolean())), (characters) => {
      const text = characters.map(([each]) => each).join('');
      const prose = characters.map(([each, isBlanked]) => (isBlanked ? ' ' : each)).join('');
      const analysis = analysisOf(text, prose);
      expect(decodeAnalysis(KEY, encodeAnalysis(KEY, analysis))).toEqual(analysis);
    }),
  );
});

test('a file that is left out comes back with its reason', () => {
  const analysis: Analysis = { kind: 'left-out', reason: { kind: 'too-slow', seconds: 10 } };
  expect(decodeAnalysis(KEY, encodeAnalysis(KEY, analysis))).toEqual(analysis);
});

test('another key’s analysis is none', () => {
  expect(decodeAnalysis('other', encodeAnalysis(KEY, analysisOf('One.', 'One.')))).toBeNull();
});

test('a damaged analysis is none, whichever bit is wrong', () => {
  const encoded = encodeAnalysis(KEY, analysisOf('One.', 'One.'));
  for (let bit = 0; bit < encoded.length * 8; bit += 1) {
    const damaged = Uint8Array.from(encoded, (byte, index) =>
      index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
    );
    const decoded = decodeAnalysis(KEY, damaged);
    if (decoded !== null) expect(decoded).toEqual(analysisOf('One.', 'One.'));
  }
});

function analysisOf(text: string, prose: string): Analysis {
  const metadata = { headline: 'A bridge', publisher: null, author: null, datePublished: null, url: null };
  return {
    kind: 'article',
    article: { id: '1', ...metadata, language: 'en', paragraphs: [{ start: 0, end: 1 }], text, prose },
    quotations: [],
    contentId: '1',
    faults: [],
  };
}
