import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ArticleDocument,
  IndexBuilder,
  Indexing,
  KeptIndex,
  RankedDocument,
  SearchEngine,
  Terms,
} from '../../src/core/search/search-engine.ts';
import { rankArticlesNaively, rankNaively } from './bm25.ts';

const VOCABULARY: readonly string[] = [
  'harbour',
  'pier',
  'storm',
  'lantern',
  'été',
  '港口',
  '𝒜nchor',
  'thaw',
];

const term = fc.constantFrom(...VOCABULARY);
const terms = fc.array(term, { maxLength: 12 });
const documents = fc.array(terms, { maxLength: 30 });
const article: fc.Arbitrary<ArticleDocument> = fc.record({ headline: terms, text: terms });

/** Layers of documents, some of which are left out. */
const inLayers = <Document>(document: fc.Arbitrary<Document>) =>
  fc.array(fc.array(fc.record({ document, isLeftOut: fc.boolean() }), { maxLength: 12 }), { maxLength: 4 });
type Layers<Document> = readonly (readonly { readonly document: Document; readonly isLeftOut: boolean }[])[];

/** What every search engine must do, on archives of every shape. */
export function describeSearchEngine(name: string, engine: SearchEngine): void {
  const indexDocuments = (all: readonly Terms[]) =>
    engine.joinDocuments([{ index: buildOf(engine.documents.begin(), all), leftOut: new Map() }]);

  describe(`${name}: documents`, () => {
    const index = indexDocuments([['harbour', 'freez', 'harbour'], ['harbour', 'thaw'], []]);

    it.each([
      ['harbour', [0, 1]],
      ['thaw', [1]],
      ['ship', []],
      ['harbou', []],
      ['', []],
    ])('finds the documents with %j, each once', (asked, found) => {
      expect([...Array.from(index.documentsWith(asked))]).toEqual(found);
    });

    it('ranks the document with more of the terms first', () => {
      const found = index.rank(['harbour', 'thaw'], { among: new Set([0, 1]) });
      expect(found.map(({ document }) => document)).toEqual([1, 0]);
    });

    it('ranks those documents only that it is asked to rank', () => {
      const found = index.rank(['harbour'], { among: new Set([0, 2]) });
      expect(found.map(({ document }) => document)).toEqual([0]);
    });

    it('counts documents, not occurrences', () => {
      expect([index.frequency('harbour'), index.frequency('ship'), index.size]).toEqual([2, 0, 3]);
    });

    it.each([
      ['nothing is indexed', indexDocuments([])],
      ['there is no layer', engine.joinDocuments([])],
    ])('finds nothing where %s', (_, empty) => {
      expect(empty.size).toBe(0);
      expect(empty.frequency('harbour')).toBe(0);
      expect(empty.documentsWith('harbour')).toHaveLength(0);
      expect(empty.rank(['harbour'], { among: new Set([0]) })).toEqual([]);
    });

    it('tells of each term just the documents that hold it', () => {
      fc.assert(
        fc.property(documents, term, (all, asked) => {
          const built = indexDocuments(all);
          const holding = all.flatMap((each, number) => (each.includes(asked) ? [number] : []));
          const every = all.map((_, number) => number).filter((number) => number % 2 === 0);
          expect(Array.from(built.documentsWith(asked))).toEqual(holding);
          expect(built.frequency(asked)).toBe(holding.length);
          expect(built.retain(every, asked)).toEqual(holding.filter((each) => each % 2 === 0));
        }),
      );
    });

    it('scores by BM25+', () => {
      fc.assert(
        fc.property(documents, fc.array(term, { maxLength: 5 }), (all, asked) => {
          const among = new Set(all.map((_, number) => number).filter((number) => number % 3 !== 1));
          expectSameRanking(indexDocuments(all).rank(asked, { among }), rankNaively(all, asked, among));
        }),
      );
    });

    it('ranks all documents where none are named, and gives the first of them where a number is', () => {
      const many = fc.array(terms, { minLength: 80, maxLength: 300 });
      fc.assert(
        fc.property(
          many,
          fc.array(term, { minLength: 1, maxLength: 3 }),
          fc.integer({ min: 1, max: 20 }),
          (all, asked, limit) => {
            const built = indexDocuments(all);
            const among = new Set(all.keys());
            const ranked = built.rank(asked, { among });
            expect(built.rank(asked)).toEqual(ranked);
            expect(built.rank(asked, { limit })).toEqual(ranked.slice(0, limit));
            expect(built.rank(asked, { among, limit })).toEqual(ranked.slice(0, limit));
          },
        ),
        { numRuns: 30 },
      );
    });

    it('answers from layers, written and opened again, as from one index of what is left', () => {
      fc.assert(
        fc.property(inLayers(terms), fc.array(term, { maxLength: 5 }), (layers, asked) => {
          const joined = engine.joinDocuments(layersOf(engine.documents, layers));
          const kept = keptIn(layers);
          const whole = indexDocuments(kept.map(({ document }) => document));
          const numberOf = (place: number) => kept[place]?.number ?? -1;
          expect(joined.size).toBe(whole.size);
          for (const each of VOCABULARY) {
            expect(joined.frequency(each)).toBe(whole.frequency(each));
            const numbers = Array.from(whole.documentsWith(each), numberOf);
            expect(Array.from(joined.documentsWith(each))).toEqual(numbers);
            expect(
              joined.retain(
                kept.map(({ number }) => number),
                each,
              ),
            ).toEqual(numbers);
          }
          const places = new Set(kept.map((_, place) => place).filter((place) => place % 3 !== 1));
          const expected = whole.rank(asked, { among: places });
          expectSameRanking(
            joined.rank(asked, { among: new Set(Array.from(places, numberOf)) }),
            expected.map(({ document, score }) => ({ document: numberOf(document), score })),
          );
        }),
      );
    });

    it('refuses an index that another engine made', () => {
      const foreign = { index: { sections: [] }, leftOut: new Map() };
      expect(() => engine.joinDocuments([foreign]).size).toThrow(RangeError);
      expect(() => engine.joinArticles([foreign]).search(new Map(), 1)).toThrow(RangeError);
    });
  });

  describe(`${name}: articles`, () => {
    const weights = fc.dictionary(term, fc.constantFrom(0.5, 1, 3));
    const boosts = fc.constantFrom(0, 1, 2);

    it('scores by BM25+, words of the headline by their boost', () => {
      fc.assert(
        fc.property(fc.array(article, { maxLength: 20 }), weights, boosts, (articles, asked, boost) => {
          const terms = new Map(Object.entries(asked));
          const index = buildOf(engine.articles.begin(), articles);
          const found = engine.joinArticles([{ index, leftOut: new Map() }]).search(terms, boost);
          expectSameRanking(found, rankArticlesNaively(articles, terms, boost));
        }),
      );
    });

    it('answers from layers, written and opened again, as from one index of what is left', () => {
      fc.assert(
        fc.property(inLayers(article), weights, boosts, (layers, asked, boost) => {
          const terms = new Map(Object.entries(asked));
          const kept = keptIn(layers);
          const found = engine.joinArticles(layersOf(engine.articles, layers)).search(terms, boost);
          const expected = rankArticlesNaively(
            kept.map(({ document }) => document),
            terms,
            boost,
          );
          expectSameRanking(
            found,
            expected.map((each) => ({ ...each, document: kept[each.document]?.number ?? -1 })),
          );
        }),
      );
    });
  });

  describe(`${name}: near words`, () => {
    const indexWords = (words: readonly string[]) => buildOf(engine.words.begin(), words);
    const known = ['harbour', 'harbor', 'lantern', 'harbour', 'café', 'cafés', '𝒜nchor'];
    const { near } = indexWords(known);

    it.each([
      ['built', indexWords(known)],
      ['opened again', engine.words.open(indexWords(known).sections)],
    ])('numbers the words from zero, each once, %s', (_, { size, find, near }) => {
      expect(size).toBe(6);
      expect([...new Set(known)].map(find).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
      expect([find('harb'), find('')]).toEqual([-1, -1]);
      expect(near('harbur', 1).toSorted()).toEqual(['harbor', 'harbour']);
    });

    it.each([
      ['harbuur', 1, ['harbour']],
      ['harbur', 1, ['harbor', 'harbour']],
      ['harbxxr', 1, []],
      ['harbxxr', 2, ['harbor', 'harbour']],
      ['harbour', 1, ['harbor', 'harbour']],
      ['cafe', 1, ['café']],
      ['cafe', 2, ['café', 'cafés']],
      ['nchor', 2, ['𝒜nchor']],
      ['nchor', 1, []],
      ['', 1, []],
    ])('knows the words near to %s within %i edits', (word, edits, words) => {
      expect(near(word, edits).toSorted()).toEqual(words.toSorted());
    });

    it('misses none and gives none too many', () => {
      const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '港'), maxLength: 6 });
      const someWords = fc.array(
        letters.filter((word) => word !== ''),
        { maxLength: 30 },
      );
      fc.assert(
        fc.property(someWords, letters, fc.constantFrom(1, 2), (words, word, edits) => {
          const expected = [...new Set(words)].filter((each) => countEdits(each, word) <= edits);
          expect(indexWords(words).near(word, edits).toSorted()).toEqual(expected.toSorted());
        }),
      );
    });
  });
}

