import path from 'node:path';
import { z } from 'zod';
import type { Fault } from '../../command/line/fault.ts';
import { fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { Config } from '../../config/config.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';
import type { ForgetOptions, ForgetResult, Forgotten } from '../../corpus/forget/forget-article.ts';
import { count } from '../../reply/counts.ts';
import { chooseArchive, listArchives } from './choose-archive.ts';
import { escapeLine } from './escape.ts';
import { createLoadingReport } from './loading.ts';
import type { Output } from './streams.ts';
import type { DocumentedCommand } from './usage.ts';

/** Takes an article out of the archive for good. */
export const FORGET: DocumentedCommand = {
  name: 'forget',
  summary: 'Take an article out for good: its files, what is kept of it, its earlier versions',
  words: {
    name: 'ARTICLE|URL',
    summary: 'an article’s id, its file below the archive’s folder, or its address',
    isRequired: true,
  },
  options: z.object({}),
  examples: ['forget https://post.example/pier-falls --archive news', 'forget 2026/pier.html --archive news'],
};

/** Runs `forget`. */
export type ForgetArticle = (
  what: string,
  directory: string,
  options: ForgetOptions,
) => Promise<ForgetResult>;

/** Takes out of the state what was answered from some articles; gives false where another process has the state. */
export type ForgetAnswers = (
  place: Pick<Config, 'stateFile' | 'stateUrl'>,
  articles: readonly string[],
) => Promise<boolean>;

/** What `forget` is run with. */
export interface RunForgetOptions {
  readonly words: string;
  readonly programOptions: TypedOptions;
  readonly stderr: Output;
}

/** Runs the command. It prints what was taken out, or one object with `--json`. */
export async function runForget(
  {
    forgetArticle,
    forgetAnswers,
  }: { readonly forgetArticle: ForgetArticle; readonly forgetAnswers: ForgetAnswers },
  config: Config,
  { words, programOptions, stderr }: RunForgetOptions,
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  if (words === '') return fault('forget needs ARTICLE|URL: an article’s id, its file or its address.');
  const { archive } = programOptions;
  const { sampleDirectory, archiveMaxFileBytes, archiveStore, stateFile } = config;
  const directory = path.resolve(chooseArchive(archive, config));
  if (directory === sampleDirectory)
    return fault('The sample archive is the program’s. Name your own: --archive DIR, or ARCHIVE_DIR.');
  const report = await createLoadingReport(stderr);
  const options = {
    ...{ maxBytes: archiveMaxFileBytes, storeFolder: archiveStore, stateFile, notices: { warn: () => {} } },
    alsoIn: listArchives(undefined, config).filter((folders) => isPartOf(directory, folders)),
  };
  const done = await forgetArticle(words, directory, options).finally(() => report.finish());
  if (!done.ok) return fault(done.line);
  const isClean = await forgetAnswers(config, done.forgotten.ids);
  const text =
    programOptions['json'] === true
      ? JSON.stringify(done.forgotten)
      : describe(done.forgotten, isClean, config.stateUrl === null ? stateFile : 'The database of STATE_URL');
  return { ok: true, text: `${text}\n` };
}

/** Whether a folder is one of those that are answered from together. */
function isPartOf(directory: string, folders: ArchiveFolders): boolean {
  return typeof folders !== 'string' && folders.some((each) => path.resolve(each.directory) === directory);
}

function describe(
  { headline, publisher, ids, deleted, left }: Forgotten,
  isClean: boolean,
  stateFile: string,
): string {
  const name = [headline ?? 'headline unknown', publisher ?? 'outlet unknown'].join(' · ');
  const lines = [
    `Taken out for good: ${name}, ${count(ids.length, 'version')}.`,
    ...deleted.map((file) => ` deleted ${file}`),
    ...left.map(
      (file) =>
        ` ${file} holds other articles and was left: this one is read no more; take it out of the file yourself`,
    ),
    ...(isClean ? [] : [` ${stateFile} is in use: a digest that is being sent now may still tell of it`]),
    ' Links that were posted say that it was withdrawn. Backups are yours to clear.',
  ];
  return lines.map(escapeLine).join('\n');
}
