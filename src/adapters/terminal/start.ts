import path from 'node:path';
import pc from 'picocolors';
import type { Answers } from '../../chat/archives/answers.ts';
import { type Answer, refused, runSafely } from '../../command/command.ts';
import type { Fault } from '../../command/line/fault.ts';
import type { Config } from '../../config/config.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import { readConversation } from '../../core/conversation/conversation-state.ts';
import { completeZone } from '../../core/dates/zone.ts';
import type { Holdings } from '../../core/holdings.ts';
import { count, describePart } from '../../reply/counts.ts';
import { completeLine, type ValueCompleters } from './complete.ts';
import { escapeLine } from './escape.ts';
import { openPromptHistory } from './history.ts';
import { wrap } from './layout.ts';
import { completeNames } from './names.ts';
import { nextSignal } from './next-signal.ts';
import type { ServedPage } from './open-session.ts';
import { runPrompt } from './prompt.ts';
import { renderReply } from './render.ts';
import type { ExitStatus, TerminalSession } from './session.ts';
import { describeRefusal } from './session.ts';
import { write } from './streams.ts';

const MAX_ZONES = 20;

/** A session at a prompt. */
export interface PromptSession extends TerminalSession {
  readonly answers: Answers;
}

/** Serves the page beside the terminal. */
type Serve = (isQuiet: boolean) => Promise<ServedPage | Fault | null>;

/**
 * Answers at a prompt, with the page served beside it, until the person leaves; or answers a pipe until it ends.
 * Without either, serves the page alone until the process is told to stop.
 */
export async function startPrompt(session: PromptSession, config: Config, serve: Serve): Promise<ExitStatus> {
  const { stdin, stdout } = session.streams;
  if (stdin.isTTY === true && stdout.isTTY === true) {
    await promptWithPage(session, config, serve);
    return 0;
  }
  const { lines } = await prompt(session, config, '');
  return lines === 0 ? serveUntilSignal(session, serve) : 0;
}

async function promptWithPage(session: PromptSession, config: Config, serve: Serve): Promise<void> {
  const page = await serve(true);
  if (page?.ok !== true) {
    await prompt(session, config, page === null ? '' : ` ${escapeLine(page.line)}`);
    return;
  }
  const { url, linkTo } = page;
  const linked = { ...session, style: () => ({ ...session.style(), linkTo }) };
  try {
    await prompt(linked, config, ` The page: ${escapeLine(url)}`);
  } finally {
    await page.stop();
  }
}

async function serveUntilSignal({ streams }: TerminalSession, serve: Serve): Promise<ExitStatus> {
  const page = await serve(false);
  if (page === null) return 0;
  if (!page.ok) {
    await write(streams.stderr, `${escapeLine(page.line)}\n`);
    return 2;
  }
  await nextSignal();
  await page.stop();
  return 0;
}

/** @param remark - follows the opening line. */
async function prompt(
  session: PromptSession,
  config: Config,
  remark: string,
): Promise<{ readonly lines: number }> {
  const { commands, answers, streams } = session;
  const { isColored, width } = session.style();
  const opening = `${describeHeld(await answers.holdings())}${remark}`;
  const completers: ValueCompleters = {
    speaker: completeNames(answers, 'speaker'),
    outlet: completeNames(answers, 'outlet'),
    zone: (typed) => completeZone(typed, MAX_ZONES),
    command: (typed) => commands.map(({ name }) => name).filter((name) => name.startsWith(typed)),
  };
  return runPrompt({
    input: streams.stdin,
    output: streams.stdout,
    isColored,
    opening: `${pc.createColors(isColored).dim(wrap(opening, width).join('\n'))}\n`,
    history: openPromptHistory(path.join(config.stateDirectory, 'history')),
    answer: createAnswerer(session),
    complete: (line) => completeLine(line, commands, completers),
  });
}

function describeHeld({ articles, quotations, part }: Holdings): string {
  const read = part === undefined ? count(articles, 'article') : describePart(part);
  const size = `${read}, ${count(quotations, 'quotation')}`;
  return `${size}. Ask a question; /help lists the commands, Ctrl-D leaves.`;
}

/** Answers line by line; each line may refer to the exchange before it. */
function createAnswerer(session: PromptSession): (line: string) => Promise<string> {
  let conversation: ConversationState | null = null;
  return async (line) => {
    const kept = readConversation(conversation, session.now());
    const outcome = await answerLine(line, session, kept);
    // A command outside the conversation leaves it unchanged.
    if (outcome.conversation !== undefined) conversation = outcome.conversation;
    return outcome.status === 'refused'
      ? `${describeRefusal(outcome)}\n`
      : (outcome.print ?? renderReply(outcome.reply, session.style()));
  };
}

/** Answers a typed command, with a slash or without, or a follow-up to the exchange before. */
function answerLine(
  line: string,
  { answers, ...session }: PromptSession,
  conversation: ConversationState | null,
): Promise<Answer> {
  const asked = { now: session.now(), zone: session.zone, conversation };
  return runSafely('ask', async () => {
    const typed = await answers.readLine(line, conversation);
    switch (typed.type) {
      case 'fault':
        return refused(typed.line);
      case 'words':
        return await answers.converse(typed.text, asked);
      case 'command':
        return await answers.run(typed.command, typed.request, asked);
    }
  });
}
