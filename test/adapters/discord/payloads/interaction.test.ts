import { describe, expect, test } from 'vitest';
import { readInteraction } from '../../../../src/adapters/discord/payloads/interaction.ts';

const BASE = {
  id: '1',
  application_id: '2',
  token: 't',
  guild_id: '8',
  channel_id: '5',
  member: { user: { id: '7', username: 'ann', global_name: 'Ann Lee' }, nick: null, permissions: '16' },
  app_permissions: '1024',
  authorizing_integration_owners: { '0': '8' },
  context: 0,
};
const COMMAND = { ...BASE, type: 2, data: { id: '9', type: 1, name: 'who-said' } };

describe('who did it', () => {
  test('is read with where, and how it is responded to', () => {
    expect(readInteraction(COMMAND)).toMatchObject({
      ...{ id: '1', applicationId: '2', token: 't', person: '7', personName: 'Ann Lee' },
      ...{ workspace: '8', channel: '5', isDirect: false, isPersonal: false },
      ...{ appPermissions: 1_024n, memberPermissions: 16n },
    });
  });

  test.each([
    [{ member: { ...BASE.member, nick: 'Annie' } }, 'Annie'],
    [{ member: { user: { id: '7', username: 'ann' }, permissions: '0' } }, 'ann'],
    [{ member: undefined, user: { id: '7', username: 'ann', global_name: 'Ann' } }, 'Ann'],
  ])('goes by the name that is shown there: %j', (changes, personName) => {
    expect(readInteraction({ ...COMMAND, ...changes })).toMatchObject({ person: '7', personName });
  });

  test.each([
    [{ '0': '8' }, false],
    [{ '0': '8', '1': '7' }, false],
    [{ '1': '7' }, true],
    [{}, false],
  ])('brought the app along where it is installed by %j: %s', (owners, isPersonal) => {
    expect(readInteraction({ ...COMMAND, authorizing_integration_owners: owners })).toMatchObject({
      isPersonal,
    });
  });

  test('is alone with the bot in its direct messages only', () => {
    expect(readInteraction({ ...COMMAND, guild_id: undefined, context: 1 })).toMatchObject({
      isDirect: true,
    });
    expect(readInteraction({ ...COMMAND, guild_id: undefined, context: 2 })).toMatchObject({
      isDirect: false,
    });
  });
});

test('a command has its options by name, of their types', () => {
  const options = [
    { name: 'speaker', type: 3, value: 'Ann Lee' },
    { name: 'limit', type: 4, value: 3 },
    { name: 'all', type: 5, value: true },
  ];
  const data = { ...COMMAND.data, name: 'quotes', options };
  expect(readInteraction({ ...COMMAND, data })).toMatchObject({
    ...{ kind: 'command', path: 'quotes' },
    options: { speaker: 'Ann Lee', limit: 3, all: true },
  });
});

test('a subcommand is the command’s name and its own', () => {
  const inner = { name: 'subscribe', type: 1, options: [{ name: 'at', type: 3, value: '09:00' }] };
  const data = { ...COMMAND.data, name: 'digest', options: [inner] };
  expect(readInteraction({ ...COMMAND, data })).toMatchObject({
    ...{ kind: 'command', path: 'digest subscribe', options: { at: '09:00' } },
  });
});

test.each([
  [
    'a command',
    [
      { name: 'about', type: 3, value: 'x' },
      { name: 'speaker', type: 3, value: 'far', focused: true },
    ],
  ],
  [
    'a subcommand',
    [{ name: 'of', type: 1, options: [{ name: 'speaker', type: 3, value: 'far', focused: true }] }],
  ],
])('what is typed into an option of %s is to be completed', (_, options) => {
  expect(readInteraction({ ...COMMAND, type: 4, data: { ...COMMAND.data, options } })).toMatchObject({
    ...{ kind: 'completion', option: 'speaker', typed: 'far' },
  });
});

test('a message command has its message', () => {
  const data = {
    ...{ id: '9', type: 3, name: 'Who said this?', target_id: '33' },
    resolved: { messages: { '33': { id: '33', content: 'words', embeds: [], mentions: [] } } },
  };
  expect(readInteraction({ ...COMMAND, data })).toMatchObject({
    ...{ kind: 'message-command', name: 'Who said this?', target: { content: 'words' } },
  });
});

test('a press has its button', () => {
  const data = { custom_id: 's:abc', component_type: 2 };
  expect(readInteraction({ ...BASE, type: 3, data })).toMatchObject({ kind: 'press', customId: 's:abc' });
});

test.each([
  ['labels', [{ type: 18, component: { type: 4, custom_id: 'text', value: 'wrong' } }]],
  ['rows', [{ type: 1, components: [{ type: 4, custom_id: 'text', value: 'wrong' }] }]],
])('a form has what was typed into its %s', (_, components) => {
  const data = { custom_id: 'r:abc', components };
  expect(readInteraction({ ...BASE, type: 5, data })).toMatchObject({
    ...{ kind: 'form', customId: 'r:abc', texts: { text: 'wrong' } },
  });
});

test.each([
  null,
  {},
  { ...BASE, type: 1, data: {} },
  { ...BASE, type: 99, data: {} },
  { ...BASE, type: 3, data: {} },
  { ...COMMAND, data: { type: 3, name: 'Who said this?', target_id: '33' } },
  { ...COMMAND, type: 4 },
])('%j is none of the app’s', (payload) => {
  expect(readInteraction(payload)).toBeNull();
});
