import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ArticleDocument,
  DocumentKind,
  RankedDocument,
  SearchEngine,
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

/** What every search engine must do, on archives of every shape. */
export function describeSearchEngine(name: string, engine: SearchEngine): void {
  describe(`${name}: quotations and passages`, () => {
    const index = engine.indexDocuments({
      quotation: [
        ['harbour', 'freez', 'harbour'],
        ['harbour', 'thaw'],
      ],
      passage: [['harbour', 'lantern'], []],
    });

    it.each([
      ['harbour', 'quotation', [0, 1]],
      ['harbour', 'passage', [0]],
      ['lantern', 'quotation', []],
      ['ship', 'passage', []],
      ['harbou', 'passage', []],
      ['', 'passage', []],
    ] as const)('finds the documents with %j among those of kind %s, each once', (asked, kind, found) => {
      expect([...Array.from(index.documentsWith(asked, kind))]).toEqual(found);
    });

    it('ranks the document with more of the terms first', () => {
      const found = index.rank({ kind: 'quotation', terms: ['harbour', 'thaw'], among: new Set([0, 1]) });
      expect(found.map(({ document }) => document)).toEqual([1, 0]);
    });

    it('ranks those documents only that it is asked to rank', () => {
      const found = index.rank({ kind: 'quotation', terms: ['harbour'], among: new Set([0, 2]) });
      expect(found.map(({ document }) => document)).toEqual([0]);
    });

    it('counts documents, not occurrences', () => {
      expect(index.frequency('harbour', 'quotation')).toBe(2);
      expect(index.frequency('harbour')).toBe(3);
      expect(index.frequency('ship')).toBe(0);
      expect([index.size('quotation'), index.size('passage'), index.size()]).toEqual([2, 2, 4]);
    });

    it('finds nothing where nothing is indexed', () => {
      const empty = engine.indexDocuments({ quotation: [], passage: [] });
      expect(empty.size()).toBe(0);
      expect(empty.frequency('harbour')).toBe(0);
      expect(empty.documentsWith('harbour', 'quotation')).toHaveLength(0);
      expect(empty.rank({ kind: 'passage', terms: ['harbour'], among: new Set([0]) })).toEqual([]);
    });

    it('tells of each term just the documents that hold it', () => {
      fc.assert(
        fc.property(documents, documents, term, (quotation, passage, asked) => {
          const built = engine.indexDocuments({ quotation, passage });
          for (const [kind, all] of Object.entries({ quotation, passage })) {
            const holding = all.flatMap((each, number) => (each.includes(asked) ? [number] : []));
            const every = all.map((_, number) => number).filter((number) => number % 2 === 0);
            const ofKind: DocumentKind = kind === 'quotation' ? 'quotation' : 'passage';
            expect(Array.from(built.documentsWith(asked, ofKind))).toEqual(holding);
            expect(built.frequency(asked, ofKind)).toBe(holding.length);
            expect(built.retain(every, asked, ofKind)).toEqual(holding.filter((each) => each % 2 === 0));
          }
        }),
      );
    });

    it('scores by BM25+, each kind by its own statistics', () => {
      fc.assert(
        fc.property(documents, documents, fc.array(term, { maxLength: 5 }), (quotation, passage, asked) => {
          const built = engine.indexDocuments({ quotation, passage });
          const among = new Set(passage.map((_, number) => number).filter((number) => number % 3 !== 1));
          const found = built.rank({ kind: 'passage', terms: asked, among });
          expectSameRanking(found, rankNaively(passage, asked, among));
        }),
      );
    });
  });

  describe(`${name}: articles`, () => {
    const article: fc.Arbitrary<ArticleDocument> = fc.record({ headline: terms, text: terms });

    it('scores by BM25+, words of the headline by their boost', () => {
      fc.assert(
        fc.property(
          fc.array(article, { maxLength: 20 }),
          fc.dictionary(term, fc.constantFrom(0.5, 1, 3)),
          fc.constantFrom(0, 1, 2),
          (articles, asked, boost) => {
            const weights = new Map(Object.entries(asked));
            const found = engine.indexArticles(articles).search(weights, boost);
            expectSameRanking(found, rankArticlesNaively(articles, weights, boost));
          },
        ),
      );
    });
  });

  describe(`${name}: near words`, () => {
    const near = engine.indexWords(['harbour', 'harbor', 'lantern', 'harbour', 'café', 'cafés', '𝒜nchor']);

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
          expect(engine.indexWords(words)(word, edits).toSorted()).toEqual(expected.toSorted());
        }),
      );
    });
  });
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
