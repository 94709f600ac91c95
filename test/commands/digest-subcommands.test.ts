import { describe, expect, test } from 'vitest';
import { digestCommand } from '../../commands/digest.ts';
import { commands } from '../../commands/index.ts';
import { PROGRAM_OPTIONS } from '../../src/adapters/terminal/program-options.ts';
import { parseLine } from '../../src/command/line/parse-line.ts';
import { listOptions } from '../../src/command/options.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

const CONTEXT = {
  archive: await readSampleArchive(),
  now: new Date('2024-10-19T12:00:00Z'),
  zone: 'UTC',
  commands,
};
const subcommands = digestCommand.subcommands ?? [];

function run(line: string) {
  const parsed = parseLine(line, commands);
  if (!parsed.ok) throw new Error(parsed.line);
  return parsed.command.run({ words: parsed.words, options: parsed.options }, CONTEXT);
}

test('are these', () => {
  const names = ['show', 'preview', 'subscribe', 'unsubscribe', 'list', 'pause', 'resume'];
  expect(subcommands.map(({ name }) => name)).toEqual(names.map((name) => `digest ${name}`));
});

describe.each(subcommands.map((command) => ({ name: command.name, command })))('$name', ({ command }) => {
  test('fits every platform', () => {
    expect(command.summary.length).toBeLessThanOrEqual(100);
    for (const { name, summary } of listOptions(command)) {
      expect(name).toMatch(/^[a-z]+$/u);
      expect(summary.length).toBeLessThanOrEqual(100);
      // In the terminal the zone is the program's, which is the asker's own.
      if (name !== 'zone') expect(PROGRAM_OPTIONS.map((option) => option.name)).not.toContain(name);
    }
  });

  test('has examples that can be typed as they are', () => {
    expect(command.examples).not.toEqual([]);
    for (const example of command.examples)
      expect(parseLine(example, commands)).toMatchObject({ ok: true, command });
  });
});

test('digest show is digest', async () => {
  expect(toPlainText((await run('digest show yesterday')).reply)).toBe(
    toPlainText((await run('digest yesterday')).reply),
  );
});

test.each([
  'digest subscribe 9am',
  'digest unsubscribe',
  'digest list',
  'digest pause 1',
  'digest resume',
  'digest preview 2',
])(
  '“%s” has no store to work on: it describes what to do, and elsewhere says where it works',
  async (line) => {
    const { status, reply, task } = await run(line);
    expect(status).toBe('refused');
    expect(toPlainText(reply)).toMatch(/^digest [a-z]+ works in a channel of Slack or Discord/u);
    expect(task).toBeDefined();
  },
);

test('a preview without a number is shown anywhere', async () => {
  expect(await run('digest preview')).toMatchObject({
    status: 'found',
    task: { type: 'preview', number: null },
  });
});

test('where a preview is carried out, the command computes no digest beside it', async () => {
  const { now, zone } = CONTEXT;
  const unread = (carriesOutTasks: { readonly carriesOutTasks?: true }) => ({
    ...{ now, zone, commands, ...carriesOutTasks },
    get archive(): never {
      throw new Error('The archive was asked.');
    },
  });
  const request = { words: '', options: {} };
  const preview = subcommands.find(({ name }) => name === 'digest preview');
  await expect(preview?.run(request, unread({}))).rejects.toThrow('The archive was asked.');
  expect(await preview?.run(request, unread({ carriesOutTasks: true }))).toMatchObject({
    status: 'refused',
    task: { type: 'preview', number: null },
  });
});
