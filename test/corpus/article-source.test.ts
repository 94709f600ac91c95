import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createFolderSource } from '../../src/corpus/folder-source.ts';
import { describeArticleSource } from '../contract/article-source.ts';
import { createInMemorySource } from '../fakes/in-memory-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

describeArticleSource('a folder', async () => {
  const folder = await temporaryFolder({});
  let seconds = Date.parse('2024-10-18T00:00:00Z') / 1_000;
  return {
    source: createFolderSource(folder),
    hasStamps: true,
    put: async (name, content) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      seconds += 10;
      await utimes(file, seconds, seconds);
    },
    remove: (name) => rm(path.join(folder, name)),
  };
});

describeArticleSource('a source without stamps', async () => {
  const files = new Map<string, string>();
  return {
    source: createInMemorySource(files),
    hasStamps: false,
    put: async (name, content) => {
      files.set(name, content);
    },
    remove: async (name) => {
      files.delete(name);
    },
  };
});
