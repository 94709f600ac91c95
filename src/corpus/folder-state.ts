import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findFiles } from './find-files.ts';
import { mapConcurrently } from './map-concurrently.ts';

/** Enough to keep the disk busy. */
const CONCURRENCY = 16;

/**
 * Tells one state of an archive folder from another by names, sizes and times of change, without reading a file.
 *
 * @throws What the file system says where the folder itself cannot be read.
 */
export async function readFolderState(directory: string): Promise<string> {
  const { articles } = await findFiles(directory);
  const files = await mapConcurrently(articles, CONCURRENCY, async (path) => {
    const file = await stat(join(directory, path)).catch(() => null);
    return [path, file?.size ?? null, file?.mtimeMs ?? null];
  });
  return JSON.stringify(files);
}
