import { describe, expect, it } from 'vitest';
import { archiveCommand } from '../../commands/archive.ts';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import type { ReadingReport } from '../../src/core/reading-report.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../fixtures/quoted-article.ts';
import { readRecords } from '../fixtures/read-records.ts';

async function run(
  archive: MemoryArchive,
  now = '2024-10-20T12:00:00Z',
  zone = 'Europe/London',
  { options = {}, reading }: { options?: Readonly<Record<string, boolean>>; reading?: ReadingReport } = {},
) {
  const outcome = await archiveCommand.run(
    { words: '', options },
    { archive, now: new Date(now), zone, commands: [], reading },
  );
  return { ...outcome, text: toPlainText(outcome.reply), records: await readRecords(outcome) };
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
          "leftOut": [],
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

const READING: ReadingReport = {
  lines: [
    ...Array.from({ length: 7 }, (_, place) => ({
      line: `Left out ${place}.txt: it holds no words.`,
      isLeftOut: true,
    })),
    { line: 'd.txt: 2 characters could not be decoded.', isLeftOut: false },
  ],
};

describe('archive, of what was left out', () => {
  it('names the first, and how all of them are listed', async () => {
    const { text, records } = await run(archive, undefined, undefined, { reading: READING });
    expect(text).toContain(
      'Left out 4.txt: it holds no words.\n2 more: `verbatim archive --check` lists them all.',
    );
    expect(text).not.toContain('d.txt');
    expect(records).toMatchObject([{ leftOut: { length: 7 } }]);
  });

  it('--check lists all that was left out or is amiss, and fails', async () => {
    const options = { check: true };
    const { text, isFailed, records } = await run(archive, undefined, undefined, {
      options,
      reading: READING,
    });
    expect(isFailed).toBe(true);
    expect(text.split('\n')).toHaveLength(9);
    expect(text).toMatch(/^3 articles read, not everything:\nLeft out 0\.txt/u);
    expect(records).toMatchObject([{ articles: 3, isComplete: false, lines: { length: 8 } }]);
  });

  it('--check does not fail where everything is served', async () => {
    const reading = { lines: READING.lines.slice(-1) };
    const { text, isFailed } = await run(archive, undefined, undefined, {
      options: { check: true },
      reading,
    });
    expect(isFailed).toBeUndefined();
    expect(text).toBe('3 articles read, nothing was left out.\nd.txt: 2 characters could not be decoded.');
  });

  it.each([[{ check: true }], [{ check: true, unknown: true }]])(
    'refuses %j where nothing was read',
    async (options) => {
      expect((await run(archive, undefined, undefined, { options })).status).toBe('refused');
    },
  );
});

describe('archive --unknown', () => {
  it('gives a table that reads as a side file once it is filled in', async () => {
    const { status, print, records } = await run(archive, undefined, undefined, {
      options: { unknown: true },
    });
    expect(status).toBe('found');
    expect(print?.split('\r\n')).toEqual([
      'file,headline,publisher,date,author,url,begins',
      'a.txt,,The Harbour Post,2024-10-14,,,“The pier falls” Ada Byron said.',
      'b.txt,,Harbour Post,2024-10-18T23:30:00Z,,,“Nobody cares” Ada Byron said.',
      'c.txt,,,,,,Mayor Bo Lind said the pier stays. “Really?”',
      '',
    ]);
    expect(records).toMatchObject([
      { unknown: ['headline'] },
      {},
      { unknown: ['headline', 'publisher', 'datePublished'] },
    ]);
  });

  it('lets no spreadsheet calculate, and no line or cell end early', async () => {
    const hostile = sketchArticle({
      path: 'a,"b.txt',
      text: '=HYPERLINK(“x”)\u001b[31m',
      publisher: '@SUM(1,2)',
      headline: null,
    });
    const { print } = await run(buildArchive([hostile]), undefined, undefined, {
      options: { unknown: true },
    });
    expect(print?.split('\r\n')[1]).toBe(`"a,""b.txt",,"'@SUM(1,2)",,,,'=HYPERLINK(“x”)\ufffd[31m`);
  });

  it('lists nothing where everything is known', async () => {
    const known = sketchArticle({
      text: 'Pier.',
      headline: 'Pier',
      publisher: 'Post',
      datePublished: '2024-10-18',
    });
    const { status, print } = await run(buildArchive([known]), undefined, undefined, {
      options: { unknown: true },
    });
    expect([status, print]).toEqual(['nothing', 'file,headline,publisher,date,author,url,begins\r\n']);
  });
});
