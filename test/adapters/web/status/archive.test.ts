import { expect, test } from 'vitest';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { parsePage } from '../parse-page.ts';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

test('the page of the archive says what is in it', async () => {
  const archive = await readSampleArchive();
  const { texts } = parsePage(await (await startTestWeb(archive)).read('/archive'));
  expect(texts('h1')).toEqual(['The archive']);
  expect(texts('.lead')).toEqual([
    `${archive.indexes.articles.length} articles, ${archive.indexes.statements.length} quotations.`,
  ]);
});

test('an empty archive is said to be empty', async () => {
  const { texts } = parsePage(await (await startTestWeb(sketchArchive())).read('/archive'));
  expect(texts('.lead')).toEqual(['The archive is empty: it holds no articles.']);
});
