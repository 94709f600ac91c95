import { z } from 'zod';
import type { Fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { Config } from '../../config/config.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';
import type { IndexOptions, KeptArchive } from '../../corpus/index-archive.ts';
import { listArchives } from './choose-archive.ts';
import { createLoadingReport } from './loading.ts';
import type { Output } from './streams.ts';
import type { DocumentedCommand } from './usage.ts';

/** Analyses the archive before a start, for a container build or a timer. */
export const INDEX: DocumentedCommand = {
  name: 'index',
  summary: 'Analyse what is new in the archive, so that the next start is quick',
  words: null,
  options: z.object({}),
  examples: ['index', 'index --archive /srv/articles --json'],
};

/** Runs `index`. */
export type IndexArchive = (
  folders: ArchiveFolders,
  options: IndexOptions,
) => Promise<{ readonly ok: true; readonly indexed: KeptArchive } | Fault>;

/** Runs the command for each archive. It prints one line for each, or one object with `--json`. */
export async function runIndex(
  indexArchive: IndexArchive,
  config: Config,
  { programOptions, stderr }: { readonly programOptions: TypedOptions; readonly stderr: Output },
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const lines: string[] = [];
  for (const folders of listArchives(programOptions['archive'], config)) {
    const report = await createLoadingReport(stderr);
    const began = performance.now();
    try {
      const { archiveMaxFileBytes: maxBytes, archiveStore: storeFolder, stateFile } = config;
      const { notices, onProgress } = report;
      const done = await indexArchive(folders, { maxBytes, storeFolder, stateFile, notices, onProgress });
      if (!done.ok) return done;
      const seconds = Math.round(performance.now() - began) / 1000;
      const { indexed } = done;
      lines.push(
        programOptions['json'] === true
          ? JSON.stringify({ ...indexed, seconds })
          : describe(indexed, seconds),
      );
    } finally {
      report.finish();
    }
  }
  return { ok: true, text: lines.map((line) => `${line}\n`).join('') };
}

function describe({ articles, analysed, leftOut, file, bytes }: KeptArchive, seconds: number): string {
  const held = `${articles} article${articles === 1 ? '' : 's'}`;
  const omitted = leftOut === 0 ? '' : `, ${leftOut} left out`;
  return `${held}${omitted}; ${analysed} analysed in ${seconds.toFixed(1)} s. Kept in ${file} (${megabytes(bytes)} MB).`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
