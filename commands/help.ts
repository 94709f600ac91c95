import { z } from 'zod';
import type { Command, Outcome } from '../src/command.ts';
import { defineCommand, refused } from '../src/command.ts';
import { findCommand } from '../src/command-line.ts';
import {
  formatNameAndWords,
  formatOption,
  formatUsage,
  listOptions,
  listWithSubcommands,
} from '../src/command-options.ts';
import type { EntriesNode, ReplyNode } from '../src/reply/reply.ts';

/** Says what can be asked: all commands, or one with its options and examples. */
export const helpCommand = defineCommand({
  name: 'help',
  summary: 'List the commands, or explain one',
  words: { name: 'COMMAND', summary: 'the command to explain', isRequired: false },
  options: z.object({}),
  examples: ['help', 'help help'],
  run({ words }, { commands }) {
    if (words === '') return explainAll(commands);
    const found = findNamed(words.replace(/^\//u, '').replace(WHITE_SPACE, ' '), commands);
    return found.ok ? explainOne(found.command) : refused(found.line);
  },
});

const WHITE_SPACE = /\s+/gu;

/** A command, or a subcommand by both its words. */
function findNamed(name: string, commands: readonly Command[]): ReturnType<typeof findCommand<Command>> {
  return findCommand(name, name.includes(' ') ? listWithSubcommands(commands) : commands);
}

function explainAll(commands: readonly Command[]): Outcome {
  const entries = listWithSubcommands(commands).map((command) => ({
    term: formatNameAndWords(command),
    description: command.summary,
  }));
  return {
    status: 'found',
    reply: {
      nodes: [
        { type: 'lead', text: 'Commands' },
        { type: 'entries', entries },
        { type: 'divider' },
        { type: 'note', text: 'help COMMAND shows its options and examples.' },
      ],
    },
    records: listWithSubcommands(commands).map(describe),
  };
}

function explainOne(command: Command): Outcome {
  const words =
    command.words === null ? [] : [{ term: command.words.name, description: command.words.summary }];
  const options = listOptions(command).map((option) => ({
    term: formatOption(option),
    description: option.summary,
  }));
  const subcommands = (command.subcommands ?? []).map((each) => ({
    term: formatNameAndWords(each),
    description: each.summary,
  }));
  const examples = command.examples.map((example) => ({ term: 'Example', description: example }));
  return {
    status: 'found',
    reply: {
      nodes: [
        { type: 'lead', text: formatUsage(command) },
        { type: 'note', text: command.summary },
        ...toSection([...words, ...options]),
        ...toSection(subcommands),
        ...toSection(examples),
      ],
    },
    records: [describe(command)],
  };
}

function toSection(entries: EntriesNode['entries']): readonly ReplyNode[] {
  return entries.length === 0 ? [] : [{ type: 'divider' }, { type: 'entries', entries }];
}

function describe(command: Command) {
  const { name, summary, words, examples } = command;
  return { name, summary, words, options: listOptions(command), examples };
}
