import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { inflect, misspell } from './noise.ts';

describe('misspell', () => {
  it('keeps the first letter, changes the word, and is at most one letter longer or shorter', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeé'), minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), (right, seed) => {
        const wrong = misspell(right, createRandom(seed)) ?? '';
        expect(wrong).not.toBe(right);
        expect(wrong.charAt(0)).toBe(right.charAt(0));
        expect(Math.abs(wrong.length - right.length)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each(['port', 'don’t', '2,000,000', 'U.S.A.'])('leaves %s alone', (word) => {
    expect(misspell(word, createRandom(1))).toBeNull();
  });
});

describe('inflect', () => {
  it.each([
    ['harbour', 'harbours'],
    ['harbours', 'harbour'],
    ['ferry', 'ferries'],
    ['ferries', 'ferry'],
    ['churches', 'church'],
    ['church', 'churches'],
    ['delay', 'delays'],
  ])('makes %s %s', (word, inflected) => {
    expect(inflect(word)).toBe(inflected);
  });

  it.each(['Lovell', 'was', 'slowly', 'flooded', 'flooding', 'crisis', 'o’clock'])(
    'leaves %s alone',
    (word) => {
      expect(inflect(word)).toBeNull();
    },
  );
});
