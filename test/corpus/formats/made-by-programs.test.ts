import { describe, expect, test } from 'vitest';
import { readMade, readOne } from './read-made.ts';

/** What every program was given, as far as it keeps it. */
const BRIDGE = {
  said: [
    [
      'Ana Ruiz',
      '“We will build a better bridge in the same place, and nobody will have to pay a toll for it,”',
    ],
  ],
  publisher: 'Harbour Post',
};

describe('a table that LibreOffice writes', () => {
  test.each([
    ['with commas, in UTF-8', 'articles.csv'],
    ['with semicolons, in Windows-1252', 'articles-semicolons.csv'],
  ])('%s is read whole', async (_, file) => {
    const parts = [...(await readMade(file)).values()];
    expect(parts).toMatchObject([
      {
        ...{
          headline: 'Council votes to rebuild the Wexmoor bridge',
          publisher: 'Harbour Post',
          author: 'Dana Holt',
        },
        ...{ datePublished: '2026-03-09', url: 'https://post.example/bridge', paragraphs: { length: 3 } },
        said: [...BRIDGE.said, [null, '"Nobody asked us"']],
      },
      {
        ...{ headline: 'Café on the quay, "The Anchor", closes', author: 'Zoë Müller' },
        ...{ datePublished: '2026-03-10', url: 'https://post.example/anchor?a=1,2' },
        said: [['René Dubois', '“It’s the end of it – nobody’s naïve about that,”']],
      },
    ]);
  });
});

describe('a feed', () => {
  test('of RSS that Hugo writes is read', async () => {
    const parts = [...(await readMade('feed.rss')).values()];
    expect(parts).toMatchObject([
      {
        ...{ ...BRIDGE, headline: 'Council votes to rebuild the “Wexmoor” bridge & quay', author: null },
        ...{ datePublished: '2026-03-09T18:30:00+00:00', url: 'https://post.example/news/bridge/' },
      },
      { headline: 'Café on the quay closes', said: [['René Dubois', '“It’s the end of it,”']] },
    ]);
  });

  test('of Atom that Pelican writes is read, with its change', async () => {
    const parts = [...(await readMade('feed.atom')).values()];
    expect(parts).toMatchObject([
      {
        ...{ ...BRIDGE, author: 'Dana Holt', datePublished: '2026-03-09T18:30:00+00:00' },
        url: 'https://post.example/council-votes-to-rebuild-the-wexmoor-bridge-quay.html',
        revision: { dateModified: '2026-03-10T08:00:00+00:00' },
      },
      { author: 'Zoë Müller', revision: {} },
    ]);
  });
});

test('what WordPress exports is read, by the names that people have, without drafts and comments', async () => {
  const parts = [...(await readMade('export.xml')).values()];
  expect(parts).toMatchObject([
    {
      ...{ ...BRIDGE, headline: 'Council votes to rebuild the “Wexmoor” bridge & quay', author: 'Dana Holt' },
      ...{
        datePublished: '2026-03-09T18:30:00+00:00',
        url: 'https://post.example/?p=4',
        paragraphs: { length: 2 },
      },
      revision: { dateModified: '2026-03-10T08:00:00Z' },
    },
    { headline: 'Café on the quay closes', paragraphs: { length: 2 }, revision: {} },
    { leftOut: { kind: 'not-published' } },
    { headline: 'About us' },
  ]);
});

test('an archive that Info-ZIP packs has its files under their names, letters beyond ASCII too', async () => {
  expect([...(await readMade('made.zip')).keys()]).toEqual([
    'März/Café.txt',
    'articles.csv#1',
    'articles.csv#2',
  ]);
});

test('an item that IPTC’s own library writes in NewsML-G2 is read', async () => {
  expect(await readOne('item.xml')).toMatchObject({
    ...{
      headline: 'Council votes to rebuild the Wexmoor bridge',
      publisher: 'Coast Wire',
      author: 'Dana Holt',
    },
    datePublished: '2026-03-09T18:30:00Z',
    revision: {
      dateModified: '2026-03-10T08:00:00Z',
      notice: 'corrected',
      itemIds: ['urn:newsml:coastwire.example:20260309:bridge'],
    },
    said: [['Ana Ruiz', '“We will build a better bridge in the same place,”']],
  });
});

test.each(['talk.srt', 'talk.vtt'])(
  'subtitles that ffmpeg writes (%s) are read without their markup',
  async (file) => {
    expect((await readOne(file)).said).toEqual([
      [
        'Ana Ruiz',
        'We will build a better bridge in the same place, and nobody will have to pay a toll for it.',
      ],
      ['Ken Ode', 'Nobody asked us.'],
      ['Ana Ruiz', 'It’s a café & a quay, nobody’s naïve.'],
    ]);
  },
);
