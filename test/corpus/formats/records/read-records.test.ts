import { describe, expect, test } from 'vitest';
import { englishQuotations } from '../../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../../src/corpus/analysis/analyse-file.ts';
import { guessMapping } from '../../../../src/corpus/formats/records/read-record.ts';
import { readOne, readParts } from '../read-made.ts';

const TEXT = 'Ana Ruiz said: “It fell.”';
const WHOLE = {
  headline: 'Pier falls',
  publisher: 'Harbour Post',
  author: 'Dana Holt',
  datePublished: '2026-03-09',
  url: 'https://post.example/1',
  said: [['Ana Ruiz', '“It fell.”']],
};
const values = async (path: string, content: string) => [...(await readParts(path, content)).values()];

describe('JSON', () => {
  test.each([
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'Pier falls',
        articleBody: TEXT,
        author: { '@type': 'Person', name: 'Dana Holt' },
        publisher: { name: 'Harbour Post' },
        datePublished: '2026-03-09',
        url: 'https://post.example/1',
      },
    ],
    [
      'a news API',
      {
        source: { id: null, name: 'Harbour Post' },
        author: 'Dana Holt',
        title: 'Pier falls',
        content: TEXT,
        publishedAt: '2026-03-09',
        url: 'https://post.example/1',
      },
    ],
    [
      'a scraper',
      {
        title: 'Pier falls',
        maintext: TEXT,
        authors: ['Dana Holt'],
        source_name: 'Harbour Post',
        date_publish: null,
        publish_date: '9 March 2026',
        url: 'https://post.example/1',
      },
    ],
    [
      'ninjs',
      {
        uri: 'https://post.example/1',
        type: 'text',
        headline: 'Pier falls',
        byline: 'By Dana Holt',
        body_html: `<p>${TEXT}</p>`,
        firstcreated: '2026-03-09',
        provider: 'Harbour Post',
      },
    ],
    [
      'ninjs 3',
      {
        uri: 'https://post.example/1',
        headlines: [{ role: 'main', value: 'Pier falls' }],
        bodies: [{ contentType: 'text/html', value: `<p>${TEXT}</p>` }],
        by: 'Dana Holt',
        firstCreated: '2026-03-09',
        provider: { name: 'Harbour Post' },
      },
    ],
    [
      'WordPress’s API',
      {
        link: 'https://post.example/1',
        date: '2026-03-09',
        title: { rendered: 'Pier falls' },
        content: { rendered: `<p>${TEXT}</p>` },
        author: 'Dana Holt',
        site_name: 'Harbour Post',
      },
    ],
  ])('of %s is read', async (_, record) => {
    expect(await readOne('a.json', JSON.stringify(record))).toMatchObject(WHOLE);
  });

  const ITEM = {
    type: 'text',
    headline: 'Pier falls',
    body_html: `<p>${TEXT}</p>`,
    firstcreated: '2026-03-09',
  };

  test.each(['canceled', 'withheld', 'stat:canceled'])('taken back (%s) is left out', async (pubstatus) => {
    expect(await values('a.ninjs', JSON.stringify({ ...ITEM, pubstatus }))).toEqual([
      { leftOut: { kind: 'not-published' } },
    ]);
  });

  test('says that it was changed, corrected or retracted', async () => {
    const records = [
      { ...ITEM, pubstatus: 'usable', versioncreated: '2026-03-10' },
      { ...ITEM, correction: 'Correction: it was the pier.' },
      { ...ITEM, correction: 'Retracted' },
      ITEM,
      { ...ITEM, correction: 'An earlier version misstated its age.' },
      { ...ITEM, correction: 'None' },
      { ...ITEM, ednote: 'CORRECTS name in paragraph 2' },
      { ...ITEM, signals: ['sig:correction'] },
    ];
    const analysis = await analyseFile(
      { path: 'a.json', bytes: Buffer.from(JSON.stringify(records)) },
      englishQuotations,
    );
    const parts = analysis.kind === 'several' ? analysis.parts : [];
    const told = parts.map(({ analysis: part }) =>
      part.kind === 'article' ? [part.article.dateModified, part.article.notice] : null,
    );
    expect(told).toEqual([
      ['2026-03-10', undefined],
      [undefined, 'corrected'],
      [undefined, 'retracted'],
      [undefined, undefined],
      [undefined, 'corrected'],
      [undefined, undefined],
      [undefined, 'corrected'],
      [undefined, 'corrected'],
    ]);
  });

  test.each([
    ['the marked up of two fields', { body_text: 'Cut short …', body_xhtml: `<p>${TEXT}</p>` }],
    [
      'the marked up of two bodies',
      {
        bodies: [
          { role: 'main', contenttype: 'text/plain', value: 'Cut short …' },
          { role: 'richtext', contenttype: 'text/html', value: `<p>${TEXT}</p>` },
        ],
      },
    ],
    [
      'the first of two plain ones',
      {
        bodies: [
          { role: 'main', value: TEXT },
          { role: 'short', value: 'Short.' },
        ],
      },
    ],
    [
      'NITF',
      {
        bodies: [
          {
            role: 'nitf',
            contentType: 'text/vnd.IPTC.NITF',
            value: `<?xml version="1.0"?>\n<nitf><head><title>t</title></head><body><body.head><hedline><hl1>Pier</hl1></hedline></body.head><body.content><p>${TEXT}</p></body.content></body></nitf>`,
          },
        ],
      },
    ],
    ['a sign that is marked up', { body_main: 'Ana Ruiz<sup >®</sup> said: “It fell.”' }],
  ])('of ninjs has %s for its text', async (_, bodies) => {
    const { body_html: _html, ...item } = ITEM;
    const { paragraphs } = await readOne('a.json', JSON.stringify({ ...item, uri: 'urn:1', ...bodies }));
    expect(paragraphs.map((text) => text.replace('®', ''))).toEqual([TEXT]);
  });

  test('of ninjs that has no body is read by its description where it is a text', async () => {
    const { body_html: _html, ...item } = ITEM;
    const record = { ...item, uri: 'urn:1', descriptions: [{ role: 'text', value: TEXT }] };
    expect(await readOne('a.json', JSON.stringify(record))).toMatchObject({ paragraphs: [TEXT] });
    expect(await values('a.json', JSON.stringify({ ...record, type: undefined }))).toEqual([
      { leftOut: { kind: 'no-words' } },
    ]);
  });

  test.each(['picture', 'video', 'planning'])('of ninjs that is a %s is no article', async (type) => {
    expect(await values('a.json', JSON.stringify({ ...ITEM, uri: 'urn:1', type }))).toEqual([
      { leftOut: { kind: 'not-published' } },
    ]);
  });

  test.each([
    ['de-DE', 'Von Dana Holt', 'Dana Holt'],
    ['fr', 'par Dana Holt', 'Dana Holt'],
    ['nl', 'Von Trapp', 'Von Trapp'],
    [undefined, 'By Dana Holt', 'Dana Holt'],
  ])('in the language %s is by whom %s names', async (language, byline, author) => {
    expect(await readOne('a.json', JSON.stringify({ ...ITEM, language, byline }))).toMatchObject({ author });
  });

  test('says nothing of a change before it was published', async () => {
    const record = { ...ITEM, embargoed: '2026-03-11T06:00:00Z', versioncreated: '2026-03-10T06:00:00Z' };
    expect((await readOne('a.json', JSON.stringify(record))).revision).toEqual({
      embargoedUntil: '2026-03-11T06:00:00Z',
    });
  });

  test('is named as its agency names it, and dated by the end of its embargo', async () => {
    const record = { ...ITEM, uri: 'urn:ninjs:coast:1', guid: '17', embargoed: '2026-03-11T06:00:00Z' };
    expect(await readOne('a.json', JSON.stringify(record))).toMatchObject({
      datePublished: '2026-03-11T06:00:00Z',
      revision: { itemIds: ['urn:ninjs:coast:1'], embargoedUntil: '2026-03-11T06:00:00Z' },
    });
  });

  test.each([
    ['a list', (record: object) => [record]],
    ['a list under a name', (record: object) => ({ status: 'ok', articles: [record] })],
    ['a list in a list', (record: object) => ({ response: { docs: [record] } })],
  ])('in %s is read', async (_, wrap) => {
    const content = JSON.stringify(
      wrap({
        headline: 'Pier falls',
        text: TEXT,
        publisher: 'Harbour Post',
        author: 'Dana Holt',
        date: '2026-03-09',
        url: 'https://post.example/1',
      }),
    );
    expect(await values('a.json', content)).toMatchObject([WHOLE]);
  });

  test('of a JSON feed has the feed’s outlet', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Post',
      items: [
        {
          id: '1',
          url: 'https://post.example/1',
          title: 'Pier falls',
          content_html: `<p>${TEXT}</p>`,
          authors: [{ name: 'Dana Holt' }],
          date_published: '2026-03-09',
        },
      ],
    };
    expect(await values('feed.json', JSON.stringify(feed))).toMatchObject([WHOLE]);
  });

  test('on lines is read line by line, broken ones aside', async () => {
    const lines = `${JSON.stringify({ headline: 'A', text: TEXT })}\n\n{"headline": "B"\n${JSON.stringify({ headline: 'C', text: 'Ken Ode said: “No.”' })}\n`;
    expect([...(await readParts('a.jsonl', lines))]).toMatchObject([
      ['1', { headline: 'A' }],
      ['2', { leftOut: { kind: 'no-text-field' } }],
      ['3', { headline: 'C' }],
    ]);
    expect(await values('a.json', lines)).toHaveLength(3);
  });

  test.each([
    ['settings', '{"name": "verbatim", "description": "A bot", "version": "1.0.0"}'],
    ['a text without a headline', '{"text": "Hello there."}'],
    ['a number', '7'],
    ['an empty object', '{}'],
  ])('that is %s is no article', async (_, content) => {
    expect(await values('package.json', content)).toEqual([{ leftOut: { kind: 'unknown-format' } }]);
  });

  test.each([
    [
      'names of properties',
      '[{"__proto__": {"text": "x"}, "constructor": "y", "text": "The pier fell.", "headline": {"toString": 1}}]',
    ],
    ['lists in lists', `[{"headline": ${'['.repeat(500)}"A"${']'.repeat(500)}, "text": "The pier fell."}]`],
  ])('with %s does no harm', async (_, content) => {
    expect(await values('a.json', content)).toMatchObject([
      { headline: null, paragraphs: ['The pier fell.'] },
    ]);
  });

  test('nested without end is left out', async () => {
    expect(await values('a.json', '['.repeat(200_000))).toEqual([{ leftOut: expect.anything() }]);
  });
});

