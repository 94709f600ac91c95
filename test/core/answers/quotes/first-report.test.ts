import { describe, expect, it } from 'vitest';
import { findFirstReport } from '../../../../src/core/answers/quotes/first-report.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchStatement } from '../../../fixtures/quoted-article.ts';

const WORDS = 'We will rebuild the old pier with stone from the northern quarry';

function firstOf(...dates: readonly (string | null)[]) {
  const { sayings } = buildArchive(
    dates.map((datePublished, place) =>
      sketchStatement(WORDS, 'Ada Byron', { path: `${place}.txt`, datePublished }),
    ),
  ).indexes;
  const [saying, ...others] = sayings.all;
  if (saying === undefined || others.length > 0) throw new Error('The sketches make one saying.');
  return findFirstReport(saying);
}

const second = { statement: { article: { path: '1.txt' } } };

describe('who had it first', () => {
  it.each([
    ['one article alone', ['2024-01-02'], { type: 'only' }],
    ['the earliest day', ['2024-01-02', '2024-01-01'], { type: 'first', ...second }],
    [
      'the earlier time of a day',
      ['2024-01-01T10:00:00Z', '2024-01-01T10:00:00+01:00'],
      { type: 'first', ...second },
    ],
    [
      'one of an unknown date',
      ['2024-01-02', '2024-01-01', null],
      { type: 'earliest-dated', undated: 1, ...second },
    ],
    [
      'a time and a day',
      ['2024-01-01T10:00:00Z', '2024-01-01'],
      { type: 'same-day', articles: 2, undated: 0 },
    ],
    [
      'two of a day',
      ['2024-01-01', '2024-01-01', '2024-01-05', null],
      { type: 'same-day', articles: 2, undated: 1 },
    ],
    ['no date at all', [null, null], { type: 'unknown' }],
  ])('of %s', (_, dates, expected) => {
    expect(firstOf(...dates)).toMatchObject(expected);
  });

  it('is one article, the earliest of its versions, where all have one address', () => {
    const url = 'https://coast.example/2024/pier';
    const versions = ['2024-01-02', '2024-01-01'].map((datePublished, index) =>
      sketchStatement(WORDS, 'Ada Byron', { path: `${index}.txt`, datePublished, url }),
    );
    const elsewhere = sketchStatement(WORDS, 'Ada Byron', { path: '9.txt', datePublished: '2024-01-03' });
    const only = buildArchive(versions).indexes.sayings.all.map(findFirstReport);
    expect(only).toEqual([{ type: 'only' }]);
    const first = buildArchive([...versions, elsewhere]).indexes.sayings.all.map(findFirstReport);
    expect(first).toMatchObject([{ type: 'first', ...second }]);
  });
});
