import path from 'node:path';
import pc from 'picocolors';
import { parseLine } from '../../command-line.ts';
import type { Config } from '../../config.ts';
import type { Archive } from '../../core/archive.ts';
import type { ValueCompleters } from './complete.ts';
import { completeLine } from './complete.ts';
import { escapeLine } from './escape.ts';
import { openHistory } from './history.ts';
import { completeOutlets, completeSpeakers } from './names.ts';
import { runPrompt } from './prompt.ts';
import { renderReply } from './render.ts';
import type { Session } from './session.ts';
import { describeRefusal, runCommand } from './session.ts';

/** Answers at a prompt until a person leaves or the input ends. */
export async function startPrompt(session: Session, config: Config): Promise<void> {
  const { commands, archive, streams } = session;
  const { isColored } = session.style();
  const completers: ValueCompleters = {
    speaker: completeSpeakers(archive),
    outlet: completeOutlets(archive),
    command: (typed) => commands.map(({ name }) => name).filter((name) => name.startsWith(typed)),
  };
  await runPrompt({
    input: streams.stdin,
    output: streams.stdout,
    isColored,
    opening: `${pc.createColors(isColored).dim(describeArchive(archive))}\n`,
    history: openHistory(path.join(config.stateDirectory, 'history')),
    answer: (line) => answerLine(line, session),
    complete: (line) => completeLine(line, commands, completers),
  });
}

function describeArchive({ articles, statements }: Archive): string {
  const size = `${count(articles.length, 'article')}, ${count(statements.length, 'quotation')}`;
  return `${size}. /help lists the commands, Ctrl-D leaves.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function answerLine(line: string, session: Session): string {
  const parsed = parseLine(line, session.commands);
  if (!parsed.ok) return `${escapeLine(parsed.line)}\n`;
  const outcome = runCommand(parsed.command, { words: parsed.words, options: parsed.options }, session);
  return outcome.status === 'refused'
    ? `${describeRefusal(outcome)}\n`
    : renderReply(outcome.reply, session.style());
}
