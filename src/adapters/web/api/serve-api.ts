import type { Context, Hono } from 'hono';
import { type Command, type Outcome, runSafely } from '../../../command/command.ts';
import type { Fault } from '../../../command/line/fault.ts';
import type { Archive } from '../../../core/archive.ts';
import type { ReadingReport } from '../../../core/reading-report.ts';
import { partLine } from '../../../reply/compose/tell-part.ts';
import { toPlainText } from '../../../reply/plain-text.ts';
import { citationsToCsv } from '../../../reply/records/citations-csv.ts';
import {
  citationsToAtom,
  citationsToJsonFeed,
  type FeedFrame,
} from '../../../reply/records/citations-feed.ts';
import { citationsToMarkdown } from '../../../reply/records/citations-markdown.ts';
import { escapeJson } from '../../../reply/records/escape-json.ts';
import { placePath, withQuery } from '../addresses.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { refuse } from '../refusals.ts';
import { FORMAT, isCiting, listOperations, type Operation, WORDS, ZONE } from './operations.ts';
import { type Format, type ReadRequest, readBody, readQuery } from './read-request.ts';
import { serveApiArticles } from './serve-articles.ts';

/** What answers programs. */
export interface ApiDependencies {
  readonly commands: readonly Command[];
  readonly reading?: (() => ReadingReport) | undefined;
}

/** `/api/v1/who-said?words=…` and so on: each command's answer as JSON, a table or Markdown. */
export function serveApi(app: Hono<PageEnvironment>, archive: Archive, dependencies: ApiDependencies): void {
  if (dependencies.commands.length > 0) serveApiArticles(app, archive);
  for (const operation of listOperations(dependencies.commands)) {
    const answer = (context: Context<PageEnvironment>, read: ReadRequest | Fault) =>
      read.ok
        ? respond(context, operation, read, { archive, ...dependencies })
        : refuse(context, 400, read.line);
    app.get(operation.path, (context) =>
      answer(context, readQuery(operation, new URL(context.req.url).searchParams)),
    );
    app.post(operation.path, async (context) =>
      answer(context, readBody(operation, await context.req.text())),
    );
  }
}

async function respond(
  context: Context<PageEnvironment>,
  { command, path }: Operation,
  { request, zone, format }: ReadRequest,
  { archive, commands, reading }: ApiDependencies & { readonly archive: Archive },
): Promise<Response> {
  if (OF_CITATIONS.has(format) && !isCiting(command))
    return refuse(context, 400, `${command.name} cites nothing: ask for json.`);
  const asked = {
    archive,
    commands,
    reading: reading?.(),
    now: context.env.now,
    zone: zone ?? context.env.zone,
  };
  const outcome = await runSafely(command.name, () => command.run(request, asked));
  if (outcome.status === 'refused') return refuse(context, 400, toPlainText(outcome.reply));
  const { more } = outcome as Outcome;
  const next =
    more === undefined
      ? null
      : withQuery(path, { [WORDS]: request.words, ...plain(more), [ZONE]: zone, [FORMAT]: format });
  if (next !== null) context.header('Link', `<${next}>; rel="next"`);
  const results: unknown[] = [];
  for await (const record of (outcome as Outcome).records) results.push(record);
  const { type, write } = WRITTEN[format];
  const notice = partLine(await archive.holdings());
  context.header('Content-Type', type);
  context.header('X-Content-Type-Options', 'nosniff');
  const frame: FeedFrame = {
    title: `Verbatim: ${[command.name, request.words].join(' ').trim()}`,
    self: `${context.env.url}${pathOf(context)}`,
    linkTo: ({ article, start, end }) => `${context.env.url}${placePath({ article, start, end })}`,
  };
  const text = write({ status: outcome.status, notice, next, results }, frame);
  return text.length > MAX_LENGTH ? refuse(context, 400, TOO_LONG) : context.body(text);
}

/** Letters: what hundreds of articles repeat would hold up everybody. */
const MAX_LENGTH = 10_000_000;
const TOO_LONG = 'The answer is longer than 10 MB: ask for fewer results, or for a shorter time.';

/** Those that are made of what an answer cites. */
const OF_CITATIONS: ReadonlySet<Format> = new Set(['csv', 'markdown', 'atom', 'jsonfeed']);

/** What a program gets. */
interface ApiAnswer {
  readonly status: 'found' | 'nothing' | 'refused';
  /** How much of the archive was searched, where it was not all of it; else null. */
  readonly notice: string | null;
  /** The address of the next page; null on the last. */
  readonly next: string | null;
  /** The objects that the command line prints with `--json`. */
  readonly results: readonly unknown[];
}

const WRITTEN: Readonly<
  Record<Format, { readonly type: string; readonly write: (answer: ApiAnswer, frame: FeedFrame) => string }>
> = {
  json: { type: 'application/json', write: (answer) => `${escapeJson(JSON.stringify(answer))}\n` },
  ndjson: {
    type: 'application/x-ndjson',
    write: ({ results }) => results.map((each) => `${escapeJson(JSON.stringify(each))}\n`).join(''),
  },
  csv: { type: 'text/csv; charset=utf-8', write: ({ results }) => citationsToCsv(results) },
  markdown: { type: 'text/markdown; charset=utf-8', write: ({ results }) => citationsToMarkdown(results) },
  atom: {
    type: 'application/atom+xml; charset=utf-8',
    write: ({ results }, frame) => citationsToAtom(results, frame),
  },
  jsonfeed: {
    type: 'application/feed+json',
    write: ({ results }, frame) => `${escapeJson(citationsToJsonFeed(results, frame))}\n`,
  },
};

function pathOf(context: Context): string {
  const { pathname, search } = new URL(context.req.url);
  return `${pathname}${search}`;
}

function plain(options: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      value === undefined || value === null || value === false ? [] : [[name, String(value)]],
    ),
  );
}
