import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyParagraphs, readKeys } from '../../../src/core/versions/paragraph-keys.ts';
import type { VersionCandidate } from '../../../src/core/versions/version-candidate.ts';
import { createVersionIndex } from '../../../src/core/versions/version-index.ts';

/** A paragraph of twelve words that no other number gives. */
function paragraph(number: number): string {
  return Array.from({ length: 12 }, (_, at) => `word${number}x${at}`).join(' ');
}

function keysOf(numbers: readonly number[]): readonly number[] {
  const texts = numbers.map(paragraph);
  const prose = texts.join('\n');
  const paragraphs = texts.map((text) => {
    const start = prose.indexOf(text);
    return { start, end: start + text.length };
  });
  return readKeys(keyParagraphs({ prose, paragraphs }));
}

const UNKNOWN: VersionCandidate = {
  id: '',
  path: '',
  page: null,
  items: [],
  headline: [],
  outlet: { name: 'post', host: null },
  stated: null,
  written: null,
  keys: [],
  isPast: false,
};

function candidate(path: string, paragraphs: readonly number[], known: Partial<VersionCandidate> = {}) {
  return { ...UNKNOWN, id: path, path, keys: keysOf(paragraphs), ...known };
}

/** The groups as one line each: who answers, for whom, and whose reprint it is. */
function sort(candidates: readonly VersionCandidate[]): readonly string[] {
  return describeGroups(createVersionIndex().change([], candidates).groups);
}

type Groups = ReturnType<ReturnType<typeof createVersionIndex>['change']>['groups'];

function describeGroups(groups: Groups): readonly string[] {
  return groups
    .map(({ newest, earlier, original }) => {
      const of =
        original === null ? '' : `${original.isEarlier ? ' reprints ' : ' is like '}${original.of.path}`;
      return `${[newest, ...earlier].map(({ path }) => path).join(' < ')}${of}`;
    })
    .toSorted();
}

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const MOST = [0, 1, 2, 3, 4, 5, 6, 17, 18, 19];
const FEW = [0, 1, 2, 13, 14, 15, 16, 17, 18, 19];
const page = 'post.example/pier';

