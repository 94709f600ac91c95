import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLetterScan } from '../../../src/core/search/letter-scan.ts';
import { createLexicon } from '../../../src/core/search/lexicon.ts';
import { sequenceWords } from '../../../src/core/search/word-sequence.ts';

function sequencesOf(texts: readonly string[]) {
  const lexicon = createLexicon();
  return texts.map((text) => sequenceWords(text, [{ start: 0, end: text.length }], lexicon));
}

it('finds every sequence that holds the letters, each once, and none across two', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 8 }), { maxLength: 8 });
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, letters, (each, sought) => {
      const sequences = sequencesOf(each);
      const holding = sequences.flatMap(({ letters }, place) => (letters.includes(sought) ? [place] : []));
      expect(createLetterScan(sequences)(sought)).toEqual(holding);
    }),
  );
});

it('finds nothing by no letters, nor in no sequence', () => {
  expect(createLetterScan(sequencesOf(['one', 'two']))('')).toEqual([]);
  expect(createLetterScan([])('one')).toEqual([]);
});
