import path from 'node:path';
import { z } from 'zod';
import type { Fault } from '../../command/line/fault.ts';
import { fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import { describeAgent } from '../../config/adding.ts';
import type { Config } from '../../config/config.ts';
import type { AddedResult, AddOptions } from '../../corpus/add/add-to-archive.ts';
import { allowHosts } from '../../corpus/following/following-options.ts';
import { describeAdded } from '../../reply/describe-added.ts';
import { chooseArchive } from './choose-archive.ts';
import { escapeLine } from './escape.ts';
import { createProgressBar } from './loading.ts';
import type { Output } from './streams.ts';
import type { DocumentedCommand } from './usage.ts';

/** Adds articles to the archive's folder. */
export const ADD: DocumentedCommand = {
  name: 'add',
  summary: 'Add articles, by address or as files, to the archive’s folder',
  words: {
    name: 'URL|FILE…',
    summary: 'addresses of articles, feeds, sitemaps, or files, or lists of addresses (OPML, text)',
    isRequired: true,
    isList: true,
  },
  options: z.object({
    map: z
      .string()
      .optional()
      .describe(
        'What a table or JSON calls the parts of an article: headline=Title,text=Body (kept in sources.yaml)',
      ),
    private: z.boolean().default(false).describe('Fetch from private networks and this machine too'),
  }),
  examples: [
    'add https://post.example/pier-falls --archive news',
    'add press-release.pdf https://post.example/feed.xml --archive news',
    'add articles.csv --map headline=Title,text=Body --archive news',
  ],
};

/** Runs `add`. */
export type AddToArchive = (
  whats: readonly string[],
  directory: string,
  options: AddOptions,
) => Promise<readonly AddedResult[]>;

/** What `add` is run with. */
export interface RunAddOptions {
  /** One on each line. */
  readonly words: string;
  readonly options: TypedOptions;
  readonly programOptions: TypedOptions;
  /** The program's, for the User-Agent. */
  readonly version: string;
  /** Takes the progress. */
  readonly stderr: Output;
}

/** What to print, and a line for each thing that was not added. */
export interface AddedText {
  readonly ok: true;
  readonly text: string;
  readonly failures: readonly string[];
}

/** What a list may bring at once. */
const BOUNDS = { maxAddresses: 500, maxLists: 100 };

/** Runs the command. It prints a line for each article, or an object for each word with `--json`. */
export async function runAdd(
  addToArchive: AddToArchive,
  config: Config,
  { words, options, programOptions, version, stderr }: RunAddOptions,
): Promise<AddedText | Fault> {
  const whats = words.split('\n').filter((each) => each !== '');
  if (whats.length === 0) return fault(`add needs ${ADD.words?.name}: ${ADD.words?.summary}.`);
  const { archive } = programOptions;
  const directory = path.resolve(chooseArchive(archive, config));
  if (directory === config.sampleDirectory) return fault(SAMPLE);
  const names = readNames(options['map']);
  if (names === null) return fault(MAP);
  const isPrivateAllowed = options['private'] === true;
  const bar = await createProgressBar(stderr, 'Fetching');
  const results = await addToArchive(whats, directory, {
    ...{ maxBytes: config.archiveMaxFileBytes, bounds: BOUNDS, stateFile: config.stateFile },
    names,
    allowsPrivate: isPrivateAllowed ? () => true : allowHosts(config.adding.privateHosts),
    agent: describeAgent(version, config.adding),
    onProgress: bar.onProgress,
  }).finally(bar.stop);
  const isJson = programOptions['json'] === true;
  const texts = results.map((result) =>
    isJson ? toJson(result) : describeAdded(result).map(escapeIndented).join('\n'),
  );
  return {
    ok: true,
    text: texts
      .filter((text) => text !== '')
      .map((text) => `${text}\n`)
      .join(''),
    failures: results.flatMap((result) => (result.ok ? [] : [escapeLine(result.line)])),
  };
}

function escapeIndented(line: string): string {
  return `${line.startsWith(' ') ? ' ' : ''}${escapeLine(line)}`;
}

const PAIR =
  /^\s*(?<ours>headline|title|publisher|outlet|author|date|datePublished|url|text|body|language)\s*=\s*(?<theirs>\S(?:.*\S)?)\s*$/u;
const MAP =
  'add --map: write NAME=COLUMN with commas between, as in headline=Title,text=Body. Names: headline, publisher, author, date, url, text, language.';

/** Null where it is no list of names. */
function readNames(typed: string | true | undefined): ReadonlyMap<string, string> | null {
  if (typeof typed !== 'string') return new Map();
  const pairs = typed.split(',').map((pair) => PAIR.exec(pair)?.groups ?? {});
  const names = pairs.flatMap(({ ours, theirs }) =>
    ours === undefined || theirs === undefined ? [] : [[ours, theirs] as const],
  );
  return names.length === pairs.length ? new Map(names) : null;
}

const SAMPLE =
  'The sample archive is the program’s: name your own archive first (--archive DIR, or ARCHIVE_DIR).';

function toJson(result: AddedResult): string {
  if (!result.ok) return '';
  const { kind } = result;
  return JSON.stringify(
    kind === 'added'
      ? result.added
      : kind === 'list'
        ? result.list
        : { path: result.path, isUnchanged: true },
  );
}
