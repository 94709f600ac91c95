import type { Command, CommandSpelling } from '../command.ts';
import {
  formatNameAndWords,
  formatOption,
  isChatOption,
  listOptions,
  type OptionSyntax,
} from '../options.ts';
import { parseLine } from './parse-line.ts';

/** A command's name as it is typed: in the terminal bare, in a chat as the platform spells it. */
export function spellName(name: string, spelling: CommandSpelling | undefined): string {
  if (spelling === undefined) return name;
  const [command = '', ...subcommand] = name.split(' ');
  return [spelling.names?.[command] ?? `${spelling.prefix}${command}`, ...subcommand].join(' ');
}

/** A command's name with the words it takes: `/who-said WORDS`. */
export function spellNameAndWords(command: Command, spelling: CommandSpelling | undefined): string {
  return spellName(command.name, spelling) + formatNameAndWords(command).slice(command.name.length);
}

/** A command's options as they are given: in a chat without those of the terminal alone. */
export function listSpelledOptions(
  command: Command,
  spelling: CommandSpelling | undefined,
): readonly { readonly term: string; readonly option: OptionSyntax }[] {
  return listOptions(command)
    .filter(({ name }) => spelling === undefined || isChatOption(command, name))
    .map((option) => ({ term: spellOption(option, spelling), option }));
}

/** A command's usage on one line: `/quotes [SPEAKER] [--about ABOUT]`, or `[about: ABOUT]` where options are fields. */
export function spellUsage(command: Command, spelling: CommandSpelling | undefined): string {
  const options = listSpelledOptions(command, spelling).map(({ term }) => `[${term}]`);
  return [spellNameAndWords(command, spelling), ...options].join(' ');
}

/** A command's examples as they are typed; in a chat none with an option of the terminal alone. */
export function spellExamples(
  command: Command,
  commands: readonly Command[],
  spelling: CommandSpelling | undefined,
): readonly string[] {
  if (spelling === undefined) return command.examples;
  const { terminalOptions = [] } = command;
  return command.examples
    .filter((example) => !terminalOptions.some((name) => example.includes(`--${name}`)))
    .map((example) => spellExample(example, commands, spelling));
}

function spellOption(option: OptionSyntax, spelling: CommandSpelling | undefined): string {
  if (spelling?.options !== 'fields') return formatOption(option);
  return `${option.name}: ${option.valueName ?? 'True'}`;
}

function spellExample(example: string, commands: readonly Command[], spelling: CommandSpelling): string {
  const parsed = parseLine(example, commands);
  if (!parsed.ok) return example;
  const { command, words, options } = parsed;
  const name = spellName(command.name, spelling);
  if (spelling.options === 'dashes') return `${name}${example.slice(command.name.length)}`;
  const fields = Object.entries(options).map(
    ([option, value]) => `${option}: ${value === true ? 'True' : value}`,
  );
  const typed =
    command.words === null || words === '' ? [] : [`${command.words.name.toLowerCase()}: ${words}`];
  return [name, ...typed, ...fields].join(' ');
}
