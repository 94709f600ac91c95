import { expect, test } from 'vitest';
import { z } from 'zod';
import { helpCommand } from '../../commands/help.ts';
import { defineCommand, refused } from '../../src/command.ts';
import { EMPTY_ARCHIVE } from '../adapters/terminal/sample-program.ts';

const quotes = defineCommand({
  name: 'quotes',
  summary: 'What a person said.',
  words: { name: 'SPEAKER', summary: 'whose words', isRequired: false },
  options: z.object({ about: z.string().optional().describe('Only about this.') }),
  examples: ['quotes Farage --about money'],
  run: () => refused('never run here'),
});
const CONTEXT = {
  archive: EMPTY_ARCHIVE,
  now: new Date(0),
  zone: 'UTC',
  commands: [quotes, helpCommand],
};

function ask(words: string) {
  return helpCommand.run({ words, options: {} }, CONTEXT);
}

test('lists all commands with their words and summaries', () => {
  const { status, reply } = ask('');
  expect(status).toBe('found');
  expect(reply.nodes).toContainEqual({
    type: 'entries',
    entries: [
      { term: 'quotes [SPEAKER]', description: 'What a person said.' },
      { term: 'help [COMMAND]', description: 'List the commands, or explain one' },
    ],
  });
});

test.each(['quotes', '/quotes', 'QUOTES'])('explains one command, named as %j', (words) => {
  expect(ask(words).reply.nodes).toEqual([
    { type: 'lead', text: 'quotes [SPEAKER] [--about ABOUT]' },
    { type: 'note', text: 'What a person said.' },
    { type: 'divider' },
    {
      type: 'entries',
      entries: [
        { term: 'SPEAKER', description: 'whose words' },
        { term: '--about ABOUT', description: 'Only about this.' },
      ],
    },
    { type: 'divider' },
    { type: 'entries', entries: [{ term: 'Example', description: 'quotes Farage --about money' }] },
  ]);
});

test('answers programs with the same', () => {
  expect([...ask('quotes').records]).toEqual([
    {
      name: 'quotes',
      summary: 'What a person said.',
      words: { name: 'SPEAKER', summary: 'whose words', isRequired: false },
      options: [{ name: 'about', valueName: 'ABOUT', summary: 'Only about this.' }],
      examples: ['quotes Farage --about money'],
    },
  ]);
  expect([...ask('').records]).toHaveLength(2);
});

test('suggests a command for one that is not there', () => {
  expect(ask('the weather')).toEqual(refused('Unknown command “the weather”. Commands: quotes, help.'));
  expect(ask('qoutes')).toEqual(refused('Unknown command “qoutes”. Did you mean quotes?'));
});
