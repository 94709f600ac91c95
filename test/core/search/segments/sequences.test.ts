import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '../../../../src/core/language/english/index.ts';
import { createLexicon } from '../../../../src/core/search/lexicon.ts';
import { createSequenceWriter, openSequences } from '../../../../src/core/search/segments/sequences.ts';
import { placeWords } from '../../../../src/core/search/word-sequence.ts';

function freeze(texts: readonly string[]) {
  const lexicon = createLexicon(english.words);
  const writer = createSequenceWriter();
  const all = texts.map((text) => placeWords(text, [{ start: 0, end: text.length }], lexicon));
  for (const words of all) writer.add(words);
  const opened = openSequences(writer.freeze(), createLexicon(english.words));
  if (!opened.ok) throw new Error(opened.fault);
  return { all, sequences: opened.sequences };
}

const lettersAndGaps = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '港', ' '), maxLength: 8 });
const texts = fc.array(lettersAndGaps, { maxLength: 8 });

it('gives back the terms of every sequence', () => {
  fc.assert(
    fc.property(texts, (each) => {
      const { all, sequences } = freeze(each);
      expect(sequences.size).toBe(each.length);
      const read = each.map((_, number) => sequences.termsOf(number).map(({ form }) => form));
      expect(read).toEqual(all.map((words) => words.map(({ form }) => form)));
    }),
  );
});

it('finds every sequence that holds the letters as whole words, each once, and none across two', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '港'), minLength: 1, maxLength: 6 });
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'bab', '港'), { maxLength: 9 });
  const longer = fc.array(
    words.map((all) => all.join(' ')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.oneof(texts, longer), letters, (each, sought) => {
      const { all, sequences } = freeze(each);
      const isRun = (forms: readonly string[]) =>
        forms.some((_, first) => forms.some((__, last) => forms.slice(first, last + 1).join('') === sought));
      const holding = all.flatMap((words, number) => (isRun(words.map(({ form }) => form)) ? [number] : []));
      expect(sequences.scan(sought)).toEqual(holding);
    }),
    { numRuns: 500 },
  );
});

it('finds nothing by no letters, nor in no sequence', () => {
  expect(freeze(['one', 'two']).sequences.scan('')).toEqual([]);
  expect(freeze([]).sequences.scan('one')).toEqual([]);
});
