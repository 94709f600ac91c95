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

test('a folder that comes is watched from the next listing on, which is told of', async () => {
  const { folder, source, tells } = await open({ 'a.txt': 'A.' });
  await tells(() => mkdir(path.join(folder, 'new')));
  await tells(() => source.list());
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
  watching.follow(['', 'below']);
  watching.close();
  expect(events).toBe(0);
});
