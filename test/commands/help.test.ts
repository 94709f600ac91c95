import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { helpCommand } from '../../commands/help.ts';
import { commands } from '../../commands/index.ts';
import { defineCommand, refused } from '../../src/command/command.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { EMPTY_ARCHIVE } from '../adapters/terminal/sample-program.ts';
import { readRecords } from '../fixtures/read-records.ts';

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

test('lists all commands with their words and summaries', async () => {
  const { status, reply } = await ask('');
  expect(status).toBe('found');
  expect(reply.nodes).toContainEqual({
    type: 'entries',
    entries: [
      { term: 'quotes [SPEAKER]', description: 'What a person said.' },
      { term: 'help [COMMAND]', description: 'List the commands, or explain one' },
    ],
  });
});

test.each(['quotes', '/quotes', 'QUOTES'])('explains one command, named as %j', async (words) => {
  expect((await ask(words)).reply.nodes).toEqual([
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

test('answers programs with the same', async () => {
  expect(await readRecords(await ask('quotes'))).toEqual([
    {
      name: 'quotes',
      summary: 'What a person said.',
      words: { name: 'SPEAKER', summary: 'whose words', isRequired: false },
      options: [{ name: 'about', valueName: 'ABOUT', summary: 'Only about this.' }],
      examples: ['quotes Farage --about money'],
    },
  ]);
  expect(await readRecords(await ask(''))).toHaveLength(2);
});

test('suggests a command for one that is not there', async () => {
  expect(await ask('the weather')).toEqual(refused('Unknown command “the weather”. Commands: quotes, help.'));
  expect(await ask('qoutes')).toEqual(refused('Unknown command “qoutes”. Did you mean quotes?'));
});

describe('in a chat', () => {
  const slack = { prefix: '/news-', options: 'dashes' } as const;
  const discord = { prefix: '/', options: 'fields' } as const;

  test('commands are named as they are typed there', async () => {
    const { reply } = await helpCommand.run({ words: '', options: {} }, { ...CONTEXT, spelling: slack });
    expect(toPlainText(reply)).toBe(
      'Commands\n/news-quotes [SPEAKER]: What a person said.\n/news-help [COMMAND]: List the commands, or explain one\n\n/news-help COMMAND shows its options and examples.',
    );
  });

  test.each(['quotes', '/news-quotes'])('%s is explained with its example as typed there', async (words) => {
    const { reply } = await helpCommand.run({ words, options: {} }, { ...CONTEXT, spelling: slack });
    expect(toPlainText(reply)).toContain('Example: /news-quotes Farage --about money');
  });

  test('options that are fields are shown as fields', async () => {
    const { reply } = await helpCommand.run(
      { words: 'quotes', options: {} },
      { ...CONTEXT, spelling: discord },
    );
    const text = toPlainText(reply);
    expect(text).toContain('/quotes [SPEAKER] [about: ABOUT]');
    expect(text).toContain('Example: /quotes speaker: Farage about: money');
    expect(text).not.toContain('--');
  });

  test('what only the terminal has is left out', async () => {
    for (const name of ['check', 'quotes']) {
      const context = { ...CONTEXT, commands, spelling: slack };
      const text = toPlainText((await helpCommand.run({ words: name, options: {} }, context)).reply);
      expect(text).not.toMatch(/--(?:json|all|draft|strict)/u);
    }
  });
});
