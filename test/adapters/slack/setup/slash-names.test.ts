import { expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { commandNameOf, slashNameOf } from '../../../../src/adapters/slack/setup/slash-names.ts';

test.each([
  ['who-said', '/who-said'],
  ['archive', '/verbatim-archive'],
])('%s is %s in Slack', (command, slash) => {
  expect(slashNameOf(command)).toBe(slash);
});

test('every slash command leads back to its command', () => {
  const names = commands.map(({ name }) => name);
  expect(names.map((name) => commandNameOf(slashNameOf(name)))).toEqual(names);
});

test('a command is found by its bare name as well', () => {
  expect(commandNameOf('/archive')).toBe('archive');
});
