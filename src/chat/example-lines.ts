import { type Command, type CommandContext, runSafely } from '../command.ts';
import { parseLine } from '../command-line.ts';
import type { Archive } from '../core/archive.ts';
import { spellSaid } from '../core/quotations/spell-said.ts';

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

/** How many of the most quoted speakers are tried. */
const MOST_TRIED = 3;
/** How many words of a quotation are enough to find it, and to check. */
const FEW_WORDS = 5;
const MANY_WORDS = 12;

/** What might be asked of the most quoted speakers and of what they said, by the command's name. */
function proposeTexts({ speakers }: Archive): Readonly<Record<string, readonly string[]>> {
  const quoted = speakers.entries.filter(({ isAmbiguous }) => !isAmbiguous).slice(0, MOST_TRIED);
  const said = quoted.flatMap(({ statements }) =>
    statements
      .filter(({ quotation }) => quotation.kind === 'direct' && quotation.parts.length === 1)
      .slice(0, MOST_TRIED)
      .map((statement) => spellSaid(statement).replace(MARKS, '').trim().split(WHITE_SPACE)),
  );
  const long = said.filter((words) => words.length > FEW_WORDS);
  return {
    'who-said': long.map((words) => words.slice(0, FEW_WORDS).join(' ')),
    ask: quoted.map(({ name }) => `what did ${name} say?`),
    quotes: quoted.map(({ name }) => name),
    check: long.map((words) => words.slice(0, MANY_WORDS).join(' ')),
    archive: [''],
  };
}

const MARKS = /["“”«»„‟‘’]+(?=\s|$)|(?<=\s|^)["“”«»„‟‘’]+/gu;
const WHITE_SPACE = /\s+/u;

function isAnswered(command: Command, text: string, context: CommandContext): boolean {
  const parsed = parseLine(`${command.name} ${text}`, context.commands);
  if (!parsed.ok) return false;
  const { words, options } = parsed;
  return runSafely(command.name, () => command.run({ words, options }, context)).status === 'found';
}
