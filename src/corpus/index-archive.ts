import { statSync } from 'node:fs';
import type { Analysis } from './analysis/analysis.ts';
import { locateStore } from './analysis-store/locate-store.ts';
import { openAnalysisStore } from './analysis-store/open-store.ts';
import { createArchiveReader } from './archive-reader.ts';
import { createFolderSource } from './folder-source.ts';
import type { IndexArchiveDependencies, OpenArchiveOptions } from './open-archive.ts';

/** How an archive is to be analysed ahead of its use. */
export type IndexOptions = Omit<OpenArchiveOptions, 'acceptsStale'>;

/** What is kept of an archive now. */
export interface IndexedArchive {
  readonly articles: number;
  /** How many files had to be analysed for it. */
  readonly analysed: number;
  /** How many files, folders and links are not served. */
  readonly leftOut: number;
  /** Where it is kept. */
  readonly file: string;
  /** The size of that file. */
  readonly bytes: number;
}

/** Analyses what is new in an archive and keeps it, having examined what is there; or says in one line why not. */
export async function indexArchive(
  directory: string,
  { maxBytes, storeFolder, notices, onProgress }: IndexOptions,
  { analyser, version }: IndexArchiveDependencies,
): Promise<
  { readonly ok: true; readonly indexed: IndexedArchive } | { readonly ok: false; readonly line: string }
> {
  if (storeFolder === null) return refuse('ARCHIVE_STORE is off. Set it to a folder for the analyses.');
  if (version === null)
    return refuse('Run from its sources, Verbatim keeps no analyses. Build it: npm run build.');
  const file = locateStore(storeFolder, directory);
  const store = await openAnalysisStore(file, { notices, isExamined: true });
  const reader = createArchiveReader(createFolderSource(directory), {
    maxBytes,
    analyser,
    version,
    store,
    holds: outline,
  });
  try {
    if (store.file === null) return refuse(NOT_KEPT);
    const read = await reader.read({ notices, onProgress });
    if (read.kind === 'failed') return refuse(read.message);
    if (store.file === null) return refuse(NOT_KEPT);
    const { quoted, analysed, leftOut } = read;
    await reader.close();
    const bytes = statSync(file).size;
    return { ok: true, indexed: { articles: quoted.length, analysed, leftOut, file, bytes } };
  } finally {
    await reader.close();
  }
}

/** Enough to tell what is left out: an archive need not fit into memory to be analysed. */
function outline(analysis: Analysis): Analysis {
  if (analysis.kind === 'left-out') return analysis;
  const article = { ...analysis.article, text: '', prose: '', paragraphs: [] };
  return { ...analysis, article, quotations: [] };
}

/** A notice has said why. */
const NOT_KEPT = 'The analyses are not kept.';

function refuse(line: string): { readonly ok: false; readonly line: string } {
  return { ok: false, line };
}
