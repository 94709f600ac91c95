import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a store's files take: the analyses, the indexes, and the articles' blocks. */
export interface StoreBytes {
  readonly analyses: number;
  readonly indexes: number;
  readonly articles: number;
}

/** What the files of a store take, in bytes. */
export function sizesOfStore(folder: string): StoreBytes {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const sizeOfAll = (name: RegExp) =>
    names
      .filter((each) => name.test(each))
      .reduce((sum, each) => sum + statSync(path.join(folder, each)).size, 0);
  return {
    analyses: sizeOfAll(/\.db(?:-\w+)?$/u),
    indexes: sizeOfAll(/\.archive$/u),
    articles: sizeOfAll(/\.archive-/u),
  };
}

/** What the files of a folder and its subfolders take, in bytes. */
export function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
