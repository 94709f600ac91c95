import path from 'node:path';
import { z } from 'zod';
import type { Fault } from '../../command/line/fault.ts';
import { fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { Config } from '../../config/config.ts';
import type { Added, AddedResult, AddOptions } from '../../corpus/add/add-to-archive.ts';
import { count } from '../../reply/counts.ts';
import { formatDate } from '../../reply/dates.ts';
import { escapeLine } from './escape.ts';
import type { DocumentedCommand } from './usage.ts';

/** Adds an article to the archive's folder. */
export const ADD: DocumentedCommand = {
  name: 'add',
  summary: 'Add an article, by its address or as a file, to the archive’s folder',
  words: { name: 'URL|FILE', summary: 'an address of an article or a feed, or a file', isRequired: true },
  options: z.object({
    private: z.boolean().default(false).describe('Fetch from private networks and this machine too'),
  }),
  examples: ['add https://post.example/pier-falls --archive news', 'add press-release.pdf --archive news'],
};

/** Runs `add`. */
export type AddToArchive = (what: string, directory: string, options: AddOptions) => Promise<AddedResult>;

/** What `add` is run with. */
export interface RunAddOptions {
  readonly words: string;
  readonly options: TypedOptions;
  readonly programOptions: TypedOptions;
  /** The program's, for the User-Agent. */
  readonly version: string;
}

/** Runs the command. It prints a line for each article, or one object with `--json`. */
export async function runAdd(
  addToArchive: AddToArchive,
  { archiveDirectory, sampleDirectory, archiveMaxFileBytes }: Config,
  { words, options, programOptions, version }: RunAddOptions,
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  if (words === '') return fault('add needs URL|FILE: an address of an article or a feed, or a file.');
  const { archive } = programOptions;
  const directory = path.resolve(typeof archive === 'string' ? archive : archiveDirectory);
  if (directory === sampleDirectory)
    return fault('The sample archive is the program’s. Name your own first: --archive DIR, or ARCHIVE_DIR.');
  const done = await addToArchive(words, directory, {
    maxBytes: archiveMaxFileBytes,
    allowsPrivate: options['private'] === true,
    agent: `Verbatim/${version} (adds one article for a reader; see robots.txt: verbatim)`,
  });
  if (!done.ok) return fault(done.line);
  const text = programOptions['json'] === true ? JSON.stringify(done.added) : describe(done.added);
  return { ok: true, text: `${text}\n` };
}

const MAX_LISTED = 10;

function describe({ path: file, articles, quotations, leftOut }: Added): string {
  const size = `${count(articles.length, 'article')}, ${count(quotations, 'quotation')}`;
  const listed = articles.slice(0, MAX_LISTED).map(({ headline, publisher, datePublished }) => {
    const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
    return [headline ?? 'headline unknown', publisher ?? 'outlet unknown', date].join(' · ');
  });
  const omitted = leftOut.length === 0 ? [] : [`${leftOut.length} left out: ${leftOut[0]}.`];
  const lines = [...listed, ...omitted].map((line) => ` ${escapeLine(line)}`);
  return [escapeLine(`Added ${file}: ${size}.`), ...lines].join('\n');
}
