import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFolderSource } from '../../src/corpus/folder-source.ts';
import { watchFolders } from '../../src/corpus/watch-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder's source that is watched, and how often it has told of a change. */
async function open(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  const source = createFolderSource(folder);
  let events = 0;
  const watching = source.watch?.(() => {
    events += 1;
  });
  onTestFinished(() => watching?.close());
  await source.list();
  /** Whether something tells of what is done. */
  const tells = async (act: () => Promise<unknown>) => {
    const before = events;
    await act();
    await expect.poll(() => events, { timeout: 5_000 }).toBeGreaterThan(before);
  };
  return { folder, source, tells, events: () => events };
}

test('a file that comes, is written to, moves or goes is told of, in a folder below too', async () => {
  const { folder, tells } = await open({ 'a.txt': 'A.', 'below/b.txt': 'B.' });
  const inside = (name: string) => path.join(folder, name);
  await tells(() => writeFile(inside('c.txt'), 'C.'));
  await tells(() => appendFile(inside('below/b.txt'), ' More.'));
  await tells(() => rename(inside('below/b.txt'), inside('below/d.txt')));
  await tells(() => rm(inside('a.txt')));
});

test('a folder that comes is watched from the next listing on', async () => {
  const { folder, source, tells } = await open({ 'a.txt': 'A.' });
  await tells(() => mkdir(path.join(folder, 'new')));
  await source.list();
  await tells(() => writeFile(path.join(folder, 'new', 'b.txt'), 'B.'));
});

test('a folder that was made again is watched again', async () => {
  const { folder, source, tells } = await open({ 'below/a.txt': 'A.' });
  const below = path.join(folder, 'below');
  await rm(below, { recursive: true });
  await mkdir(path.join(folder, 'other'));
  await mkdir(below);
  await source.list();
  await tells(() => writeFile(path.join(below, 'b.txt'), 'B.'));
});

test('what cannot be watched is not, without an error', () => {
  let events = 0;
  const watching = watchFolders(path.join('no', 'such', 'folder'), () => {
    events += 1;
  });
  for (const folder of ['', 'below']) watching.begin(folder);
  watching.keepOnly(['', 'below']);
  watching.close();
  expect(events).toBe(0);
});

test('a source that is watched only after it was listed tells at once that something may have changed', async () => {
  const source = createFolderSource(await temporaryFolder({ 'a.txt': 'A.' }));
  await source.list();
  const told: (string | null)[] = [];
  const watching = source.watch?.((path) => told.push(path));
  onTestFinished(() => watching?.close());
  expect(told).toEqual([null]);
});

test('a file of which nothing was told keeps its stamp, and one that was written to has another', async () => {
  const { folder, source, tells } = await open({ 'a.txt': 'A.', 'below/b.txt': 'B.' });
  const paths = ['a.txt', 'below/b.txt'];
  const marked = { size: 1, mtime: 2, ctime: 3 };
  expect([...(await source.stamps(paths, () => marked)).values()]).toEqual([marked, marked]);
  await tells(() => appendFile(path.join(folder, 'below/b.txt'), ' More.'));
  const after = await source.stamps(paths, () => marked);
  expect(after.get('a.txt')).toEqual(marked);
  expect(after.get('below/b.txt')).toMatchObject({ size: 'B. More.'.length });
  // Told of once, it is not looked at again.
  expect((await source.stamps(paths, () => marked)).get('below/b.txt')).toEqual(marked);
});

test('every file is looked at where the source is not watched, where nothing is known of it, and where all are asked for', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'A.' });
  const source = createFolderSource(folder);
  const marked = { size: 1, mtime: 2, ctime: 3 };
  await source.list();
  expect((await source.stamps(['a.txt'], () => marked)).get('a.txt')).toMatchObject({ size: 2 });
  const watching = source.watch?.(() => {});
  onTestFinished(() => watching?.close());
  await source.list();
  expect((await source.stamps(['a.txt'], () => null)).get('a.txt')).toMatchObject({ size: 2 });
  expect((await source.stamps(['a.txt'])).get('a.txt')).toMatchObject({ size: 2 });
});

test('after very many changes at once every file is looked at', async () => {
  const { folder, source, events } = await open({ 'a.txt': 'A.' });
  const many = Array.from({ length: 1_100 }, (_, number) => path.join(folder, `n${number}.txt`));
  const before = events();
  await Promise.all(many.map((file) => writeFile(file, 'N.')));
  await expect.poll(() => events() - before, { timeout: 5_000 }).toBeGreaterThan(many.length);
  const marked = { size: 1, mtime: 2, ctime: 3 };
  expect((await source.stamps(['a.txt'], () => marked)).get('a.txt')).toMatchObject({ size: 2 });
});
