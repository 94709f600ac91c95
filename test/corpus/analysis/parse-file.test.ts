import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../src/corpus/analysis/parse-file.ts';

const parse = (content: string | Uint8Array, path = 'a.txt') =>
  parseFile({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content });

describe('parseFile', () => {
  test('reads an article', async () => {
    expect(await parse('One.', 'a/b.txt')).toMatchObject({
      kind: 'article',
      article: { path: 'a/b.txt', text: 'One.' },
      faults: [],
    });
  });

  test('names an article by its text alone, and takes white space at the ends for no other content', async () => {
    const id = createHash('sha256').update('One. ').digest('hex').slice(0, 16);
    const contentId = createHash('sha256').update('One.').digest('hex').slice(0, 16);
    expect(await parse('One. ')).toMatchObject({ article: { id }, contentId });
    expect(await parse('\ufeffOne. ', 'b/c.md')).toMatchObject({ article: { id }, contentId });
  });

  test('reports what is amiss', async () => {
    const cut = new TextEncoder().encode('---\ndate: x\n---\n“One”').slice(0, -1);
    expect(await parse(cut)).toMatchObject({
      kind: 'article',
      faults: [
        { kind: 'damaged-text', damage: 1 },
        { kind: 'invalid-date', received: 'x' },
      ],
    });
  });

  test.each<[what: string, content: string | Uint8Array, reason: object]>([
    ['an empty file', '', { kind: 'no-words' }],
    ['a file without words', ' \n--\n', { kind: 'no-words' }],
    ['a binary file', new Uint8Array(50), { kind: 'binary' }],
  ])('leaves out %s', async (_, content, reason) => {
    expect(await parse(content)).toEqual({ kind: 'left-out', reason });
  });
});
