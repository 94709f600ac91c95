import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '../../../../src/core/language/english/index.ts';
import { createLexicon } from '../../../../src/core/search/lexicon.ts';
import { segmentEngine } from '../../../../src/core/search/segments/segment-engine.ts';
import { createSequenceWriter, openSequences } from '../../../../src/core/search/segments/sequences.ts';
import { placeWords, termsOf } from '../../../../src/core/search/word-sequence.ts';

function freeze(texts: readonly string[]) {
  const lexicon = createLexicon(english.words);
  const writer = createSequenceWriter();
  const all = texts.map((text) => placeWords(text, [{ start: 0, end: text.length }], lexicon));
  for (const words of all) writer.add(words);
  const opened = openSequences(writer.freeze(), createLexicon(english.words));
  if (!opened.ok) throw new Error(opened.fault);
  const builder = segmentEngine.documents.begin();
  all.forEach((words, number) => void builder.add(termsOf(words, texts[number] ?? '', lexicon)));
  const stems = segmentEngine.joinDocuments([{ index: builder.build(), leftOut: new Map() }]);
  return {
    all,
    sequences: opened.sequences,
    scan: (letters: string) => opened.sequences.scan(letters, stems),
  };
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

const LETTERS = { unit: fc.constantFrom('a', 'b', '港'), minLength: 1, maxLength: 6 };
const PARTS_OF_STOP_WORDS = [
  'a',
  's',
  'i',
  'n',
  't',
  'o',
  'in',
  'to',
  'into',
  'at',
  'hat',
  'that',
  'is',
  'his',
];

it.each([
  ['content words', ['a', 'b', 'ab', 'ba', 'bab', '港'], fc.string(LETTERS)],
  [
    'stop words and what they fall apart into',
    PARTS_OF_STOP_WORDS,
    fc
      .array(fc.constantFrom(...PARTS_OF_STOP_WORDS), { minLength: 1, maxLength: 4 })
      .map((words) => words.join('')),
  ],
])(
  'finds every sequence that holds the letters as whole words, each once, and none across two: %s',
  (_, parts, letters) => {
    const words = fc.array(fc.constantFrom(...parts), { maxLength: 9 });
    const longer = fc.array(
      words.map((all) => all.join(' ')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.oneof(texts, longer), letters, (each, sought) => {
        const { all, scan } = freeze(each);
        const isRun = (forms: readonly string[]) =>
          forms.some((_, first) =>
            forms.some((__, last) => forms.slice(first, last + 1).join('') === sought),
          );
        const holding = all.flatMap((words, number) =>
          isRun(words.map(({ form }) => form)) ? [number] : [],
        );
        expect(scan(sought)).toEqual(holding);
      }),
      { numRuns: 500 },
    );
  },
);

it('finds letters that can be parted in very many ways', () => {
  const { scan } = freeze(['in to into', 'a '.repeat(2000), 'aa aaa aaaa aaaaa']);
  expect(scan('a'.repeat(2000))).toEqual([1]);
});

it('finds nothing by no letters, nor in no sequence', () => {
  expect(freeze(['one', 'two']).scan('')).toEqual([]);
  expect(freeze([]).scan('one')).toEqual([]);
});
