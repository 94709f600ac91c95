import { dirname } from 'node:path/posix';
import type { ArticleSource, SourceFailure } from './article-source.ts';
import { type FileStamp, stampFiles } from './file-stamp.ts';
import { findFiles } from './find-files.ts';
import { ALL_EXTENSIONS } from './formats/formats.ts';
import { codeOf, printable } from './left-out.ts';
import { readBytes } from './read-bytes.ts';
import { type FolderWatch, watchFolders } from './watch-folders.ts';

/** Of more changes at once the system may not have told: all files are looked at. */
const MAX_TOLD = 1_000;

/** The files of a folder and its subfolders. */
export function createFolderSource(directory: string): ArticleSource {
  const name = printable(directory);
  let watch: FolderWatch | null = null;
  let isListed = false;
  /** The files that were told of since they were last stamped. */
  let told = new Set<string>();
  return {
    list: async () => {
      try {
        isListed = true;
        const found = await findFiles(directory, (folder) => watch?.begin(folder));
        watch?.keepOnly(found.folders);
        return found;
      } catch (error) {
        return fail(describeFailure(name, codeOf(error)));
      }
    },
    watch: (onEvent) => {
      watch?.close();
      watch = watchFolders(directory, (path) => {
        if (path !== null) told.add(path);
        onEvent(path);
      });
      // What changed since it was listed is found when it is listed again.
      if (isListed) onEvent(null);
      return watch;
    },
    stamps: async (paths, before) => {
      const changed = told;
      told = new Set();
      const isWatched = watch !== null && changed.size <= MAX_TOLD;
      if (before === undefined || !isWatched) return stampFiles(directory, paths);
      const known = new Map<string, FileStamp>();
      for (const path of paths) {
        const stamp = changed.has(path) || !watch?.has(folderOf(path)) ? null : before(path);
        if (stamp !== null) known.set(path, stamp);
      }
      const unknown = paths.filter((path) => !known.has(path));
      return new Map([...known, ...(await stampFiles(directory, unknown))]);
    },
    read: (path, maxBytes) => readBytes(directory, path, maxBytes),
    describeEmpty: () => fail(`The archive folder ${name} holds no article (${ALL_EXTENSIONS.join(', ')}).`),
  };
}

function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

/** @param code The file system's. */
function describeFailure(name: string, code: string): string {
  switch (code) {
    case 'ENOENT':
      return `The archive folder ${name} does not exist.`;
    case 'ENOTDIR':
      return `The archive ${name} is not a folder.`;
    default:
      return `The archive folder ${name} cannot be read (${code}).`;
  }
}

function fail(message: string): SourceFailure {
  return { kind: 'failed', message };
}
