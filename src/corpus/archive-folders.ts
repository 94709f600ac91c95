import path from 'node:path';
import { locateStore } from './analysis-store/locate-store.ts';
import type { ArticleSource } from './article-source.ts';
import { createFolderSource } from './folder-source.ts';
import { joinSources } from './joined-source.ts';

/** A folder of articles with the name of its archive. */
export interface NamedFolder {
  readonly name: string;
  readonly directory: string;
}

/** Where an archive's articles are: a folder, or several archives' folders that are answered from together. */
export type ArchiveFolders = string | readonly NamedFolder[];

/** The files of an archive. */
export function createSource(folders: ArchiveFolders): ArticleSource {
  if (typeof folders === 'string') return createFolderSource(folders);
  return joinSources(folders.map(({ name, directory }) => ({ name, source: createFolderSource(directory) })));
}

/** The file in `folder` that keeps what an archive's articles came to. */
export function locateStoreOf(folder: string, folders: ArchiveFolders): string {
  if (typeof folders === 'string') return locateStore(folder, folders);
  const names = folders.map(({ name }) => name).join('+');
  // No folder has a name with a null character.
  return locateStore(
    folder,
    path.join(folders.map(({ directory }) => path.resolve(directory)).join('\0'), names),
  );
}
