import { z } from 'zod';
import type { Command, CommandSpelling, Outcome } from '../src/command/command.ts';
import { defineCommand, refused } from '../src/command/command.ts';
import { findCommand, withoutPrefix } from '../src/command/line/parse-line.ts';
import {
  listSpelledOptions,
  spellExamples,
  spellName,
  spellNameAndWords,
  spellUsage,
} from '../src/command/line/spelling.ts';
import { listOptions, listWithSubcommands } from '../src/command/options.ts';
import { lazily } from '../src/reply/records/lazily.ts';
import type { EntriesNode, ReplyNode } from '../src/reply/reply.ts';

/** Says what can be asked: all commands, or one with its options and examples. */
export const helpCommand = defineCommand({
  name: 'help',
  summary: 'List the commands, or explain one',
  words: { name: 'COMMAND', summary: 'the command to explain', isRequired: false },
  options: z.object({}),
  examples: ['help', 'help help'],
  run({ words }, { commands, spelling }) {
    if (words === '') return explainAll(commands, spelling);
    const typed = words.replace(/^\//u, '').replace(WHITE_SPACE, ' ');
    const named = spelling === undefined ? typed : withoutPrefix(typed, listWithSubcommands(commands));
    const found = findNamed(named, commands);
    return found.ok ? explainOne(found.command, commands, spelling) : refused(found.line);
  },
});

const WHITE_SPACE = /\s+/gu;

/** A command, or a subcommand by both its words. */
function findNamed(name: string, commands: readonly Command[]): ReturnType<typeof findCommand<Command>> {
  return findCommand(name, name.includes(' ') ? listWithSubcommands(commands) : commands);
}

function explainAll(commands: readonly Command[], spelling: CommandSpelling | undefined): Outcome {
  const entries = listWithSubcommands(commands).map((command) => ({
    term: spellNameAndWords(command, spelling),
    description: command.summary,
  }));
  return {
    status: 'found',
    reply: {
      nodes: [
        { type: 'lead', text: 'Commands' },
        { type: 'entries', entries },
        { type: 'divider' },
        { type: 'note', text: `${spellName('help', spelling)} COMMAND shows its options and examples.` },
      ],
    },
    records: lazily(() => listWithSubcommands(commands).map(describe)),
  };
}

function explainOne(
  command: Command,
  commands: readonly Command[],
  spelling: CommandSpelling | undefined,
): Outcome {
  const words =
    command.words === null ? [] : [{ term: command.words.name, description: command.words.summary }];
  const options = listSpelledOptions(command, spelling).map(({ term, option }) => ({
    term,
    description: option.summary,
  }));
  const subcommands = (command.subcommands ?? []).map((each) => ({
    term: spellNameAndWords(each, spelling),
    description: each.summary,
  }));
  const examples = spellExamples(command, commands, spelling).map((example) => ({
    term: 'Example',
    description: example,
  }));
  return {
    status: 'found',
    reply: {
      nodes: [
        { type: 'lead', text: spellUsage(command, spelling) },
        { type: 'note', text: command.summary },
        ...toSection([...words, ...options]),
        ...toSection(subcommands),
        ...toSection(examples),
      ],
    },
    records: lazily(() => [describe(command)]),
  };
}

function toSection(entries: EntriesNode['entries']): readonly ReplyNode[] {
  return entries.length === 0 ? [] : [{ type: 'divider' }, { type: 'entries', entries }];
}

function describe(command: Command) {
  const { name, summary, words, examples } = command;
  return { name, summary, words, options: listOptions(command), examples };
}
