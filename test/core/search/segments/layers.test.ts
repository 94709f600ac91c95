import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedDocument, Terms } from '../../../../src/core/search/search-engine.ts';
import { searchArticles, searchDocuments } from '../../../../src/core/search/segments/document-index.ts';
import { joinLayers } from '../../../../src/core/search/segments/layered.ts';
import {
  createTermIndexBuilder,
  type FrozenTerms,
  openTermIndex,
  type TermIndex,
} from '../../../../src/core/search/segments/term-index.ts';

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

interface Document {
  readonly terms: Terms;
  readonly isLeftOut: boolean;
}

const document: fc.Arbitrary<Document> = fc.record({
  terms: fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 8 }),
  isLeftOut: fc.boolean(),
});
const layers = fc.array(fc.array(document, { maxLength: 20 }), { maxLength: 4 });
const asked = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 4 });

describe('layers of frozen indexes', () => {
  it('answer as one index over the documents that are left', () => {
    fc.assert(
      fc.property(layers, asked, (documents, terms) => {
        const layered = joinAll(documents);
        const kept = keptIn(documents);
        const whole = freeze(kept.map((each) => each.terms));
        expect([layered.count, layered.totalLength]).toEqual([whole.count, whole.totalLength]);
        const one = searchDocuments(layered);
        const other = searchDocuments(whole);
        for (const term of VOCABULARY) {
          const numbers = Array.from(other.documentsWith(term), (each) => kept[each]?.number);
          expect(Array.from(one.documentsWith(term))).toEqual(numbers);
          expect(one.frequency(term)).toBe(numbers.length);
        }
        const among = new Set(kept.map((_, place) => place).filter((place) => place % 3 !== 0));
        const amongNumbers = new Set([...among].map((place) => kept[place]?.number ?? -1));
        expectSame(one.rank(terms, { among: amongNumbers }), renumber(other.rank(terms, { among }), kept));
      }),
    );
  });

  it('rank whole articles as one index does, and only those that are wanted', () => {
    fc.assert(
      fc.property(layers, asked, (documents, terms) => {
        const kept = keptIn(documents);
        const layered = joinAll(documents);
        const whole = freeze(kept.map((each) => each.terms));
        const weights = new Map(terms.map((term, place) => [term, place + 1]));
        const one = searchArticles(layered, layered);
        const other = searchArticles(whole, whole);
        expectSame(one.search(weights, 2), renumber(other.search(weights, 2), kept));
        const isWanted = new Set(kept.filter((_, place) => place % 2 === 0).map(({ number }) => number));
        const weigh = (number: number) => (isWanted.has(number) ? 2 : 0);
        const choice = { limit: 3, weigh, heaviest: 2 };
        const best = one.search(weights, 2).filter((each) => isWanted.has(each.document));
        expectSame(
          one.search(weights, 2, choice),
          best.slice(0, 3).map((each) => ({ ...each, score: each.score * 2 })),
        );
      }),
    );
  });
});

describe('a term of very many documents', () => {
  const every = Array.from({ length: 1000 }, (_, number) =>
    Array.from({ length: 1 + (number % 3) }, () => 'harbour'),
  );
  const index = freeze([...every, [], ['pier']]);

  it('stands in each of them as often as it does', () => {
    const found: number[][] = [];
    index.postings('harbour').each((number, occurrences) => found.push([number, occurrences]));
    expect(found).toEqual(every.map((terms, number) => [number, terms.length]));
  });

  it('is looked up in some of them', () => {
    const wanted = [0, 127, 128, 129, 500, 999, 1000, 1001];
    const found: number[] = [];
    index.postings('harbour').eachAmong(wanted, (number) => found.push(number));
    expect(found).toEqual([0, 127, 128, 129, 500, 999]);
  });
});

function freezeBytes(documents: readonly Terms[]): Uint8Array {
  const builder = createTermIndexBuilder();
  for (const terms of documents) builder.add(terms);
  return builder.freeze();
}

function freeze(documents: readonly Terms[]): FrozenTerms {
  const opened = openTermIndex(freezeBytes(documents));
  if (!opened.ok) throw new Error(opened.fault);
  return opened.index;
}

function joinAll(documents: readonly (readonly Document[])[]): TermIndex {
  return joinLayers(
    documents.map((layer) => ({
      index: freeze(layer.map(({ terms }) => terms)),
      leftOut: new Map(
        layer.flatMap(({ terms, isLeftOut }, number) => (isLeftOut ? [[number, terms] as const] : [])),
      ),
    })),
  );
}

/** The documents that are left, each with its number among all. */
function keptIn(documents: readonly (readonly Document[])[]) {
  return documents
    .flat()
    .map(({ terms, isLeftOut }, number) => ({ terms, isLeftOut, number }))
    .filter(({ isLeftOut }) => !isLeftOut);
}

function renumber(
  candidates: readonly RankedDocument[],
  kept: readonly { readonly number: number }[],
): readonly RankedDocument[] {
  return candidates.map(({ document, score }) => ({ document: kept[document]?.number ?? -1, score }));
}

function expectSame(found: readonly RankedDocument[], expected: readonly RankedDocument[]): void {
  expect(found.map(({ document }) => document)).toEqual(expected.map(({ document }) => document));
  for (const [place, { score }] of found.entries())
    expect(score).toBeCloseTo(expected[place]?.score ?? Number.NaN, 9);
}