describe('a table', () => {
  test.each([
    ['commas', 'Title,Outlet,Author,Published,Link,Body\n'],
    ['semicolons', 'Headline;Publisher;Byline;Date of publication;URL;Full text\n'],
  ])('with %s has an article in each row', async (_, header) => {
    const delimiter = header.includes(';') ? ';' : ',';
    const row = [
      'Pier falls',
      'Harbour Post',
      'By Dana Holt',
      '9 March 2026',
      'https://post.example/1',
      `"${TEXT}\n\nNobody came."`,
    ].join(delimiter);
    const parts = await readParts('a.csv', `\ufeff${header}${row}\n${row.replace('Pier', 'Bridge')}\n`);
    expect([...parts]).toMatchObject([
      ['1', WHOLE],
      ['2', { headline: 'Bridge falls', paragraphs: { length: 2 } }],
    ]);
  });

  test('without a text is left out', async () => {
    expect(await values('a.csv', 'name,price\nNails,3\n')).toEqual([{ leftOut: { kind: 'no-text-field' } }]);
  });

  test('says once how its columns were read', async () => {
    const bytes = Buffer.from('Title,Body\nA,The pier fell.\nB,The bridge fell.\n');
    const analysis = await analyseFile({ path: 'a.csv', bytes }, englishQuotations);
    const parts = analysis.kind === 'several' ? analysis.parts.map((part) => part.analysis) : [];
    expect(parts).toMatchObject([
      { faults: [{ kind: 'guessed-mapping', mapping: 'text=Body, headline=Title' }] },
      { faults: [] },
    ]);
  });
});

test.each([
  [['Body', 'Title', 'Date'], 'Body'],
  [['description', 'title', 'url'], 'description'],
  [['description', 'title'], null],
  [['body', 'full_text', 'text'], 'full_text'],
  [['name', 'price'], null],
])('of %j the text is %j', (names, text) => {
  expect(guessMapping(names)?.get('text')?.[0] ?? null).toBe(text);
});