function buildOf<Document, Index>(
  builder: IndexBuilder<Document, Index>,
  documents: readonly Document[],
): Index {
  for (const document of documents) builder.add(document);
  return builder.build();
}

/** Layers of indexes that were written and opened again. */
function layersOf<Document>(indexing: Indexing<Document, KeptIndex>, layers: Layers<Document>) {
  return layers.map((layer) => ({
    index: indexing.open(
      buildOf(
        indexing.begin(),
        layer.map(({ document }) => document),
      ).sections,
    ),
    leftOut: new Map(
      layer.flatMap(({ document, isLeftOut }, number) => (isLeftOut ? [[number, document] as const] : [])),
    ),
  }));
}

/** What is not left out, with its numbers. */
function keptIn<Document>(layers: Layers<Document>) {
  return layers
    .flat()
    .map(({ document, isLeftOut }, number) => ({ document, isLeftOut, number }))
    .filter(({ isLeftOut }) => !isLeftOut);
}

/** The same documents, best first, with the same scores but for rounding. */
function expectSameRanking(found: readonly RankedDocument[], expected: readonly RankedDocument[]): void {
  const scores = new Map(expected.map(({ document, score }) => [document, score]));
  expect(found.map(({ document }) => document).toSorted()).toEqual([...scores.keys()].toSorted());
  for (const [place, { document, score }] of found.entries()) {
    expect(score).toBeCloseTo(scores.get(document) ?? Number.NaN, 9);
    expect(score).toBeLessThanOrEqual(found[place - 1]?.score ?? Number.POSITIVE_INFINITY);
  }
}

/** Levenshtein's distance, by its definition. */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let column = 0; column < other.length; column += 1) {
      const isSame = one.charCodeAt(at) === other.charCodeAt(column);
      next.push(
        Math.min((row[column] ?? 0) + (isSame ? 0 : 1), (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
