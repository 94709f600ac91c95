import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { documentsWithAll, documentsWithMost } from '../../../src/core/search/candidates.ts';
import { miniSearchEngine } from '../../../src/core/search/minisearch-engine.ts';
import { isQuery, readQuery } from '../../../src/core/search/query.ts';
import { joinKinds, type SearchIndex } from '../../../src/core/search/search-index.ts';
import { weighQuery } from '../../../src/core/search/weighted-query.ts';

const VOCABULARY: readonly string[] = ['harbour', 'pier', 'storm', 'lantern', 'winter', 'anchor'];

function indexOf(documents: readonly (readonly string[])[]): SearchIndex {
  const indexAll = (all: readonly (readonly string[])[]) => {
    const builder = miniSearchEngine.documents.begin();
    for (const terms of all) builder.add(terms);
    return miniSearchEngine.joinDocuments([{ index: builder.build(), leftOut: new Map() }]);
  };
  return joinKinds({ quotation: indexAll(documents), passage: indexAll([]) });
}

function weigh(words: readonly string[], index: SearchIndex) {
  const query = readQuery(words.join(' '), english.words);
  if (!isQuery(query)) throw new Error(`No query: ${words}`);
  return weighQuery(query, index, () => []);
}

const documents = fc.array(fc.subarray([...VOCABULARY]), { maxLength: 40 });
const words = fc.subarray([...VOCABULARY], { minLength: 1 });

describe('documentsWithAll', () => {
  it('misses no document that holds every word, and gives none that lacks the rarest', () => {
    fc.assert(
      fc.property(documents, words, (terms, asked) => {
        const index = indexOf(terms);
        const found = documentsWithAll(index, weigh(asked, index), 'quotation');
        const holding = terms.flatMap((each, place) =>
          asked.every((word) => each.includes(word)) ? [place] : [],
        );
        const rarest = Math.min(...asked.map((word) => index.frequency(word)));
        expect(found).toEqual(expect.arrayContaining(holding));
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(rarest);
      }),
    );
  });
});

describe('documentsWithMost', () => {
  it('gives as many as asked for, and none that holds less than one left out', () => {
    fc.assert(
      fc.property(documents, words, fc.integer({ min: 1, max: 10 }), (terms, asked, limit) => {
        const index = indexOf(terms);
        const query = weigh(asked, index);
        const weightOf = (place: number) =>
          query.words
            .filter(({ form }) => terms[place]?.includes(form))
            .reduce((sum, { weight }) => sum + weight, 0);
        const found = documentsWithMost(index, query, 'quotation', limit);
        const others = terms.flatMap((_, place) =>
          found.includes(place) || weightOf(place) === 0 ? [] : [place],
        );
        expect(found.length + others.length > limit ? found.length : limit).toBe(limit);
        const least = Math.min(...found.map(weightOf));
        for (const other of others) expect(weightOf(other)).toBeLessThanOrEqual(least + 1e-9);
      }),
    );
  });

  it('leaves the commonest words out where rare ones give enough to read', () => {
    const common = Array.from({ length: 1600 }, () => ['harbour']);
    const index = indexOf([['lantern'], ...common]);
    expect(documentsWithMost(index, weigh(['harbour', 'lantern'], index), 'quotation', 5)).toEqual([0]);
    expect(documentsWithMost(index, weigh(['harbour'], index), 'quotation', 5)).toHaveLength(5);
  });
});
