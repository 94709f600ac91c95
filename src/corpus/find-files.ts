import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionOf } from '../core/article/format.ts';
import type { FoundFiles } from './article-source.ts';
import { nameFormat } from './formats/formats.ts';
import { type LeftOut, reasonOf } from './left-out.ts';
import { mayBeSideFile } from './side-files/side-file-names.ts';

/** The files of a folder, and the folders in which they were looked for, itself as ''. */
export interface FilesOfFolder extends FoundFiles {
  readonly folders: readonly string[];
}

/**
 * Searches a folder and its subfolders. It ignores names that begin with a dot, and README.md, and leaves out symbolic
 * links, so that it reads nothing outside the folder and runs into no loop.
 *
 * @param onFolder - called with each folder before it is listed.
 * @throws the file system's error if the folder itself cannot be read.
 */
export async function findFiles(
  directory: string,
  onFolder: (folder: string) => void = () => {},
): Promise<FilesOfFolder> {
  const articles: string[] = [];
  const sides: string[] = [];
  const leftOut: LeftOut[] = [];
  const others = new Map<string, number>();
  const folders: string[] = [];
  const searched: string[] = [''];
  const sort = (entry: Dirent, path: string) => {
    if (isPassedOver(entry.name)) return;
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isSymbolicLink()) leftOut.push({ path, reason: { kind: 'symbolic-link' } });
    else if (!isRead(path)) others.set(extensionOf(path), (others.get(extensionOf(path)) ?? 0) + 1);
    else if (entry.isFile()) (mayBeSideFile(path) ? sides : articles).push(path);
    else leftOut.push({ path, reason: { kind: 'not-a-file' } });
  };
  onFolder('');
  for (const entry of await readdir(directory, { withFileTypes: true })) sort(entry, entry.name);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    searched.push(folder);
    onFolder(folder);
    try {
      const entries = await readdir(join(directory, folder), { withFileTypes: true });
      for (const entry of entries) sort(entry, `${folder}/${entry.name}`);
    } catch (error) {
      leftOut.push({ path: `${folder}/`, reason: reasonOf(error) });
    }
  }
  return { articles: articles.sort(), sides: sides.sort(), leftOut, others, folders: searched };
}

/** Whether a file is read, as an article or for what it says of one. */
export function isRead(name: string): boolean {
  return nameFormat(name) !== null || mayBeSideFile(name);
}

/** Behind the whole name of a file, for the text that was read from it: for people, since the file itself is read. */
export const EXTRACT = '.extracted.txt';

function isExtract(name: string): boolean {
  return name.endsWith(EXTRACT) && nameFormat(name.slice(0, -EXTRACT.length)) !== null;
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.toLowerCase() === 'readme.md' || isExtract(name);
}
