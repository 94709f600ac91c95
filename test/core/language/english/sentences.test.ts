import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../../src/core/language/english/sentences.ts';

function cut(text: string): readonly string[] {
  return findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('findSentences', () => {
  test.each([
    ['full stops', ['It rained.', 'Nobody came.']],
    ['closing marks', ['“We lost.”', 'Then he left.']],
    ['titles', ['Sen. Lind met Dr. Ode.', 'They spoke.']],
    ['initials', ['J. D. Lind of the U.S. Senate left.', 'He was tired.']],
    ['numbers', ['It cost 2.5 million.', '12 people paid.']],
    ['exclamations that a clause reports', ['“It must go!” Lind said.', 'It went.']],
  ])('%s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test('counts from the beginning of the text', () => {
    const text = 'Headline\n\nIt rained. Nobody came.';
    expect(findSentences(text, { start: 10, end: text.length })).toEqual([
      { start: 10, end: 20 },
      { start: 21, end: 33 },
    ]);
  });
});
