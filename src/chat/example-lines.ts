import { type Command, type CommandContext, runSafely } from '../command/command.ts';
import { parseLine } from '../command/line/parse-line.ts';
import type { Archive } from '../core/archive.ts';
import { findExampleWords } from '../core/conversation/example-words.ts';

/** A line that the archive has an answer to. */
export interface ExampleLine {
  readonly command: Command;
  /** What follows the command's name. */
  readonly text: string;
}

/** For each command at most one example, in the order of the commands; each has been run, and found something. */
export function findExampleLines(context: CommandContext): readonly ExampleLine[] {
  const proposals = proposeTexts(context.archive);
  return context.commands.flatMap((command) => {
    const text = proposals[command.name]?.find((each) => isAnswered(command, each, context));
    return text === undefined ? [] : [{ command, text }];
  });
}

/** How many words of a quotation are enough to find it, and to check. */
const FEW_WORDS = 5;
const MANY_WORDS = 12;

/** What might be asked of the most quoted speakers and of what they said, by the command's name. */
function proposeTexts(archive: Archive): Readonly<Record<string, readonly string[]>> {
  const { speakers, said } = findExampleWords(archive);
  return {
    'who-said': said.map((words) => words.slice(0, FEW_WORDS).join(' ')),
    ask: speakers.map((name) => `what did ${name} say?`),
    quotes: speakers,
    check: said.map((words) => words.slice(0, MANY_WORDS).join(' ')),
    archive: [''],
  };
}

function isAnswered(command: Command, text: string, context: CommandContext): boolean {
  const parsed = parseLine(`${command.name} ${text}`, context.commands);
  if (!parsed.ok) return false;
  const { words, options } = parsed;
  return runSafely(command.name, () => command.run({ words, options }, context)).status === 'found';
}
