import { LIMITS } from '../render/limits.ts';
import type { ApplicationCommand } from './application-commands.ts';

/** Lists why Discord would refuse the commands, one line each; empty if it would accept them. */
export function findCommandFaults(commands: readonly ApplicationCommand[]): readonly string[] {
  const names = commands.map(({ name, type }) => `${type} ${name}`);
  return [
    ...overLimit('the list', 'commands', commands.length, LIMITS.slashCommands),
    ...commands
      .filter((_, index) => names.indexOf(names[index] ?? '') < index)
      .map(({ name }) => `${name}: twice`),
    ...commands.flatMap(checkCommand),
  ];
}

/** Discord's pattern for slash commands and options, which must also be in lower case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

interface Option {
  readonly name: string;
  readonly description: string;
  /** A subcommand's. */
  readonly options?: readonly Option[] | undefined;
}

function checkCommand(command: ApplicationCommand): readonly string[] {
  const { name } = command;
  if (!('description' in command))
    return overLimit(name, 'characters of name', name.length, LIMITS.commandName);
  return [
    ...overLimit(name, 'characters', measureText(command), LIMITS.commandText),
    ...checkOption(name, command),
  ];
}

/** A command or an option, with its own options. */
function checkOption(owner: string, option: Option): readonly string[] {
  const options = option.options ?? [];
  const names = options.map((each) => each.name);
  return [
    ...overLimit(owner, 'options', options.length, LIMITS.commandOptions),
    ...names.filter((each, index) => names.indexOf(each) < index).map((each) => `${owner}: ${each} twice`),
    ...checkTexts(owner, option),
    ...options.flatMap((each) => checkOption(owner, each)),
  ];
}

function checkTexts(command: string, { name, description }: Option): readonly string[] {
  const isName = NAME.test(name) && name === name.toLowerCase();
  return [
    ...(isName ? [] : [`${command}: “${name}” is no name`]),
    ...(description === '' ? [`${command}: ${name} has no description`] : []),
    ...overLimit(command, `characters to describe ${name}`, description.length, LIMITS.commandDescription),
  ];
}

function overLimit(owner: string, what: string, count: number, limit: number): readonly string[] {
  return count > limit ? [`${owner}: ${count} ${what}, ${limit} at most`] : [];
}

/** The length of all names, descriptions and choices; the keys don't count. */
function measureText(command: ApplicationCommand): number {
  const texts: string[] = [];
  JSON.stringify(command, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('').length;
}
