import { z } from 'zod';
import type { Command } from './command.ts';

/** An option as it is typed: `--name`, with a value after it or alone as a flag. */
export interface OptionSyntax {
  readonly name: string;
  /** What stands for its value in usage, `DIR`; null for a flag. */
  readonly valueName: string | null;
  readonly summary: string;
}

/** As much of a command as its usage shows. */
export interface CommandSyntax
  extends Pick<Command, 'name' | 'words' | 'options' | 'terminalOptions' | 'fileOption'> {
  readonly subcommands?: readonly CommandSyntax[];
}

/** Commands, each with its subcommands behind it. */
export function listWithSubcommands<C extends { readonly subcommands?: readonly C[] }>(
  commands: readonly C[],
): readonly C[] {
  return commands.flatMap((command) => [command, ...(command.subcommands ?? [])]);
}

/** A command's options in their order: a boolean is a flag, all else takes a value. */
export function listOptions(command: CommandSyntax): readonly OptionSyntax[] {
  return Object.entries(command.options.shape).map(([name, schema]) => ({
    name,
    valueName: valueNameOf(name, schema, command),
    summary: findSummary(schema),
  }));
}

/** The options that a chat platform offers: all but those for programs and files. */
export function listChatOptions(command: CommandSyntax): readonly OptionSyntax[] {
  return listOptions(command).filter(({ name }) => isChatOption(command, name));
}

/** Whether a chat platform offers the option. */
export function isChatOption({ terminalOptions = [] }: CommandSyntax, name: string): boolean {
  return !terminalOptions.includes(name);
}

function valueNameOf(name: string, schema: z.core.$ZodType, { fileOption }: CommandSyntax): string | null {
  if (name === fileOption) return 'FILE';
  return unwrap(schema) instanceof z.ZodBoolean ? null : name.toUpperCase();
}

/**
 * A command's usage on one line.
 *
 * @example
 * formatUsage(whoSaid); // 'who-said WORDS [--limit LIMIT] [--exact]'
 */
export function formatUsage(command: CommandSyntax): string {
  const options = listOptions(command).map((option) => `[${formatOption(option)}]`);
  return [formatNameAndWords(command), ...options].join(' ');
}

/** A command's name with the words it takes: `who-said WORDS`, `quotes [SPEAKER]`. */
export function formatNameAndWords({ name, words }: CommandSyntax): string {
  if (words === null) return name;
  return words.isRequired ? `${name} ${words.name}` : `${name} [${words.name}]`;
}

/** An option as usage shows it: `--about ABOUT`, or `--all` for a flag. */
export function formatOption({ name, valueName }: OptionSyntax): string {
  return valueName === null ? `--${name}` : `--${name} ${valueName}`;
}

/** What a schema wraps with `.optional()`, `.default()` and their like. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = findInner(schema);
  return inner === null ? schema : unwrap(inner);
}

/** The description is found wherever `.describe()` stands in the chain. */
function findSummary(schema: z.core.$ZodType): string {
  const inner = findInner(schema);
  return z.globalRegistry.get(schema)?.description ?? (inner === null ? '' : findSummary(inner));
}

function findInner(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = schema._zod;
  if ('innerType' in def && def.innerType instanceof z.core.$ZodType) return def.innerType;
  if ('in' in def && def.in instanceof z.core.$ZodType) return def.in;
  return null;
}
