import { describe, expect, test } from 'vitest';
import { loadPage } from '../../../../src/core/article/page/html-page.ts';
import { datesInMarkup, weighDates } from '../../../../src/core/article/page/page-dates.ts';

describe('datesInMarkup', () => {
  test.each<[what: string, body: string, dates: readonly string[]]>([
    [
      'microdata',
      '<time itemprop="datePublished" datetime="2019-11-20T10:03:33+01:00">20 Nov</time>',
      ['2019-11-20T10:03:33+01:00'],
    ],
    ['microdata in a meta element', '<meta itemprop="datePublished" content="2019-11-20">', ['2019-11-20']],
    ['RDFa', '<span property="dc:date" content="2019-11-20">today</span>', ['2019-11-20']],
    ['a date as text', '<span itemprop="datePublished"> 20 November 2019 </span>', ['20 November 2019']],
    ['a time of publication', '<time pubdate datetime="2019-11-20">today</time>', ['2019-11-20']],
    ['a blog', '<time class="entry-date published" datetime="2019-11-20">today</time>', ['2019-11-20']],
    ['any other time', '<time datetime="2019-11-20">today</time>', []],
  ])('takes %s', (_, body, dates) => {
    expect(datesInMarkup(loadPage(`<html><body>${body}</body></html>`))).toEqual(dates);
  });
});

describe('weighDates', () => {
  test.each<[what: string, published: readonly string[], modified: readonly string[], best: string]>([
    ['takes the first that can be read', ['soon', '18 Nov 2019'], [], '2019-11-18'],
    [
      'passes a placeholder over',
      ['0001-01-01T00:00:00Z', '2019-11-18T20:00:00Z'],
      [],
      '2019-11-18T20:00:00Z',
    ],
    [
      'passes over what is later than the last change',
      ['2019-11-20', '2019-11-18'],
      ['2019-11-19'],
      '2019-11-18',
    ],
    [
      'adds the time that another states for the day',
      ['2019-11-18', '2019-11-18T20:00:00Z'],
      [],
      '2019-11-18T20:00:00Z',
    ],
    ['keeps the day where another states another', ['2019-11-18', '2019-11-17T20:00:00Z'], [], '2019-11-18'],
    ['takes what there is, later or not', ['2019-11-20'], ['2019-11-19'], '2019-11-20'],
  ])('%s', (_, published, modified, best) => {
    expect(weighDates({ published, modified })).toEqual([best]);
  });

  test('gives back what it cannot read, so that it can be told of', () => {
    expect(weighDates({ published: ['soon'], modified: [] })).toEqual(['soon']);
  });
});
