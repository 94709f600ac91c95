import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createSource, locateStoreOf } from '../../src/corpus/archive-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function openTwo() {
  const folder = await temporaryFolder({
    'news/b.txt': 'One.',
    'news/a/c.txt': 'Two.',
    'wire/b.txt': 'Three.',
    'wire/notes.xyz': '',
  });
  const place = ['wire', 'news'].map((name) => ({ name, directory: path.join(folder, name) }));
  return { folder, place, source: createSource(place) };
}

test('files of several folders have the name of their archive before them, and stay apart', async () => {
  const { source } = await openTwo();
  expect(await source.list()).toMatchObject({
    articles: ['news/a/c.txt', 'news/b.txt', 'wire/b.txt'],
    others: new Map([['.xyz', 1]]),
  });
  const texts = await Promise.all(
    ['news/b.txt', 'wire/b.txt'].map(async (file) => {
      const read = await source.read(file, 1_000);
      return read.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : null;
    }),
  );
  expect(texts).toEqual(['One.', 'Three.']);
});

test('each file has its own stamp', async () => {
  const { source, folder } = await openTwo();
  await writeFile(path.join(folder, 'wire', 'b.txt'), 'Three and more.');
  const stamps = await source.stamps(['news/b.txt', 'wire/b.txt', 'wire/none.txt']);
  expect(stamps.get('news/b.txt')?.size).toBe(4);
  expect(stamps.get('wire/b.txt')?.size).toBe(15);
  expect(stamps.get('wire/none.txt') ?? null).toBeNull();
});

test('where one folder is gone there are no articles at all, and the line names it', async () => {
  const { source, folder } = await openTwo();
  await rm(path.join(folder, 'wire'), { recursive: true });
  expect(await source.list()).toEqual({ kind: 'failed', message: expect.stringContaining('wire') });
});

test('several folders together have a store of their own', async () => {
  const { place } = await openTwo();
  const [one] = place;
  if (one === undefined) throw new Error('no folder');
  const files = [place, place.toReversed(), one.directory].map((each) => locateStoreOf('/kept', each));
  expect(new Set(files).size).toBe(3);
  expect(files.map((file) => path.dirname(file))).toEqual(['/kept', '/kept', '/kept']);
});
