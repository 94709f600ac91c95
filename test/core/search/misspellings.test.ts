import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { indexKnownWords } from '../../../src/core/search/known-words.ts';
import { createLexicon } from '../../../src/core/search/lexicon.ts';
import { miniSearchEngine } from '../../../src/core/search/minisearch-engine.ts';
import { createSpeller } from '../../../src/core/search/misspellings.ts';
import { createStemmer } from '../../../src/core/search/stemmer.ts';
import { splitWords } from '../../../src/core/search/words.ts';

const TEXT = 'The harbour is thawing: change the lantern, panic in the walls, negotiations would be building';

function spell(word: string): readonly string[] {
  const lexicon = createLexicon(english.words);
  for (const { form } of splitWords(TEXT)) lexicon.termOf(form);
  const known = indexKnownWords(lexicon.terms(), miniSearchEngine);
  return createSpeller(known, english.words)({ form: word, stem: createStemmer(english.words)(word) });
}

describe('createSpeller', () => {
  it.each([
    ['a letter too many', 'harbbour', ['harbour']],
    ['a letter too few', 'harbur', ['harbour']],
    ['another letter', 'harbxur', ['harbour']],
    ['two letters that changed places', 'lantren', ['lantern']],
    ['a letter too few whose stem is a short word', 'cange', ['chang']],
    ['a slip in the ending', 'buildnig', ['build']],
    ['a slip in an inflected word', 'harbuors', ['harbour']],
    ['two slips in a long word', 'negxtiatxons', ['negoti']],
    ['a letter too few of five', 'paic', ['panic']],
  ])('knows what is meant by %s', (_, word, stems) => {
    expect(spell(word)).toEqual(stems);
  });

  it.each([
    ['two slips in a short word', 'hxrbxur'],
    ['another letter in a word of four', 'wxll'],
    ['a first letter too few in a word of four', 'anic'],
    ['a stop word', 'wolud'],
    ['a word that is near nothing', 'zzzzzz'],
  ])('does not guess at %s', (_, word) => {
    expect(spell(word)).toEqual([]);
  });
});
