import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '../../../../src/core/language/english/index.ts';
import { finish } from '../../../../src/core/layers/finish.ts';
import type { ArchiveSearch, LookUp } from '../../../../src/core/search/archive-search.ts';
import { buildArchiveSearch } from '../../../../src/core/search/build-archive-search.ts';
import { buildLayeredSearch, changeSearch } from '../../../../src/core/search/layers/layered-search.ts';
import { miniSearchEngine } from '../../../../src/core/search/minisearch-engine.ts';
import { isQuery, readQuery } from '../../../../src/core/search/query.ts';
import { segmentEngine } from '../../../../src/core/search/segments/segment-engine.ts';
import { changingArchive } from '../../../fixtures/changing-archive.ts';

const QUERIES: readonly string[] = [
  'harbour bridge',
  'we will rebuild',
  'the',
  'colours',
  'thawed lantrens',
  'coluor',
  'clam market-place',
  'marketplace',
  'harbor brigde before winter',
  'nobody pays … piers',
];

it('finds in layers what a search that is built anew by MiniSearch finds', async () => {
  await fc.assert(
    fc.asyncProperty(changingArchive, async ([first, ...others]) => {
      let search = finish(buildLayeredSearch(first?.after ?? [], segmentEngine, english.words));
      for (const { change, after } of others) {
        search = finish(changeSearch(search, change));
        const anew = buildArchiveSearch(after, miniSearchEngine, english.words);
        for (const query of QUERIES) expect(await findAll(search, query)).toEqual(await findAll(anew, query));
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

async function findAll(search: ArchiveSearch, words: string) {
  const query = readQuery(words, english.words);
  if (!isQuery(query)) throw new Error(words);
  const lookUp = search.lookUp(query);
  const kinds: readonly (keyof LookUp)[] = [
    'findAll',
    'findSome',
    'scan',
    'findPassagesExactly',
    'findAllPassages',
    'findPassages',
  ];
  return Promise.all(
    kinds.map(async (kind) => {
      const found = await lookUp[kind](() => true);
      return [
        kind,
        found
          .map(({ item, match }) => {
            const { start } = 'span' in item ? item.span : item.quotation;
            return JSON.stringify([item.article.path, start, match]);
          })
          // Of passages that match alike only the best eight are given: which of equals is left open.
          .slice(0, kind === 'findPassages' ? 0 : undefined)
          .toSorted(),
      ];
    }),
  );
}
