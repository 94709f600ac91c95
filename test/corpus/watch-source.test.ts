import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { englishQuotations } from '../../src/core/language/english/quotations/english-quotations.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { NO_STORE } from '../../src/corpus/analysis-store/analysis-store.ts';
import { createArchiveReader } from '../../src/corpus/archive-reader.ts';
import type { OnEvent } from '../../src/corpus/article-source.ts';
import { createFolderSource } from '../../src/corpus/folder-source.ts';
import { watchSource } from '../../src/corpus/watch-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

const A = 'Ana Ruiz said: “We will build it.”\n';
const B = 'Ken Ode said: “We will cross it.”\n';

/** A source that tells of what it is told to tell of. */
function openTelling() {
  let tell: OnEvent = () => {};
  const source = {
    ...createFolderSource('nowhere'),
    watch: (onEvent: OnEvent) => {
      tell = onEvent;
      return { close: () => {} };
    },
  };
  return { source, tell: (file: string | null) => tell(file) };
}

test('what happens before anybody listens is told to whoever listens first, once', () => {
  const { source, tell } = openTelling();
  const heard: (string | null)[] = [];
  const watched = watchSource(source, (file) => heard.push(file));
  watched.begin();
  tell('a.txt');
  tell(null);
  const listener = vi.fn();
  watched.follow(listener);
  expect(listener).toHaveBeenCalledOnce();
  tell('b.txt');
  expect(listener).toHaveBeenCalledTimes(2);
  expect(heard).toEqual(['a.txt', null, 'b.txt']);
});

test('where nothing has happened nobody is told of anything', () => {
  const { source } = openTelling();
  const watched = watchSource(source, () => {});
  watched.begin();
  const listener = vi.fn();
  watched.follow(listener);
  expect(listener).not.toHaveBeenCalled();
});

test('a reader that is watched finds what came while it read, and reads again what it was told of', async () => {
  const folder = await temporaryFolder({ 'a.txt': A });
  const reader = createArchiveReader(createFolderSource(folder), {
    ...{ maxBytes: 1_000, version: '', store: NO_STORE, isWatched: true },
    analyser: createLocalAnalyser(englishQuotations),
  });
  onTestFinished(reader.close);
  const read = async () => {
    const result = await reader.read({ notices: { warn: () => {} }, look: 'told' });
    return result.kind === 'read' ? result.quoted.map(({ article }) => article.text) : result;
  };
  expect(await read()).toEqual([A]);
  await writeFile(path.join(folder, 'b.txt'), B);
  const told = vi.fn();
  reader.watch(told);
  await expect.poll(() => told.mock.calls.length, { timeout: 5_000 }).toBeGreaterThan(0);
  expect(await read()).toEqual([A, B]);
  const before = told.mock.calls.length;
  await appendFile(path.join(folder, 'b.txt'), 'More.\n');
  await expect.poll(() => told.mock.calls.length, { timeout: 5_000 }).toBeGreaterThan(before);
  expect(await read()).toEqual([A, `${B}More.\n`]);
});
