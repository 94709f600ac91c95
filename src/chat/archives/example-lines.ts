import { type Command, type CommandContext, runSafely } from '../../command/command.ts';
import { parseLine } from '../../command/line/parse-line.ts';
import type { Archive } from '../../core/archive.ts';
import { findExampleWords } from '../../core/conversation/example-words.ts';

/** A line that the archive can answer. */
export interface ExampleLine {
  readonly command: Command;
  /** What follows the command's name. */
  readonly text: string;
}

/** At most one example for each command, in their order. Each has been run and has found something. */
export async function findExampleLines(context: CommandContext): Promise<readonly ExampleLine[]> {
  const proposals = await proposeTexts(context.archive);
  const lines = context.commands.map((command) =>
    findAnswered(command, proposals[command.name] ?? [], context),
  );
  return (await Promise.all(lines)).filter((line) => line !== null);
}

async function findAnswered(
  command: Command,
  texts: readonly string[],
  context: CommandContext,
): Promise<ExampleLine | null> {
  for (const text of texts) if (await isAnswered(command, text, context)) return { command, text };
  return null;
}

/** How many words of a quotation suffice to find and to check it. */
const FEW_WORDS = 5;
const MANY_WORDS = 12;

/** Candidate examples about the most quoted speakers and what they said, by command name. */
async function proposeTexts(archive: Archive): Promise<Readonly<Record<string, readonly string[]>>> {
  const { speakers, said } = await findExampleWords(archive);
  return {
    'who-said': said.map((words) => words.slice(0, FEW_WORDS).join(' ')),
    ask: speakers.map((name) => `what did ${name} say?`),
    quotes: speakers,
    check: said.map((words) => words.slice(0, MANY_WORDS).join(' ')),
    archive: [''],
  };
}

async function isAnswered(command: Command, text: string, context: CommandContext): Promise<boolean> {
  const parsed = parseLine(`${command.name} ${text}`, context.commands);
  if (!parsed.ok) return false;
  const { words, options } = parsed;
  const outcome = await runSafely(command.name, () => command.run({ words, options }, context));
  return outcome.status === 'found';
}
