import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/core/search/minisearch-index.ts';

const index = createSearchIndex([
  { kind: 'quotation', terms: ['harbour', 'freez', 'harbour'] },
  { kind: 'quotation', terms: ['harbour', 'thaw'] },
  { kind: 'passage', terms: ['harbour', 'lantern'] },
  { kind: 'passage', terms: [] },
]);

describe('createSearchIndex', () => {
  it('searches one kind of document only', () => {
    const found = index.search({ kind: 'passage', terms: [['harbour']], combine: 'any' });
    expect(found.map(({ document }) => document)).toEqual([2]);
  });

  it('meets every entry by any of its terms where all are wanted', () => {
    const found = index.search({
      kind: 'quotation',
      terms: [['thaw', 'lantern'], ['harbour']],
      combine: 'all',
    });
    expect(found.map(({ document }) => document)).toEqual([1]);
  });

  it('finds nothing where one entry is met nowhere', () => {
    expect(index.search({ kind: 'quotation', terms: [['harbour'], ['ship']], combine: 'all' })).toEqual([]);
  });

  it('ranks the document with more of the terms first', () => {
    const found = index.search({ kind: 'quotation', terms: [['harbour'], ['thaw']], combine: 'any' });
    expect(found.map(({ document }) => document)).toEqual([1, 0]);
  });

  it('counts documents, not occurrences', () => {
    expect(index.frequency('harbour', 'quotation')).toBe(2);
    expect(index.frequency('harbour')).toBe(3);
    expect(index.frequency('ship')).toBe(0);
    expect(index.size).toBe(4);
  });

  it('knows the terms that a misspelt one may stand for, the nearest only', () => {
    expect(index.similar('lantren')).toEqual(['lantern']);
    expect(index.similar('zzzzzz')).toEqual([]);
  });

  it.each([
    ['harbxur', ['harbour']],
    ['harbuor', ['harbour']],
    ['hxrbxur', []],
    ['thwa', []],
  ])('takes %s for %j', (term, known) => {
    expect(index.similar(term)).toEqual(known);
  });
});
