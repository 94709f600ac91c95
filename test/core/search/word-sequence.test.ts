import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { createLexicon } from '../../../src/core/search/lexicon.ts';
import { placeWords, sequenceWords, termsOf } from '../../../src/core/search/word-sequence.ts';

const TEXT = '“We seek co-operation,” she said, “and left-wing harbours.”';
const PARTS = [
  { start: 0, end: 23 },
  { start: 34, end: TEXT.length },
];

describe('sequenceWords', () => {
  const { words, letters, starts } = sequenceWords(TEXT, PARTS, createLexicon(english.words));

  it('reads the words of the spans and nothing between them', () => {
    expect(words.map(({ form, part }) => `${part} ${form}`)).toEqual([
      '0 we',
      '0 seek',
      '0 co',
      '0 operation',
      '1 and',
      '1 left',
      '1 wing',
      '1 harbours',
    ]);
  });

  it('keeps where each word stands in the text and in the letters', () => {
    for (const [at, { start, end, form }] of words.entries()) {
      expect(TEXT.slice(start, end).toLowerCase()).toBe(form);
      expect(letters.slice(starts[at], starts[at + 1])).toBe(form);
    }
    expect(starts.at(-1)).toBe(letters.length);
  });
});

describe('termsOf', () => {
  it('gives the stems of content words, and of hyphenated words the stem of the whole', () => {
    const lexicon = createLexicon(english.words);
    const terms = termsOf(placeWords(TEXT, PARTS, lexicon), TEXT, lexicon);
    expect(terms).toEqual(expect.arrayContaining(['seek', 'cooper', 'leftw', 'wing', 'harbour']));
    expect(terms).not.toContain('we');
  });
});
