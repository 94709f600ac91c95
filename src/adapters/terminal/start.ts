import path from 'node:path';
import pc from 'picocolors';
import type { Command, Outcome } from '../../command.ts';
import { refused } from '../../command.ts';
import { parseLine } from '../../command-line.ts';
import type { Config } from '../../config.ts';
import type { Archive } from '../../core/archive.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import { readConversation } from '../../core/conversation/conversation-state.ts';
import { completeZone } from '../../core/dates/zone.ts';
import type { ValueCompleters } from './complete.ts';
import { completeLine } from './complete.ts';
import { openHistory } from './history.ts';
import { completeOutlets, completeSpeakers } from './names.ts';
import { runPrompt } from './prompt.ts';
import { renderReply } from './render.ts';
import type { Session } from './session.ts';
import { describeRefusal, runCommand, runLine } from './session.ts';

const MOST_ZONES = 20;

/** Answers at a prompt until a person leaves or the input ends. */
export async function startPrompt(session: Session, config: Config): Promise<void> {
  const { commands, archive, streams } = session;
  const { isColored } = session.style();
  const completers: ValueCompleters = {
    speaker: completeSpeakers(archive),
    outlet: completeOutlets(archive),
    zone: (typed) => completeZone(typed, MOST_ZONES),
    command: (typed) => commands.map(({ name }) => name).filter((name) => name.startsWith(typed)),
  };
  await runPrompt({
    input: streams.stdin,
    output: streams.stdout,
    isColored,
    opening: `${pc.createColors(isColored).dim(describeArchive(archive))}\n`,
    history: openHistory(path.join(config.stateDirectory, 'history')),
    answer: createAnswerer(session),
    complete: (line) => completeLine(line, commands, completers),
  });
}

function describeArchive({ articles, statements }: Archive): string {
  const size = `${count(articles.length, 'article')}, ${count(statements.length, 'quotation')}`;
  return `${size}. Ask a question; /help lists the commands, Ctrl-D leaves.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Answers line by line, each line in the light of the exchange before it. */
function createAnswerer(session: Session): (line: string) => string {
  let conversation: ConversationState | null = null;
  return (line) => {
    const kept = readConversation(conversation, session.now());
    const outcome = namesCommand(line, session.commands)
      ? runTyped(line, session, kept)
      : runLine(line, session, kept);
    // A command that is no part of the conversation leaves it as it is.
    if (outcome.conversation !== undefined) conversation = outcome.conversation;
    return outcome.status === 'refused'
      ? `${describeRefusal(outcome)}\n`
      : renderReply(outcome.reply, session.style());
  };
}

const FIRST_WORD = /^\s*(\/?)(\S*)/u;

/** Whether a line is a command: begins with a slash, or with the very name of one. All else is a question. */
function namesCommand(line: string, commands: readonly Command[]): boolean {
  const [, slash, word = ''] = FIRST_WORD.exec(line) ?? [];
  return slash === '/' || commands.some(({ name }) => name === word.toLowerCase());
}

function runTyped(line: string, session: Session, conversation: ConversationState | null): Outcome {
  const parsed = parseLine(line, session.commands);
  if (!parsed.ok) return refused(parsed.line);
  const { command, words, options } = parsed;
  return runCommand(command, { words, options }, session, {
    now: session.now(),
    zone: session.zone,
    conversation,
  });
}
