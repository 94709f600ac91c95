import type { ArticleSource, SourceFailure } from './article-source.ts';
import { stampFiles } from './file-stamp.ts';
import { findFiles } from './find-files.ts';
import { ALL_EXTENSIONS } from './formats/formats.ts';
import { codeOf, printable } from './left-out.ts';
import { readBytes } from './read-bytes.ts';
import { type FolderWatch, watchFolders } from './watch-folders.ts';

/** The files of a folder and its subfolders. */
export function createFolderSource(directory: string): ArticleSource {
  const name = printable(directory);
  let watch: FolderWatch | null = null;
  return {
    list: async () => {
      try {
        const found = await findFiles(directory);
        watch?.follow(found.folders);
        return found;
      } catch (error) {
        return fail(describeFailure(name, codeOf(error)));
      }
    },
    watch: (onEvent) => {
      watch?.close();
      watch = watchFolders(directory, onEvent);
      watch.follow(['']);
      return watch;
    },
    stamps: (paths) => stampFiles(directory, paths),
    read: (path, maxBytes) => readBytes(directory, path, maxBytes),
    describeEmpty: () => fail(`The archive folder ${name} holds no article (${ALL_EXTENSIONS.join(', ')}).`),
  };
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
