import { describe, expect, test } from 'vitest';
import { search } from '../../../../src/core/answers/search/search.ts';
import type { SearchRequest } from '../../../../src/core/answers/search/search-answer.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { type ArticleSketch, sketchArticle, sketchStatement } from '../../../fixtures/quoted-article.ts';

const ASKED = { now: new Date('2024-10-20T12:00:00Z'), zone: 'UTC' };
const ANY: SearchRequest = {
  ...{ words: null, outlet: null, speaker: null, since: null, until: null },
  ...{ kind: 'quotations', limit: 10, skip: 0 },
};

const ARCHIVE = buildArchive([
  sketchStatement('We will close the bridge.', 'Ada Byron', {
    path: 'a.txt',
    publisher: 'The Gazette',
    datePublished: '2024-10-18',
  }),
  sketchStatement('We will close the bridge.', 'Ada Byron', {
    path: 'b.txt',
    publisher: 'The Courier',
    datePublished: '2024-10-19',
  }),
  sketchStatement('The ferry is old.', 'Bo Reed', { path: 'c.txt' }),
]);

function find(changes: Partial<SearchRequest>, archive = ARCHIVE) {
  return search(archive, { ...ANY, ...changes }, ASKED);
}

/** The articles of what was found, or what else the answer is. */
async function pathsOf(changes: Partial<SearchRequest>): Promise<readonly string[] | string> {
  const answer = await find(changes);
  return answer.type === 'found' ? answer.hits.hits.map(({ article }) => article.path) : answer.type;
}

describe('a search', () => {
  test.each<[Partial<SearchRequest>, readonly string[] | string]>([
    [{ words: 'bridge' }, ['a.txt']],
    [{ words: 'closing bridges' }, ['a.txt']],
    [{ words: 'bridge', outlet: 'courier' }, ['b.txt']],
    [{ words: 'bridge', since: '2024-10-19' }, ['b.txt']],
    [{ words: 'bridge', until: '2024-10-18' }, ['a.txt']],
    [{ words: 'bridge', speaker: 'bo-reed' }, 'nothing'],
    [{ words: 'ferry', speaker: 'Reed' }, ['c.txt']],
    [{ words: 'bridge', kind: 'passages' }, ['b.txt', 'a.txt']],
    [{ words: 'bridge', kind: 'passages', speaker: 'Bo Reed' }, 'nothing'],
    [{ words: 'bridge', kind: 'passages', limit: 1, skip: 1 }, ['a.txt']],
    [{ words: 'Reed said' }, ['c.txt']],
    [{ words: 'is the' }, 'nothing'],
    [{ speaker: 'Ada Byron' }, ['b.txt', 'a.txt']],
    [{ outlet: 'gazette' }, ['a.txt']],
    [{ outlet: 'gazette', speaker: 'Bo Reed' }, 'nothing'],
  ])('for %j gives %j', async (request, expected) => {
    expect(await pathsOf(request)).toEqual(expected);
  });

  test('counts a saying once, however many articles report it', async () => {
    expect(await find({ words: 'bridge' })).toMatchObject({ total: 1, isCut: false });
  });

  test('gives paragraphs where nobody is quoted with the words', async () => {
    expect(await find({ words: 'Reed said' })).toMatchObject({ hits: { kind: 'passages' }, total: 1 });
  });

  test('says what was searched, and how many articles without a date the dates left out', async () => {
    expect(await find({ since: '2024-10-01' })).toMatchObject({ searched: { articles: 2, undated: 1 } });
    expect(await find({ words: 'ferry' })).toMatchObject({ searched: { articles: 3, undated: 0 } });
  });

  test('names what comes closest where nothing limits it', async () => {
    expect(await find({ words: 'close the zeppelin' })).toMatchObject({
      type: 'nothing',
      closest: [{ article: { path: 'a.txt' } }],
    });
    expect(await find({ words: 'close the zeppelin', outlet: 'gazette' })).toMatchObject({ closest: [] });
  });

  test.each<[Partial<SearchRequest>, object]>([
    [{ since: 'soonish' }, { part: 'since', value: 'soonish' }],
    [{ until: '§' }, { part: 'until', value: '§' }],
    [
      { since: '2024-10-18', until: '2024-10-01' },
      { part: 'period', since: '2024-10-18', until: '2024-10-01' },
    ],
    [{ outlet: 'gazet' }, { part: 'outlet', value: 'gazet', isAmbiguous: false }],
    [{ speaker: 'Bo Reid' }, { part: 'speaker', value: 'Bo Reid', isAmbiguous: false }],
    [{ words: '!?' }, { part: 'words', reason: { reason: 'no-words' } }],
  ])('cannot use %j, and says which part', async (request, fault) => {
    expect(await find(request)).toMatchObject({ type: 'unusable', fault });
  });
});

test('of very many paragraphs only the newest are compared with the words', async () => {
  const paragraphs = (number: number): Pick<ArticleSketch, 'text'> => ({
    text: Array.from({ length: number }, (_, place) => `The bridge has post ${place}.`).join('\n\n'),
  });
  const archive = buildArchive([
    sketchArticle({ ...paragraphs(400), path: 'old.txt', datePublished: '2024-01-01' }),
    sketchArticle({ ...paragraphs(400), path: 'new.txt', datePublished: '2024-10-01' }),
  ]);
  const answer = await find({ words: 'bridge', kind: 'passages', limit: 1000 }, archive);
  expect(answer).toMatchObject({ total: 500, isCut: true });
  const hits = answer.type === 'found' ? answer.hits.hits : [];
  expect(hits.filter(({ article }) => article.path === 'new.txt')).toHaveLength(400);
});
