import { describe, expect, test } from 'vitest';
import { readSources } from '../../../src/corpus/following/read-sources.ts';
import { isExcepted } from '../../../src/corpus/following/source.ts';

describe('sources.yaml', () => {
  test('names what is followed, how often, since when, and how it is read', () => {
    const { sources, names, except, faults } = readSources(`
# What we follow
sources:
  - https://post.example/feed
  - feed: https://mail.example/rss
    outlet: The Mail
    interval: 2h
    since: 2026-01-01
    map: {headline: Title, text: Body}
map:
  tables/a.csv: {headline: Kop}
except:
  - https://post.example/private*
`);
    expect(faults).toEqual([]);
    expect(sources).toEqual([
      {
        ...{ url: 'https://post.example/feed', outlet: null, interval: 1_800_000, since: null },
        names: new Map(),
      },
      {
        ...{ url: 'https://mail.example/rss', outlet: 'The Mail', interval: 7_200_000, since: '2026-01-01' },
        names: new Map([
          ['headline', 'Title'],
          ['text', 'Body'],
        ]),
      },
    ]);
    expect(names).toEqual(new Map([['tables/a.csv', new Map([['headline', 'Kop']])]]));
    expect(except).toEqual(['https://post.example/private*']);
  });

  test.each([
    ['', []],
    ['nothing here', ['sources.yaml cannot be read and is passed over: it has no line such as “sources:”.']],
    ['sources: [', [expect.stringContaining('cannot be read')]],
    ['sources: x', ['sources.yaml: “sources” is no list.']],
    ['sorces: []', ['sources.yaml: “sorces” means nothing here.']],
    ['sources: [{outlet: x}]', [expect.stringContaining('source 1 has no address')]],
    ['sources: ["file:///etc/passwd"]', [expect.stringContaining('source 1 has no address')]],
    ['sources: ["https://a:b@post.example/"]', [expect.stringContaining('source 1 has no address')]],
    ['sources: [{url: "https://a.example", interval: 5s}]', [expect.stringContaining('the interval “5s”')]],
    ['sources: [{url: "https://a.example", since: soon}]', [expect.stringContaining('since “soon”')]],
    [
      'sources: [{url: "https://a.example", pasword: x}]',
      ['sources.yaml: source 1: “pasword” means nothing here.'],
    ],
    ['sources: [https://a.example, https://a.example]', [expect.stringContaining('named twice')]],
    ['map: [a]', [expect.stringContaining('“map” names no files')]],
    [`a: ${'['.repeat(5_000)}`, [expect.stringContaining('nested deeper')]],
  ])('%.50j is told as %j', (text, faults) => {
    expect(readSources(text).faults).toEqual(faults);
  });

  test('names no more sources than are followed', () => {
    const text = `sources:\n${Array.from({ length: 1_200 }, (_, index) => `  - https://a.example/${index}\n`).join('')}`;
    const { sources, faults } = readSources(text);
    expect(sources).toHaveLength(1_000);
    expect(faults).toEqual(['sources.yaml: only the first 1000 of 1200 sources are followed.']);
  });
});

test.each([
  ['https://a.example/x', ['https://a.example/x'], true],
  ['https://a.example/x/y', ['https://a.example/x'], false],
  ['https://a.example/x/y', ['https://a.example/x*'], true],
  ['https://a.example/', [], false],
])('that %s is excepted by %j is %s', (url, except, isOne) => {
  expect(isExcepted(url, except)).toBe(isOne);
});
