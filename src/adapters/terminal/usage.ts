import type { Command } from '../../command/command.ts';
import type { OptionSyntax } from '../../command/options.ts';
import {
  formatNameAndWords,
  formatOption,
  formatUsage,
  listOptions,
  listWithSubcommands,
} from '../../command/options.ts';
import type { Entry } from './layout.ts';
import { alignEntries, indent, wrap } from './layout.ts';
import { writeForShell } from './shell-words.ts';

/** The parts of a command that usage shows. */
export type DocumentedCommand = Omit<Command, 'run'> & {
  /** What it uses, each with the variable that says otherwise. */
  readonly uses?: readonly Entry[];
};

/** What `verbatim --help` prints. */
export function renderUsage(
  commands: readonly DocumentedCommand[],
  options: readonly OptionSyntax[],
): string {
  return joinSections([
    wrap(INTRODUCTION, WIDTH),
    section('Usage', ['verbatim COMMAND [WORDS] [OPTIONS]', 'verbatim COMMAND --help']),
    section('Commands', align(toCommandEntries(listWithSubcommands<DocumentedCommand>(commands)))),
    section('Options of every command', alignOptions(options)),
    section(
      'Examples',
      showExamples(
        commands.flatMap(({ examples }) => examples.slice(0, 1)),
        commands,
      ),
    ),
    READING,
  ]);
}

/** What `verbatim COMMAND --help` prints. */
export function renderCommandUsage(
  command: DocumentedCommand,
  commands: readonly DocumentedCommand[],
  programOptions: readonly OptionSyntax[],
): string {
  const { words } = command;
  const wordsEntry = words === null ? [] : [{ term: words.name, description: words.summary }];
  const optionEntries = toEntries(listOptions(command));
  return joinSections([
    wrap(command.summary, WIDTH),
    section('Usage', wrap(`verbatim ${formatUsage(command)}`, WIDTH - INDENT)),
    section('Words and options', align([...wordsEntry, ...optionEntries])),
    section('Subcommands', align(toCommandEntries(command.subcommands ?? []))),
    section('What it uses', align('uses' in command ? (command.uses ?? []) : [])),
    section('Options of every command', alignOptions(programOptions)),
    section('Examples', showExamples(command.examples, commands)),
    words === null || !('run' in command) ? [] : READING,
  ]);
}

/** Columns. Help looks the same everywhere. */
const WIDTH = 80;
const INDENT = 2;

const INTRODUCTION =
  'Who said it, in which article, at which words: answers from an archive of news articles, made of ' +
  'verbatim, cited snippets.';

const READING = [
  ...wrap(
    '- in place of the words reads standard input, one request a line: words, or a JSON object with ' +
      '"words" (or "question") and options.',
    WIDTH,
  ),
  '',
  'Exit status: 0 found, 1 nothing found, 2 wrong usage or unreadable input.',
];

function toCommandEntries(commands: readonly DocumentedCommand[]): readonly Entry[] {
  return commands.map((each) => ({ term: formatNameAndWords(each), description: each.summary }));
}

function alignOptions(options: readonly OptionSyntax[]): readonly string[] {
  return align(toEntries(options));
}

function toEntries(options: readonly OptionSyntax[]): readonly Entry[] {
  return options.map((option) => ({ term: formatOption(option), description: option.summary }));
}

function align(entries: readonly Entry[]): readonly string[] {
  return alignEntries(entries, WIDTH - INDENT, (term) => term);
}

function showExamples(
  examples: readonly string[],
  commands: readonly DocumentedCommand[],
): readonly string[] {
  return examples.map((example) => writeForShell(example, commands));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...indent(lines, INDENT)];
}

function joinSections(sections: readonly (readonly string[])[]): string {
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}
