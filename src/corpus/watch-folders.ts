import { type FSWatcher, statSync, watch } from 'node:fs';
import { join, posix } from 'node:path';
import type { OnEvent, SourceWatch } from './article-source.ts';
import { isRead } from './find-files.ts';

/** Folders that are watched. */
export interface FolderWatch extends SourceWatch {
  /** Watches a folder; its path is below the archive's, which is ''. Call it before the folder is listed. */
  begin(folder: string): void;
  /** Watches no other folders than these any more. */
  keepOnly(folders: readonly string[]): void;
  /** Whether a folder is watched. */
  has(folder: string): boolean;
}

/** In more folders nobody looks for what happens in each: the system bounds how many are watched. */
const MAX_FOLDERS = 2_000;

/**
 * Watches folders for files that come, change or go. What cannot be watched is not, without a word: on a network drive
 * the system notices nothing, so callers that need every change must also look now and then.
 *
 * @param onEvent - called whenever something may have changed.
 */
export function watchFolders(directory: string, onEvent: OnEvent): FolderWatch {
  const watched = new Map<string, { readonly inode: number; readonly watcher: FSWatcher }>();
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  return {
    begin(folder) {
      try {
        const path = join(directory, folder);
        const inode = statSync(path).ino;
        // A folder that was deleted and made again is another one.
        if (watched.get(folder)?.inode === inode) return;
        drop(folder);
        if (watched.size >= MAX_FOLDERS) return;
        const watcher = watch(path, { persistent: false }, (event, name) => {
          const isFile = name !== null && isRead(name);
          // A database beside the articles is written to all the time.
          if (event !== 'change' || name === null || isFile)
            onEvent(isFile ? posix.join(folder, name) : null);
        });
        watcher.on('error', () => drop(folder));
        watched.set(folder, { inode, watcher });
      } catch {
        drop(folder);
      }
    },
    keepOnly(folders) {
      const wanted = new Set(folders);
      for (const folder of watched.keys()) if (!wanted.has(folder)) drop(folder);
    },
    has: (folder) => watched.has(folder),
    close() {
      for (const folder of watched.keys()) drop(folder);
    },
  };
}
