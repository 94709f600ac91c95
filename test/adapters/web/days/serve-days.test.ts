import { describe, expect, test } from 'vitest';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { parsePage } from '../parse-page.ts';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

const ARCHIVE = sketchArchive(
  { path: 'a.txt', text: 'The bridge will close.', datePublished: '2024-10-18', headline: 'Bridge' },
  { path: 'b.txt', text: 'The ferry will run.', datePublished: '2024-10-18T23:30:00Z', headline: 'Ferry' },
  { path: 'c.txt', text: 'The tram will stop.', datePublished: '2024-09-02', headline: 'Tram' },
  { path: 'd.txt', text: 'The road is old.', headline: 'Road' },
);

async function read(path: string, archive = ARCHIVE) {
  const web = await startTestWeb(archive);
  const answer = await web.get(path);
  return { status: answer.status, ...parsePage(await answer.text()) };
}

describe('the days', () => {
  test('with articles come the newest first, by month', async () => {
    const page = await read('/days');
    expect(page.texts('h2')).toEqual(['October 2024', 'September 2024']);
    expect(page.texts('main li')).toEqual(['18 October 2024 2 articles', '2 September 2024 1 article']);
    expect(page.texts('main p')).toContain('1 article without a date belongs to no day.');
  });

  test('are those of the zone that is asked for', async () => {
    const page = await read('/days?zone=europe/london');
    expect(page.texts('main li')[0]).toBe('19 October 2024 1 article');
    expect(page.values('main li a', 'href')[0]).toBe('/days/2024-10-19?zone=Europe%2FLondon');
  });

  test('of a zone that is none are refused in one line', async () => {
    const page = await read('/days?zone=Europe/Lundon');
    expect(page.status).toBe(400);
    expect(page.texts('main p')).toEqual([
      '“Europe/Lundon” is no known time zone. Did you mean Europe/London?',
    ]);
  });
});

describe('the page of a day', () => {
  test('tells its stories, and leads to the nearest days with articles', async () => {
    const page = await read('/days/2024-10-17');
    expect(page.texts('main p')[0]).toBe(
      'No article in this archive was published on this day (UTC). Searched 4 articles (3 dated, 2 September 2024 to 18 October 2024), 0 quotations.',
    );
    expect(page.values('nav.pages a', 'href')).toEqual(['/days/2024-09-02', '/days/2024-10-18', '/days']);
    const next = await read('/days/2024-10-18');
    expect(next.texts('h1')).toEqual(['18 October 2024']);
    expect(next.texts('h2').toSorted()).toEqual(['Bridge', 'Ferry']);
  });

  test('cites each sentence at its very words', async () => {
    const archive = await readSampleArchive();
    const web = await startTestWeb(archive);
    const page = parsePage(await web.read('/days/2024-10-18'));
    const links = page.values('section p.small > a[href^="/articles/"]', 'href');
    expect(links.length).toBeGreaterThan(0);
    const snippets = page.texts('section blockquote');
    for (const link of links) {
      const { texts } = parsePage(await web.read(link));
      expect(texts('mark').join('')).not.toBe('');
    }
    expect(snippets.length).toBeGreaterThan(0);
  });

  test('is computed once for all zones in which it begins and ends at the same time', async () => {
    let computed = 0;
    const archive: MemoryArchive = {
      ...ARCHIVE,
      asOfNow: () => archive,
      articlesOf: (...asked) => {
        computed += 1;
        return ARCHIVE.articlesOf(...asked);
      },
    };
    const web = await startTestWeb(archive);
    for (const zone of ['Asia/Tokyo', 'Asia/Seoul', 'Asia/Chita', 'Asia/Tokyo', 'UTC', 'Africa/Abidjan'])
      expect(await web.read(`/days/2024-10-18?zone=${zone}`)).toContain(`time zone ${zone}`);
    expect(computed).toBe(2);
  });

  test.each(['2024-02-30', '2024-13-01', 'today', '2024-10-18T00:00', '20241018'])(
    'is not found for %s',
    async (day) => {
      expect((await read(`/days/${day}`)).status).toBe(404);
    },
  );
});