describe('sorting articles into versions', () => {
  test.each<[string, readonly VersionCandidate[], readonly string[]]>([
    [
      'the same address is one article, whatever it says',
      [candidate('a', TEN, { page }), candidate('b', [20, 21], { page, stated: 5 })],
      ['b < a'],
    ],
    ['most paragraphs in one outlet are one article', [candidate('a', TEN), candidate('b', MOST)], ['b < a']],
    ['a few are none', [candidate('a', TEN), candidate('b', FEW)], ['a', 'b']],
    [
      'days between two stories ask for more',
      [candidate('a', TEN, { stated: 0 }), candidate('b', MOST, { stated: 9 * 86_400_000 })],
      ['a', 'b'],
    ],
    [
      'and so do two addresses',
      [candidate('a', TEN, { page }), candidate('b', MOST, { page: 'post.example/other' })],
      ['a', 'b'],
    ],
    [
      'a story that moved to another address is one article',
      [
        candidate('a', TEN, { page, headline: ['the', 'pier', 'fell'] }),
        candidate('b', TEN, { page: 'post.example/other', headline: ['pier', 'fell', 'at', 'night'] }),
      ],
      ['b < a'],
    ],
    [
      'another outlet is a reprint, of the earlier one',
      [
        candidate('a', TEN, { stated: 2 }),
        candidate('b', TEN, { stated: 1, outlet: { name: 'gazette', host: null } }),
      ],
      ['a reprints b', 'b'],
    ],
    [
      'and where no date tells, like the one that is listed first',
      [candidate('a', TEN), candidate('b', TEN, { outlet: { name: 'gazette', host: null } })],
      ['a', 'b is like a'],
    ],
    [
      'an unknown outlet is neither',
      [candidate('a', TEN), candidate('b', TEN, { outlet: { name: null, host: null } })],
      ['a', 'b'],
    ],
    [
      'one host is one outlet under two names',
      [
        candidate('a', TEN, { outlet: { name: 'post', host: 'post.example' } }),
        candidate('b', MOST, { outlet: { name: 'thepostnews', host: 'post.example' } }),
      ],
      ['b < a'],
    ],
    [
      'the later statement wins over the later file',
      [candidate('a', TEN, { stated: 2, written: 1 }), candidate('b', TEN, { stated: 1, written: 2 })],
      ['a < b'],
    ],
    [
      'where none is stated the later file wins',
      [candidate('a', TEN, { written: 2 }), candidate('b', TEN, { written: 1 })],
      ['a < b'],
    ],
    [
      'what is in the folder no more never answers',
      [candidate('a', TEN, { page, stated: 1 }), candidate('old', TEN, { page, stated: 9, isPast: true })],
      ['a < old'],
    ],
    ['alone it is no article', [candidate('old', TEN, { isPast: true })], []],
    [
      'a file that was written over is one article though its outlet is unknown',
      [
        candidate('a', TEN, { outlet: { name: null, host: null } }),
        { ...candidate('a', MOST, { outlet: { name: null, host: null }, isPast: true }), id: 'old' },
      ],
      ['a < a'],
    ],
    [
      'what many articles of an outlet share is the outlet’s',
      [0, 1, 2, 3, 4].map((each) =>
        candidate(`${each}`, [...TEN, 100 + each], {
          headline: ['story', `${each}`],
          page: `post.example/${each}`,
        }),
      ),
      ['0', '1', '2', '3', '4'],
    ],
  ])('%s', (_, candidates, expected) => {
    expect(sort(candidates)).toEqual(expected);
    expect(sort(candidates.toReversed())).toEqual(expected);
  });

  test('short paragraphs and short texts make no copies', () => {
    const short = { ...UNKNOWN, keys: keysOf([0, 1]) };
    expect(
      sort([
        { ...short, path: 'a' },
        { ...short, path: 'b' },
      ]),
    ).toEqual(['a', 'b']);
  });

  test('whatever comes and goes, the groups are those of what is left', () => {
    const outlets = ['post', 'gazette', null];
    const anyCandidate = fc
      .record({
        paragraphs: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 4, maxLength: 9 }),
        page: fc.constantFrom(null, null, page, 'post.example/other'),
        outlet: fc.constantFrom(...outlets),
        stated: fc.constantFrom(null, 1, 2),
        isPast: fc.boolean(),
      })
      .map(({ paragraphs, outlet, ...known }) =>
        candidate('', paragraphs, { ...known, outlet: { name: outlet, host: null } }),
      );
    fc.assert(
      fc.property(
        fc.array(anyCandidate, { maxLength: 14 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        (all, steps) => {
          const named = all.map((each, at) => ({ ...each, id: `${at}`, path: String.fromCharCode(97 + at) }));
          const index = createVersionIndex<VersionCandidate>();
          const groups = new Map<VersionCandidate, Groups[number]>();
          const held = new Set<VersionCandidate>();
          const change = (gone: readonly VersionCandidate[], come: readonly VersionCandidate[]): void => {
            for (const each of gone) held.delete(each);
            for (const each of come) held.add(each);
            const changed = index.change(gone, come);
            for (const each of [...gone, ...changed.touched]) groups.delete(each);
            for (const each of changed.groups) groups.set(each.newest, each);
          };
          change([], named.slice(0, 5));
          for (const step of steps) {
            const each = named[step % Math.max(named.length, 1)];
            if (each === undefined) continue;
            if (held.has(each)) change([each], []);
            else change([], [each]);
          }
          expect(describeGroups([...groups.values()])).toEqual(sort([...held]));
        },
      ),
    );
  });

  test.each([
    ['one address', () => ({ page })],
    ['one outlet', () => ({})],
    ['many outlets', (at: number) => ({ outlet: { name: `outlet${at}`, host: null } })],
    ['many addresses', (at: number) => ({ page: `post.example/${at}`, headline: [`h${at}`] })],
  ] as const)('five thousand near copies of each other are sorted quickly: %s', (_, known) => {
    const all = Array.from({ length: 5_000 }, (_, at) => candidate(`${at}`, [...TEN, 1_000 + at], known(at)));
    const index = createVersionIndex<VersionCandidate>();
    const began = performance.now();
    index.change([], all);
    for (const each of all.slice(0, 5)) index.change([each], [{ ...each }]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
