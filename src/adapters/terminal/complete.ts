import type { CommandSyntax } from '../../command/options.ts';
import { listOptions } from '../../command/options.ts';

/** Suggests values that start with `typed`, such as speakers' names. */
export type ValueCompleter = (typed: string) => readonly string[] | Promise<readonly string[]>;

/**
 * Completers by what they complete, in lower case: the name of a command's words (`SPEAKER`) or of an option
 * (`--speaker`).
 */
export type ValueCompleters = Readonly<Record<string, ValueCompleter>>;

/** What a readline completer returns: the candidates, and the end of the line that they replace. */
export type Completion = [candidates: string[], replaced: string];

/** Completes a command name, an option name or a value at the end of `line`. */
export async function completeLine(
  line: string,
  commands: readonly CommandSyntax[],
  completers: ValueCompleters,
): Promise<Completion> {
  const start = line.trimStart();
  const [, slash = '', name = '', text] = COMMAND_AND_TEXT.exec(start) ?? [];
  if (text === undefined) return completeName(slash, name, commands);
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command === undefined) return [[], line];
  const [, word = '', rest] = WORD_AND_TEXT.exec(text) ?? [];
  const named = `${command.name} ${word.toLowerCase()}`;
  const subcommand =
    rest === undefined ? undefined : command.subcommands?.find((each) => each.name === named);
  if (subcommand !== undefined) return completeTail(rest ?? '', subcommand, completers);
  const names = completeSubcommand(text, command);
  return names.length > 0 ? [names, text] : completeTail(text, command, completers);
}

/** The subcommands that start with the word typed so far. */
function completeSubcommand(typed: string, { name, subcommands = [] }: CommandSyntax): string[] {
  const names = subcommands.map((each) => `${each.name.slice(name.length + 1)} `);
  return names.filter((each) => each.startsWith(typed.toLowerCase()));
}

const WORD_AND_TEXT = /^(\S*)(?:\s+([\s\S]*))?$/u;
const COMMAND_AND_TEXT = /^(\/?)(\S*)(?:\s+([\s\S]*))?$/u;
/** An option whose value is being typed at the end of the line, its opening quote included. */
const OPTION_VALUE = /(?:^|\s)--(?<name>[^\s=]+)(?:=|\s+)(?<value>"[^"]*|[^\s"]*)$/u;
const OPTION_NAME = /(?:^|\s)(?<typed>-{1,2}[^\s=]*)$/u;

function completeName(slash: string, typed: string, commands: readonly CommandSyntax[]): Completion {
  const names = commands
    .map((command) => command.name)
    .filter((name) => name.startsWith(typed.toLowerCase()));
  return [names.map((name) => `${slash}${name} `), slash + typed];
}

async function completeTail(
  text: string,
  command: CommandSyntax,
  completers: ValueCompleters,
): Promise<Completion> {
  const options = listOptions(command);
  const { name, value } = OPTION_VALUE.exec(text)?.groups ?? {};
  if (value !== undefined && options.some((option) => option.valueName !== null && option.name === name)) {
    const candidates = (await completers[name ?? '']?.(value.replace('"', ''))) ?? [];
    return [candidates.map(quote), value];
  }
  const typed = OPTION_NAME.exec(text)?.groups?.['typed'];
  if (typed !== undefined) {
    const names = options.map((option) => `--${option.name} `);
    return [names.filter((candidate) => candidate.startsWith(typed.toLowerCase())), typed];
  }
  const complete = completers[command.words?.name.toLowerCase() ?? ''] ?? (() => []);
  return [[...(await complete(text))], text];
}

function quote(value: string): string {
  return value.includes(' ') ? `"${value}" ` : `${value} `;
}
