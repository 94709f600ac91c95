import { findNearest } from '../../core/language/nearest.ts';
import type { CommandSyntax, OptionSyntax } from '../options.ts';
import { listOptions } from '../options.ts';
import type { Fault } from './fault.ts';
import { fault, onOneLine } from './fault.ts';
import type { OptionValues } from './scan-options.ts';
import { scanOptions } from './scan-options.ts';
import type { LineToken } from './tokens.ts';
import { joinWords, readArguments, readLineTokens } from './tokens.ts';

/** A command whose subcommands are of the same kind as itself. */
interface Nested<C> extends CommandSyntax {
  readonly subcommands?: readonly (C & CommandSyntax)[];
}

/** Options as typed: the value, or `true` for a flag. */
export type TypedOptions = Readonly<Record<string, string | true>>;

/** The words and options that follow a command's name. */
export interface ParsedRequest {
  readonly ok: true;
  readonly words: string;
  readonly options: TypedOptions;
}

/** A whole line: which command, and what is asked of it. */
export interface ParsedLine<C extends CommandSyntax> extends ParsedRequest {
  readonly command: C;
}

/** The program's arguments; `command` is null if none is named. */
export interface ParsedArguments<C extends CommandSyntax> extends ParsedRequest {
  readonly command: C | null;
  /** The options that are the program's and not the command's. */
  readonly programOptions: TypedOptions;
}

/**
 * Parses the program's arguments, `['who-said', 'build the wall', '--json']`. Options may stand anywhere; after `--`
 * everything is words. Where a command and the program share an option's name, it is the program's.
 */
export function parseArguments<C extends Nested<C>>(
  args: readonly string[],
  commands: readonly C[],
  programOptions: readonly OptionSyntax[],
): ParsedArguments<C> | Fault {
  const read = readArguments(args);
  if (!read.ok) return read;
  const rules = { known: programOptions, owner: 'verbatim', stopsAtWord: true };
  const head = scanOptions(read.tokens, rules, new Map());
  if (!head.ok) return head;
  const [name, ...rest] = head.rest;
  if (name === undefined) {
    return {
      ok: true,
      command: null,
      words: '',
      options: {},
      programOptions: Object.fromEntries(head.options),
    };
  }
  const found = findCommand(name.text, commands);
  if (!found.ok) return found;
  const { command, tokens, given } = chooseSubcommand(found.command, rest, programOptions, head.options);
  return parseTail(command, tokens, programOptions, given);
}

/**
 * Parses one line of text, `/quotes Farage --about "the campaign"`, with or without the slash. Only double quotes,
 * straight or curly, hold an option's value together; an apostrophe is a letter like any other. A dash that smart
 * punctuation made of `--` counts as `--` before the name of an option.
 */
export function parseLine<C extends Nested<C>>(line: string, commands: readonly C[]): ParsedLine<C> | Fault {
  const [, name = '', text = ''] = COMMAND_AND_TEXT.exec(line) ?? [];
  const found = findCommand(name, commands);
  if (!found.ok) return found;
  const { command, tokens } = chooseSubcommand(found.command, readLineTokens(text), [], new Map());
  const parsed = parseTail(command, tokens, [], new Map());
  return parsed.ok ? { ok: true, words: parsed.words, options: parsed.options, command } : parsed;
}

/** Parses the text after a command's name where the platform has already told which command it is. */
export function parseRequest(text: string, command: CommandSyntax): ParsedRequest | Fault {
  const parsed = parseTail(command, readLineTokens(text), [], new Map());
  return parsed.ok ? { ok: true, words: parsed.words, options: parsed.options } : parsed;
}

/** The command of that name, in any case, or a fault that suggests the nearest. */
export function findCommand<C extends Nested<C>>(
  name: string,
  commands: readonly C[],
): { readonly ok: true; readonly command: C } | Fault {
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command !== undefined) return { ok: true, command };
  const names = commands.map((candidate) => candidate.name);
  const nearest = findNearest(name, names);
  const advice = nearest === null ? `Commands: ${names.join(', ')}.` : `Did you mean ${nearest}?`;
  return fault(
    name === '' ? `No command was named. ${advice}` : `Unknown command “${onOneLine(name)}”. ${advice}`,
  );
}

/** The name of a command that a platform has under a name with something before it: "news-ask". */
export function withoutPrefix(typed: string, commands: readonly CommandSyntax[]): string {
  const names = commands.map(({ name }) => name);
  return names.includes(typed) ? typed : (names.find((name) => typed.endsWith(`-${name}`)) ?? typed);
}

/** The subcommand that the first word names, and what is left behind it; the command itself where it names none. */
function chooseSubcommand<C extends Nested<C>>(
  command: C,
  tokens: readonly LineToken[],
  programOptions: readonly OptionSyntax[],
  given: OptionValues,
): { readonly command: C; readonly tokens: readonly LineToken[]; readonly given: OptionValues } {
  const rules = { known: programOptions, owner: command.name, stopsAtWord: true };
  const head = scanOptions(tokens, rules, given);
  const [first, ...rest] = head.ok ? head.rest : [];
  const name = `${command.name} ${first?.text.toLowerCase()}`;
  const chosen = first?.isQuoted ? undefined : command.subcommands?.find((each) => each.name === name);
  if (chosen === undefined || !head.ok) return { command, tokens, given };
  return { command: chosen, tokens: rest, given: head.options };
}

const COMMAND_AND_TEXT = /^\s*\/?(\S*)([\s\S]*)$/u;

function parseTail<C extends Nested<C>>(
  command: C,
  tokens: readonly LineToken[],
  programOptions: readonly OptionSyntax[],
  given: OptionValues,
): (ParsedArguments<C> & { readonly command: C }) | Fault {
  const programNames = new Set(programOptions.map((option) => option.name));
  const own = listOptions(command).filter((option) => !programNames.has(option.name));
  const rules = { known: [...own, ...programOptions], owner: command.name, stopsAtWord: false };
  const scan = scanOptions(tokens, rules, given);
  if (!scan.ok) return scan;
  const words = command.words?.isList
    ? scan.words.map(({ text }) => text).join('\n')
    : joinWords(scan.words, command.words?.keepsSpace);
  if (command.words === null && words !== '') {
    return fault(`${command.name} takes no words; received “${onOneLine(words)}”.`);
  }
  const options = [...scan.options];
  return {
    ok: true,
    command,
    words,
    options: Object.fromEntries(options.filter(([name]) => !programNames.has(name))),
    programOptions: Object.fromEntries(options.filter(([name]) => programNames.has(name))),
  };
}
