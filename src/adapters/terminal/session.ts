import type { Command, Outcome, RawRequest } from '../../command/command.ts';
import { runInConversation } from '../../command/conversation.ts';
import type { Archive } from '../../core/archive.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import type { Asked } from '../../core/dates/find-date.ts';
import { escapeJson, escapeLine } from './escape.ts';
import type { Style } from './render.ts';
import { renderReply } from './render.ts';
import type { Streams } from './streams.ts';
import { write } from './streams.ts';

/** 0: found; 1: nothing found; 2: refused, wrong usage, unreadable. */
export type ExitStatus = 0 | 1 | 2;

/** The way in which answers are wanted. */
export interface Session {
  readonly commands: readonly Command[];
  readonly streams: Streams;
  readonly isJson: boolean;
  now(): Date;
  /** The asker's IANA time zone. */
  readonly zone: string;
  /** Asked for each answer, since a window may change its width. */
  style(): Style;
}

/** A session with an archive at hand. */
export interface ArchiveSession extends Session {
  readonly archive: Archive;
}

/** When, where and after which exchange a line is asked. */
export interface AskedIn extends Asked {
  /** None where it is left out. */
  readonly conversation?: ConversationState | null;
}

/** The exit status that each outcome stands for. */
const EXIT_STATUS: Readonly<Record<Outcome['status'], ExitStatus>> = {
  found: 0,
  nothing: 1,
  refused: 2,
};

/** The exit status that an outcome stands for: 1 as well where what was asked to hold does not. */
export function exitStatusOf({ status, isFailed }: Outcome): ExitStatus {
  return isFailed && status === 'found' ? 1 : EXIT_STATUS[status];
}

/** Runs a command; should it throw, the outcome is `refused` and the program goes on. */
export function runCommand(
  command: Command,
  request: RawRequest,
  session: ArchiveSession,
  { now, zone, conversation = null }: AskedIn = { now: session.now(), zone: session.zone },
): Promise<Outcome> {
  const { archive, commands } = session;
  return runInConversation(command, request, { archive, commands, now, zone, conversation });
}

/** Prints the answer on standard output, or on standard error the one line that says why there is none. */
export async function printOutcome(outcome: Outcome, session: Session): Promise<ExitStatus> {
  const { stdout, stderr } = session.streams;
  if (outcome.status === 'refused') await write(stderr, `${describeRefusal(outcome)}\n`);
  else if (session.isJson) await printRecords(outcome.records, session);
  else await write(stdout, renderReply(outcome.reply, session.style()));
  return exitStatusOf(outcome);
}

/** Prints objects as JSON, one a line. */
export async function printRecords(records: Outcome['records'], { streams }: Session): Promise<void> {
  for await (const record of records) await write(streams.stdout, `${escapeJson(JSON.stringify(record))}\n`);
}

/** Why a request was refused, on one line. */
export function describeRefusal({ reply }: Pick<Outcome, 'reply'>): string {
  return escapeLine(reply.nodes.map((node) => (node.type === 'lead' ? node.text : '')).join(' '));
}
