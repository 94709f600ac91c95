import { describe, expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../src/corpus/analysis/analyse-file.ts';

const analyse = (text: string) => analyseFile({ path: 'a.txt', bytes: Buffer.from(text) }, englishQuotations);

describe('analyseFile', () => {
  test('reads an article and who says what in it', async () => {
    expect(await analyse('“We go,” said Ana Ruiz.')).toMatchObject({
      kind: 'article',
      article: { text: '“We go,” said Ana Ruiz.' },
      quotations: [{ speaker: { name: 'Ana Ruiz' } }],
    });
  });

  test('knows nothing of where the file lies', async () => {
    expect(await analyse('One.')).toHaveProperty('article', expect.not.objectContaining({ path: 'a.txt' }));
  });

  test('leaves out a file with more paragraphs than any article', async () => {
    expect(await analyse('A word.\n\n'.repeat(20_001))).toEqual({
      kind: 'left-out',
      reason: { kind: 'too-many', parts: 'paragraphs', most: 20_000 },
    });
  });

  test('leaves out a file with a paragraph longer than any that a person wrote', async () => {
    expect(await analyse('Bob and '.repeat(12_600))).toEqual({
      kind: 'left-out',
      reason: { kind: 'too-long', letters: 100_000 },
    });
  });

  test('leaves out a file at which reading fails', async () => {
    const bytes = new Proxy(new Uint8Array(1), {
      get: () => {
        throw new RangeError('Maximum call stack size exceeded');
      },
    });
    expect(await analyseFile({ path: 'a.txt', bytes }, englishQuotations)).toEqual({
      kind: 'left-out',
      reason: { kind: 'failed', detail: 'Maximum call stack size exceeded' },
    });
  });
});
