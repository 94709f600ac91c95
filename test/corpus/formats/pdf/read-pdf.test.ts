import { describe, expect, test } from 'vitest';
import { BRIDGE, readMade, readOne, readParts } from '../read-made.ts';

describe('a PDF', () => {
  // Of LibreOffice 7.4, with heads, numbers of pages and parted words.
  test.each(['one-column.pdf', 'two-columns.pdf'])('%s is read as it was written', async (name) => {
    const { paragraphs, headings, headline, author, datePublished, language } = await readOne(name);
    expect(paragraphs).toEqual(BRIDGE);
    expect(headings).toEqual([BRIDGE[0], BRIDGE[5]]);
    expect([headline, author, datePublished, language]).toEqual([BRIDGE[0], 'Dana Holt', null, 'en']);
  });

  test('says who said what', async () => {
    expect((await readOne('two-columns.pdf')).said.slice(0, 2)).toEqual([
      [
        'Ana Ruiz',
        '“We will build a better bridge in the same place, and nobody will have to pay a toll for it,” … “It was a long evening, but an honourable one.”',
      ],
      [
        'Ken Ode',
        '“Nobody has asked those of us who have worked under this bridge for thirty years whether we want another one.”',
      ],
    ]);
  });

  // Of Chromium 156, from a page.
  test('that a browser printed is read without its date and address', async () => {
    const { paragraphs, headline, url } = await readOne('printed-page.pdf');
    expect(paragraphs).toHaveLength(3);
    expect([headline, url]).toEqual(['Pier goes in Wexmoor', null]);
  });

  test.each([
    ['scan.pdf', 'scan'],
    ['locked.pdf', 'encrypted'],
  ])('%s is left out: %s', async (name, kind) => {
    expect([...(await readMade(name))]).toEqual([[null, { leftOut: { kind } }]]);
  });

  test.each([
    ['nothing', ''],
    ['no PDF', '<html><body>Hello'],
    ['a head alone', '%PDF-1.7\n'],
    ['a trailer that leads nowhere', '%PDF-1.7\ntrailer << /Root 9 0 R >>\nstartxref\n999999\n%%EOF'],
    [
      'pages that are their own parents',
      '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj\ntrailer <</Root 1 0 R>>',
    ],
    [
      'a number of pages without pages',
      '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 99999999>> endobj\ntrailer <</Root 1 0 R>>',
    ],
  ])('that is %s is left out', async (_, content) => {
    expect([...(await readParts('a.pdf', content))]).toEqual([[null, { leftOut: expect.anything() }]]);
  });
});
