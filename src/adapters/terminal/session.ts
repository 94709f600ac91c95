import type { Command, Outcome, RawRequest } from '../../command/command.ts';
import { runInConversation } from '../../command/conversation.ts';
import type { Archive } from '../../core/archive.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import type { Asked } from '../../core/dates/date-reader.ts';
import type { ReadingReport } from '../../core/reading-report.ts';
import { CSV_HEADER, citationsToRows } from '../../reply/records/citations-csv.ts';
import { citationsToMarkdown } from '../../reply/records/citations-markdown.ts';
import { escapeJson } from '../../reply/records/escape-json.ts';
import { escapeLine, escapeText } from './escape.ts';
import type { Style } from './render.ts';
import { renderReply } from './render.ts';
import type { Streams } from './streams.ts';
import { write } from './streams.ts';

/** 0: found; 1: nothing found; 2: refused, wrong usage, unreadable. */
export type ExitStatus = 0 | 1 | 2;

/** A form of what is cited alone. */
export type TableFormat = 'csv' | 'markdown';

/** How to answer. */
export interface TerminalSession {
  readonly commands: readonly Command[];
  readonly streams: Streams;
  readonly isJson: boolean;
  /** How what is cited is printed alone; null: the answer is. */
  readonly table: TableFormat | null;
  now(): Date;
  /** The asker's IANA time zone. */
  readonly zone: string;
  /** Read for each answer, since a window may change its width. */
  style(): Style;
}

/** A session with an archive. */
export interface ArchiveSession extends TerminalSession {
  readonly archive: Archive;
  /** What reading its files came to; left out where none were read. */
  readonly reading?: ReadingReport | undefined;
}

/** When and where a line is asked, and which exchange it follows. */
export interface AskedIn extends Asked {
  /** None if it is left out. */
  readonly conversation?: ConversationState | null;
}

/** The exit status of each outcome. */
const EXIT_STATUS: Readonly<Record<Outcome['status'], ExitStatus>> = {
  found: 0,
  nothing: 1,
  refused: 2,
};

/** An outcome's exit status: also 1 if a `--strict` check fails. */
export function exitStatusOf({ status, isFailed }: Outcome): ExitStatus {
  return isFailed && status === 'found' ? 1 : EXIT_STATUS[status];
}

/** Runs a command. If it throws, the outcome is `refused` and the program goes on. */
export function runCommand(
  command: Command,
  request: RawRequest,
  session: ArchiveSession,
  { now, zone, conversation = null }: AskedIn = { now: session.now(), zone: session.zone },
): Promise<Outcome> {
  const { archive, commands, reading } = session;
  return runInConversation(command, request, { archive, reading, commands, now, zone, conversation });
}

/** Prints the answer on standard output, or one line on standard error that says why there is none. */
export async function printOutcome(outcome: Outcome, session: TerminalSession): Promise<ExitStatus> {
  const { stdout, stderr } = session.streams;
  if (outcome.status === 'refused') await write(stderr, `${describeRefusal(outcome)}\n`);
  else if (session.isJson) await printRecords(outcome.records, session);
  else if (session.table !== null) await printTable(outcome.records, session.table, session);
  else await write(stdout, outcome.print ?? renderReply(outcome.reply, session.style()));
  return exitStatusOf(outcome);
}

/** Prints objects as JSON, one per line. */
export async function printRecords(records: Outcome['records'], { streams }: TerminalSession): Promise<void> {
  for await (const record of records) await write(streams.stdout, `${escapeJson(JSON.stringify(record))}\n`);
}

/** Prints what is cited, record by record: `quotes --all` has one for each article. */
async function printTable(
  records: Outcome['records'],
  format: TableFormat,
  { streams: { stdout } }: TerminalSession,
): Promise<void> {
  const { head, write: toText } = TABLES[format];
  await write(stdout, head);
  for await (const record of records) await write(stdout, toText([record]));
}

const TABLES: Readonly<
  Record<TableFormat, { readonly head: string; readonly write: (records: readonly unknown[]) => string }>
> = {
  csv: { head: CSV_HEADER, write: citationsToRows },
  markdown: { head: '', write: (records) => escapeText(citationsToMarkdown(records)) },
};

/** Says on one line why a request was refused. */
export function describeRefusal({ reply }: Pick<Outcome, 'reply'>): string {
  return escapeLine(reply.nodes.map((node) => (node.type === 'lead' ? node.text : '')).join(' '));
}
