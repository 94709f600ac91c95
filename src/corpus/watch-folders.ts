import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { SourceWatch } from './article-source.ts';
import { isRead } from './find-files.ts';

/** Folders that are watched. */
export interface FolderWatch extends SourceWatch {
  /** Watches these folders and no others; paths are below the archive's, which is ''. */
  follow(folders: readonly string[]): void;
}

/** In more folders nobody looks for what happens in each: the system bounds how many are watched. */
const MAX_FOLDERS = 2_000;

/**
 * Watches folders for files that come, change or go. What cannot be watched is not, without a word: on a network drive
 * the system notices nothing, so callers that need every change must also look now and then.
 *
 * @param onEvent - called whenever something may have changed, and when a folder is watched for the first time, since
 * something may have changed before.
 */
export function watchFolders(directory: string, onEvent: () => void): FolderWatch {
  const watched = new Map<string, { readonly inode: number; readonly watcher: FSWatcher }>();
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const begin = (folder: string): boolean => {
    try {
      const path = join(directory, folder);
      const inode = statSync(path).ino;
      // A folder that was deleted and made again is another one.
      if (watched.get(folder)?.inode === inode) return false;
      drop(folder);
      const watcher = watch(path, { persistent: false }, (event, name) => {
        // A database beside the articles is written to all the time.
        if (event !== 'change' || name === null || isRead(name)) onEvent();
      });
      watcher.on('error', () => drop(folder));
      watched.set(folder, { inode, watcher });
      return true;
    } catch {
      drop(folder);
      return false;
    }
  };
  return {
    follow(folders) {
      const wanted = new Set(folders.slice(0, MAX_FOLDERS));
      for (const folder of watched.keys()) if (!wanted.has(folder)) drop(folder);
      const begun = [...wanted].filter(begin);
      if (begun.length > 0) onEvent();
    },
    close() {
      for (const folder of watched.keys()) drop(folder);
    },
  };
}
