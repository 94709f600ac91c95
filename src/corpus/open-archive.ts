import { type Archive, buildArchive } from '../core/archive.ts';
import { readQuotations } from '../core/quotations/read-quotations.ts';
import { segmentEngine } from '../core/search/segments/segment-engine.ts';
import type { Notices } from '../ports/ports.ts';
import { readArchive } from './read-archive.ts';

/** How an archive is to be read. */
export interface OpenArchiveOptions {
  /** Larger files are left out. */
  readonly maxBytes: number;
  /** Told of each file that was left out. */
  readonly notices: Notices;
  /** Called now and then with the number of files read and of all. */
  onProgress(done: number, total: number): void;
}

/** An archive to answer from, or why there is none. */
export type OpenedArchive =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly line: string };

/** Reads the articles of a folder and finds what is said in them. */
export async function openArchive(directory: string, options: OpenArchiveOptions): Promise<OpenedArchive> {
  const read = await readArchive(directory, options);
  if (read.kind === 'failed') return { ok: false, line: read.message };
  return {
    ok: true,
    archive: buildArchive(
      read.articles.map((article) => ({ article, quotations: readQuotations(article) })),
      segmentEngine,
    ),
  };
}
