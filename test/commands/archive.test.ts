import { describe, expect, it } from 'vitest';
import { archiveCommand } from '../../commands/archive.ts';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../fixtures/quoted-article.ts';
import { readRecords } from '../fixtures/read-records.ts';

async function run(archive: MemoryArchive, now = '2024-10-20T12:00:00Z', zone = 'Europe/London') {
  const outcome = await archiveCommand.run(
    { words: '', options: {} },
    { archive, now: new Date(now), zone, commands: [] },
  );
  return { status: outcome.status, text: toPlainText(outcome.reply), records: await readRecords(outcome) };
}

const archive = buildArchive([
  sketchStatement('The pier falls', 'Ada Byron', {
    path: 'a.txt',
    datePublished: '2024-10-14',
    publisher: 'The Harbour Post',
  }),
  sketchStatement('Nobody cares', 'Ada Byron', {
    path: 'b.txt',
    datePublished: '2024-10-18T23:30:00Z',
    publisher: 'Harbour Post',
  }),
  sketchArticle({
    path: 'c.txt',
    text: 'Mayor Bo Lind said the pier stays. “Really?”',
    said: [
      { parts: ['the pier stays'], kind: 'indirect', name: 'Bo Lind', role: 'Mayor', mention: 'Bo Lind' },
      { parts: ['“Really?”'] },
    ],
  }),
]);

describe('archive', () => {
  it('says what there is, what is unknown, and how fresh it is', async () => {
    const { status, text } = await run(archive);
    expect(status).toBe('found');
    expect(text).toMatchInlineSnapshot(`
      "3 articles, 4 quotations.
      Published 14 October 2024 to 18 October 2024, the newest of yesterday. 1 article without a date.

      Outlets:
      Harbour Post: 2 articles
      outlet unknown: 1 article

      Quotations:
      direct: 3, whole statements in quotation marks
      mixed: 0, partly in quotation marks
      indirect: 1, in the reporter’s words
      with a name: 3 of 4

      Most quoted of 2 speakers:
      Ada Byron: 2 quotations
      Bo Lind: Mayor · 1 quotation"
    `);
  });

  it('gives the same as one record', async () => {
    expect((await run(archive)).records).toMatchInlineSnapshot(`
      [
        {
          "articles": 3,
          "dated": {
            "articles": 2,
            "first": "2024-10-14",
            "last": "2024-10-18T23:30:00Z",
          },
          "languages": [
            {
              "articles": 3,
              "isRead": true,
              "language": "en",
            },
          ],
          "mostQuoted": [
            {
              "id": "ada-byron",
              "name": "Ada Byron",
              "quotations": 2,
              "role": null,
            },
            {
              "id": "bo-lind",
              "name": "Bo Lind",
              "quotations": 1,
              "role": "Mayor",
            },
          ],
          "newestDaysAgo": 1,
          "outlets": [
            {
              "articles": 2,
              "name": "Harbour Post",
            },
            {
              "articles": 1,
              "name": null,
            },
          ],
          "quotations": {
            "attributed": 3,
            "direct": 3,
            "indirect": 1,
            "mixed": 0,
          },
          "speakers": 2,
        },
      ]
    `);
  });

  it.each([
    ['2024-10-18T23:45:00Z', 'UTC', 'the newest of today'],
    ['2024-10-18T23:45:00Z', 'Asia/Tokyo', 'the newest of today'],
    ['2024-10-20T04:00:00Z', 'America/New_York', 'the newest 2 days ago'],
    ['2024-10-20T03:00:00Z', 'America/New_York', 'the newest of yesterday'],
    ['2024-10-17T12:00:00Z', 'UTC', 'the newest dated 1 day ahead'],
  ])('at %s in %s it is %s', async (now, zone, words) => {
    expect((await run(archive, now, zone)).text).toContain(words);
  });

  it('says that nothing is in it, or that no date is known', async () => {
    const empty = await run(buildArchive([]));
    expect([empty.status, empty.text]).toEqual(['nothing', 'The archive is empty: it holds no articles.']);
    const undated = await run(buildArchive([sketchStatement('The pier falls')]));
    expect(undated.text).toContain('No article states its date.');
    expect(undated.records).toMatchObject([{ dated: null, newestDaysAgo: null }]);
  });

  it('says which languages are not read', async () => {
    const texts = ['en', 'fr', 'de', 'fr'].map((language, index) =>
      sketchStatement('So it is', 'Ada Byron', { path: `${index}.txt`, language }),
    );
    const { text, records } = await run(buildArchive(texts));
    expect(text).toContain('Not read: 2 articles in French, 1 in German.');
    expect(records).toMatchObject([
      {
        languages: [
          { language: 'fr', articles: 2, isRead: false },
          { language: 'de', articles: 1, isRead: false },
          { language: 'en', articles: 1, isRead: true },
        ],
      },
    ]);
  });

  it('counts the smaller outlets together', async () => {
    const many = buildArchive(
      Array.from({ length: 18 }, (_, place) =>
        sketchStatement('So it is', 'Ada Byron', { path: `${place}.txt`, publisher: `Paper ${place + 10}` }),
      ),
    );
    expect((await run(many)).text).toContain('3 other outlets: 3 articles');
  });
});
