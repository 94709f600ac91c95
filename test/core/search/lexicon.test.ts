import { expect, it } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { createLexicon } from '../../../src/core/search/lexicon.ts';

it('gives one term for a word however it is written', () => {
  const lexicon = createLexicon(english.words);
  const term = lexicon.termOf('Harbours');
  expect(term).toEqual({ form: 'harbours', stem: 'harbour', isContent: true });
  expect(lexicon.termOf('HARBOURS')).toBe(term);
  expect(lexicon.termOf('Harbours')).toBe(term);
  expect(lexicon.terms()).toEqual([term]);
});

it('knows stop words, and that a stray dot is no word', () => {
  const lexicon = createLexicon(english.words);
  expect(lexicon.termOf('The')).toMatchObject({ form: 'the', isContent: false });
  expect(lexicon.termOf('.')).toBeNull();
});
