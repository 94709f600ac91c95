import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { findFiles } from './find-files.ts';

/** Enough to keep the disk busy. */
const AT_ONCE = { concurrency: 16 };

/**
 * Tells one state of an archive folder from another by names, sizes and times of change, without reading a file.
 *
 * @throws What the file system says where the folder itself cannot be read.
 */
export async function readFolderState(directory: string): Promise<string> {
  const { articles } = await findFiles(directory);
  const readState = async (path: string) => {
    const file = await stat(join(directory, path)).catch(() => null);
    return [path, file?.size ?? null, file?.mtimeMs ?? null];
  };
  const files = await pMap(articles, readState, AT_ONCE);
  return JSON.stringify(files);
}
