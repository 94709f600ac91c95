import { describe, expect, test } from 'vitest';
import type { ArticleSketch } from '../../../fixtures/quoted-article.ts';
import { parsePage } from '../parse-page.ts';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

function sketch(
  path: string,
  words: string,
  name: string,
  changes: Partial<ArticleSketch> = {},
): ArticleSketch {
  const said = [{ parts: [`“${words}”`], name, role: 'mayor', mention: name, cue: 'said' }];
  return { path, text: `“${words}” ${name} said.`, said, ...changes };
}

const ARCHIVE = sketchArchive(
  sketch('a.txt', 'The first day.', 'Ada Byron', { datePublished: '2024-10-16', publisher: 'The Gazette' }),
  sketch('b.txt', 'The third day.', 'Ada Byron', { datePublished: '2024-10-18', publisher: 'The Gazette' }),
  sketch('c.txt', 'Some day.', 'Ada Byron'),
  sketch('d.txt', 'Another day.', 'Bo Reed'),
);

async function read(path: string, archive = ARCHIVE) {
  const web = await startTestWeb(archive);
  const answer = await web.get(path);
  return { status: answer.status, ...parsePage(await answer.text()) };
}

describe('the speakers', () => {
  test('come by how often they are quoted', async () => {
    const page = await read('/speakers');
    expect(page.texts('ol.dense > li')).toEqual([
      'Ada Byron, mayor 3 quotations',
      'Bo Reed, mayor 1 quotation',
    ]);
    expect(page.values('ol.dense a', 'href')).toEqual(['/speakers/ada-byron', '/speakers/bo-reed']);
  });

  test.each([
    ['letter=B', ['Bo Reed']],
    ['letter=b', ['Bo Reed']],
    ['letter=Z', []],
    ['q=byr', ['Ada Byron']],
    ['q=ree', ['Bo Reed']],
  ])('are found by %s', async (query, names) => {
    expect((await read(`/speakers?${query}`)).texts('ol.dense a')).toEqual(names);
  });

  test('have the letters that their names begin with', async () => {
    expect((await read('/speakers')).texts('.letters a')).toEqual(['All', 'A', 'B']);
  });
});

describe('the page of a speaker', () => {
  test('shows what they said, the newest first, what has no date apart', async () => {
    const page = await read('/speakers/ada-byron');
    expect(page.texts('h1')).toEqual(['Ada Byron']);
    expect(page.texts('blockquote')).toEqual(['“The third day.”', '“The first day.”', '“Some day.”']);
    expect(page.texts('h2')).toEqual([
      'Where quoted',
      'Introduced as',
      'Quotations: 1 to 3 of 3',
      'Without a date',
    ]);
  });

  test('says where they are quoted', async () => {
    const page = await read('/speakers/ada-byron');
    expect(page.texts('main ul')[0]?.split('\n').filter(Boolean)).toEqual([
      'The Gazette 2 quotations',
      'outlet unknown 1 quotation',
    ]);
  });

  test('draws when they are quoted, and gives the figures too', async () => {
    const page = await read('/speakers/ada-byron');
    expect(page.values('svg', 'aria-label')).toEqual([
      'Quotations by day, 2024-10-16 to 2024-10-18; at most 1 in one day',
    ]);
    expect(page.texts('svg rect')).toEqual(['2024-10-16: 1', '2024-10-18: 1']);
    expect(page.texts('tbody tr')).toEqual(['2024-10-161', '2024-10-181']);
  });

  test('draws nothing where no date is known', async () => {
    expect((await read('/speakers/bo-reed')).texts('svg')).toEqual([]);
  });

  test('is not found where nobody has the id', async () => {
    expect((await read('/speakers/cy-young')).status).toBe(404);
  });
});
