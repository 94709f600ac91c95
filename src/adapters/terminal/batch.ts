import type { Command, Outcome } from '../../command/command.ts';
import { refused } from '../../command/command.ts';
import type { Fault } from '../../command/line/fault.ts';
import { fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import { listOptions } from '../../command/options.ts';
import { readConversation } from '../../core/conversation/conversation-state.ts';
import { findNearest } from '../../core/language/nearest.ts';
import { parseJson } from '../../core/parse-json.ts';
import { parseInstant, parseZone } from './program-options.ts';
import type { ArchiveSession, ExitStatus } from './session.ts';
import { describeRefusal, exitStatusOf, printOutcome, printRecords, runCommand } from './session.ts';
import { readLines, write } from './streams.ts';

/** One parsed line of standard input. */
export interface BatchRequest {
  readonly ok: true;
  readonly words: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Null: the session's time. */
  readonly now: Date | null;
  /** Null: the session's zone. */
  readonly zone: string | null;
  /** The `conversation` of an earlier record, not yet parsed; null if the line starts a conversation. */
  readonly conversation: unknown;
}

/**
 * Answers each line of standard input in order. The answer to a line that cannot be run is its error, so there are as
 * many answers as lines. The status is 2 if any line was refused, else 1 if a `--strict` check failed or nothing was
 * found, else 0.
 */
export async function answerEach(
  command: Command,
  options: TypedOptions,
  session: ArchiveSession,
): Promise<ExitStatus> {
  const statuses = new Set<ExitStatus>();
  let number = 0;
  let isFailed = false;
  for await (const line of readLines(session.streams.stdin)) {
    number += 1;
    const outcome = await answerLine(line, command, options, session);
    statuses.add(exitStatusOf(outcome));
    isFailed ||= outcome.isFailed === true;
    await printAnswer(outcome, number, session);
  }
  if (statuses.has(2)) return 2;
  return statuses.has(0) && !isFailed ? 0 : 1;
}

/**
 * Parses a line: plain words, or a JSON object with `words` (or `question`), options, `now`, `zone` and
 * `conversation`.
 */
export function parseBatchLine(line: string, command: Command): BatchRequest | Fault {
  const text = line.trim();
  if (text === '') return fault('The line is empty. Put words or a JSON object on each line.');
  if (!text.startsWith('{'))
    return { ok: true, words: text, options: {}, now: null, zone: null, conversation: null };
  const fields = parseObject(text);
  return fields === null
    ? fault('The line begins with { but is not a JSON object.')
    : readFields(fields, command);
}

async function answerLine(
  line: string,
  command: Command,
  options: TypedOptions,
  session: ArchiveSession,
): Promise<Outcome> {
  const request = parseBatchLine(line, command);
  if (!request.ok) return refused(request.line);
  const { words, zone } = request;
  const now = request.now ?? session.now();
  return runCommand(command, { words, options: { ...options, ...request.options } }, session, {
    now,
    zone: zone ?? session.zone,
    conversation: readConversation(request.conversation, now),
  });
}

async function printAnswer(outcome: Outcome, number: number, session: ArchiveSession): Promise<void> {
  if (outcome.status !== 'refused') {
    await printOutcome(outcome, session);
    if (!session.isJson) await write(session.streams.stdout, '\n');
  } else if (session.isJson) {
    await printRecords([{ line: number, error: describeRefusal(outcome) }], session);
  } else {
    await write(session.streams.stderr, `Line ${number}: ${describeRefusal(outcome)}\n`);
  }
}

function parseObject(text: string): ReadonlyMap<string, unknown> | null {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

function readFields(fields: ReadonlyMap<string, unknown>, command: Command): BatchRequest | Fault {
  const optionNames = listOptions(command).map((option) => option.name);
  const wordsNames = namesOfWords(command).filter((name) => !optionNames.includes(name));
  const known = [...wordsNames, ...optionNames, 'now', 'zone', 'conversation'];
  const given = [...fields].filter(([, value]) => value !== null);
  const unknown = given.find(([name]) => !known.includes(name));
  if (unknown !== undefined) return fault(describeUnknown(unknown[0], known));
  const words = given.find(([name]) => wordsNames.includes(name))?.[1] ?? '';
  if (typeof words !== 'string') return fault(`${wordsNames.join(' or ')} must be text.`);
  const now = readNow(fields.get('now') ?? null);
  if (!now.ok) return now;
  const zone = readZone(fields.get('zone') ?? null);
  if (!zone.ok) return zone;
  const options = given.filter(([name]) => optionNames.includes(name));
  return {
    ok: true,
    words,
    options: Object.fromEntries(options),
    now: now.instant,
    zone: zone.zone,
    conversation: fields.get('conversation') ?? null,
  };
}

function readNow(value: unknown): { readonly ok: true; readonly instant: Date | null } | Fault {
  return value === null ? { ok: true, instant: null } : parseInstant(String(value), 'now');
}

function readZone(value: unknown): { readonly ok: true; readonly zone: string | null } | Fault {
  return value === null ? { ok: true, zone: null } : parseZone(String(value), 'zone');
}

/** `words`, `question`, or the command's own name for them: `quote`, `speaker`. */
function namesOfWords({ words }: Command): readonly string[] {
  return [...new Set(['words', 'question', ...(words === null ? [] : [words.name.toLowerCase()])])];
}

function describeUnknown(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  const advice = nearest === null ? `Known: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
  return `Unknown field "${name}". ${advice}`;
}
