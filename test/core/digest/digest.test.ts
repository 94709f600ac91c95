import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summariseArticles, summariseDays } from '../../../src/core/digest/digest.ts';
import type { Story } from '../../../src/core/digest/story.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { readLabelledStories } from '../../eval/stories/labelled-stories.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';

const sample = await readSampleArchive();
const labelled = await readLabelledStories(new URL('../../eval/stories/tune', import.meta.url));
const invented = buildArchive(labelled);

function pathsOf({ items }: Story): readonly string[] {
  return items.flatMap(({ article, copies }) => [article, ...copies]).map(({ path }) => path);
}

async function outline(archive: MemoryArchive) {
  return (await summariseArticles(archive, archive.indexes.articles)).map((story) => [
    story.told.headline.text,
    pathsOf(story),
    story.told.sentences.map(({ text }) => text),
    story.told.quotations.map(({ article, quotation }) => [article.path, quotation.start]),
  ]);
}

describe('the days of articles', async () => {
  const dated = (path: string, datePublished: string | null) =>
    sketchStatement('The pier falls into the sea', 'Ada Byron', { path, datePublished });
  const archive = buildArchive([
    dated('before.txt', '2024-10-17T22:59:59Z'),
    dated('first.txt', '2024-10-17T23:00:00Z'),
    dated('calendar.txt', '2024-10-18'),
    dated('last.txt', '2024-10-18T22:59:59Z'),
    dated('after.txt', '2024-10-18T23:00:00Z'),
    dated('undated.txt', null),
  ]);
  const digest = await summariseDays(archive, { since: '2024-10-18', until: '2024-10-18' }, 'Europe/London');

  test('a day runs from midnight to midnight in the zone', () => {
    expect(digest.stories.flatMap(pathsOf).toSorted()).toEqual(['calendar.txt', 'first.txt', 'last.txt']);
  });

  test('an article without a date belongs to no day and is listed', () => {
    expect(digest.undated.map(({ path }) => path)).toEqual(['undated.txt']);
  });

  test('the nearest days on both sides are named', () => {
    expect(digest.nearest).toEqual({ before: '2024-10-17', after: '2024-10-19' });
  });
});

describe.each([
  ['the sample archive', sample],
  ['invented stories', invented],
])('stories of %s', async (_, archive) => {
  const stories = await summariseArticles(archive, archive.indexes.articles);

  test('each article is in exactly one', () => {
    expect(stories.flatMap(pathsOf).toSorted()).toEqual(
      archive.indexes.articles.map(({ path }) => path).toSorted(),
    );
  });

  test('every sentence and quotation is a slice of an article of its story', () => {
    for (const story of stories) {
      const paths = new Set(pathsOf(story));
      for (const { article, start, end, text } of story.told.sentences) {
        expect(article.text.slice(start, end)).toBe(text);
        expect(paths).toContain(article.path);
      }
      for (const { article, quotation } of story.told.quotations) {
        expect(archive.indexes.statements.some((each) => each.quotation === quotation)).toBe(true);
        expect(paths).toContain(article.path);
      }
    }
  });

  test('every headline is an article’s own, or a slice of it', () => {
    for (const { told } of stories) {
      const { article, text, citation } = told.headline;
      const spelt = citation === null ? article.headline : article.text.slice(citation.start, citation.end);
      expect(text).toBe(spelt);
    }
  });

  test('those of more outlets come first', () => {
    const outlets = stories.map((story) => story.outlets.length + story.unknownOutlets);
    expect(outlets).toEqual(outlets.toSorted((one, other) => other - one));
  });

  test('no sentence stands twice', () => {
    for (const { told } of stories) {
      const texts = [told.headline.text, ...told.sentences.map(({ text }) => text)];
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

test('the order in which articles come makes no difference', async () => {
  const some = labelled.slice(0, 24);
  const expected = await outline(buildArchive(some));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(some, { minLength: some.length }), async (shuffled) => {
      expect(await outline(buildArchive(shuffled))).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

test('an article that another outlet took over is no article of its own', async () => {
  const stories = await summariseArticles(invented, invented.indexes.articles);
  const copies = stories.flatMap(({ items }) => items.flatMap((item) => item.copies));
  expect(copies.map(({ headline }) => headline)).toEqual(['Blueline makes roster offer in Skerry dispute']);
});

test('a statement reported in two wordings is told with both', async () => {
  const [first] = await summariseArticles(sample, sample.indexes.articles);
  expect(first?.told.quotations.some(({ variants }) => variants.length > 0)).toBe(true);
});
