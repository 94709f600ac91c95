import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText, takePiece } from '../../../src/chat/messages/split-text.ts';

const FAMILY = '👩‍👩‍👧‍👦';

function length(text: string): number {
  return text.length;
}

test.each([
  ['one two three', 8, ['one two ', 'three']],
  ['one two three', 20, ['one two three']],
  ['onetwothree', 4, ['onet', 'woth', 'ree']],
  [`ab${FAMILY}c`, 12, ['ab', `${FAMILY}c`]],
  ['e\u0301e\u0301', 3, ['e\u0301', 'e\u0301']],
  ['😀😀', 3, ['😀', '😀']],
  [`e${'\u0301'.repeat(5)}`, 4, ['e\u0301\u0301\u0301', '\u0301\u0301']],
  ['', 5, []],
])('%s in pieces of %d', (text, limit, pieces) => {
  expect(splitText(text, limit, length)).toEqual(pieces);
});

test('a piece is as long as its cost allows', () => {
  const twice = (text: string) => 2 * text.length;
  expect(splitText('abcdef', 5, twice)).toEqual(['ab', 'cd', 'ef']);
  expect(takePiece('abcdef', 5, twice)).toBe('ab');
});

test('pieces spell the text, are within the limit, and part no surrogate pair', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 2, max: 50 }),
      (text, limit) => {
        const pieces = splitText(text, limit, length);
        expect(pieces.join('')).toBe(text);
        expect(pieces.filter((piece) => piece.length > limit || piece === '')).toEqual([]);
        expect(pieces.filter((piece) => /\p{Surrogate}/u.test(piece))).toEqual([]);
      },
    ),
  );
});
