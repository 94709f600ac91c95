import { describe, expect, it } from 'vitest';
import { createNearWords, createSearchIndex } from '../../../src/core/search/minisearch-engine.ts';
import type { DocumentKind } from '../../../src/core/search/search-index.ts';

const index = createSearchIndex([
  { kind: 'quotation', terms: ['harbour', 'freez', 'harbour'] },
  { kind: 'quotation', terms: ['harbour', 'thaw'] },
  { kind: 'passage', terms: ['harbour', 'lantern'] },
  { kind: 'passage', terms: [] },
]);

function documentsWith(term: string, kind: DocumentKind): readonly number[] {
  const documents: number[] = [];
  index.eachDocument(term, kind, (document) => documents.push(document));
  return documents;
}

describe('createSearchIndex', () => {
  it.each([
    ['harbour', 'quotation', [0, 1]],
    ['harbour', 'passage', [2]],
    ['lantern', 'quotation', []],
    ['ship', 'passage', []],
    ['', 'passage', []],
  ] as const)(
    'hands over the documents with %j among those of kind %s, each once',
    (term, kind, documents) => {
      expect(documentsWith(term, kind)).toEqual(documents);
    },
  );

  it('ranks the document with more of the terms first', () => {
    const found = index.rank({
      kind: 'quotation',
      terms: ['harbour', 'thaw'],
      among: new Set([0, 1]),
    });
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
    expect(index.size).toBe(4);
  });
});

describe('createNearWords', () => {
  const near = createNearWords(['harbour', 'harbor', 'lantern']);

  it.each([
    ['harbuur', 1, ['harbour']],
    ['harbur', 1, ['harbor', 'harbour']],
    ['harbxxr', 1, []],
    ['harbxxr', 2, ['harbor', 'harbour']],
    ['harbour', 1, ['harbor', 'harbour']],
  ])('knows the words near to %s within %i edits', (word, edits, words) => {
    expect(near(word, edits).toSorted()).toEqual(words);
  });
});
