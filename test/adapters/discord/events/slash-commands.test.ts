import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../src/chat/desk/desk.ts';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';

/** Notes what the desk is asked by commands. */
function listening(heard: (readonly unknown[])[]) {
  return (desk: Desk): Desk => ({
    ...desk,
    run: (asker, ...asked) => {
      heard.push(asked);
      return desk.run(asker, ...asked);
    },
  });
}

test('a command is answered to its asker alone', async () => {
  const { discord } = await startVerbatim();
  const told = discord.user(ANN).slash('who-said', { words: 'direct election interference' });
  expect(await told.firstResponseAfter).toBeLessThan(3_000);
  const answer = await told.waitForMessage();
  expect(answer).toMatchObject({ channel: discord.places.general, seenBy: ANN });
  expect(shownText(answer)).toContain('Farage');
});

test.each([
  ['who-said', { words: 'election', limit: 2 }, ['who-said', 'election', { limit: 2 }]],
  ['quotes', { speaker: 'Nigel Farage', about: 'trips' }, ['quotes', 'Nigel Farage', { about: 'trips' }]],
  ['quotes', { all: true }, ['quotes', '', { all: true }]],
  ['archive', {}, ['archive', '', {}]],
  ['digest show', { day: 'yesterday' }, ['digest show', 'yesterday', {}]],
  ['gone', { words: 'x' }, ['gone', '', { words: 'x' }]],
  ['digest gone', { at: '09:00' }, ['digest gone', '', { at: '09:00' }]],
] as const)('/%s %j is read back with its words and typed options', async (path, options, asked) => {
  const heard: (readonly unknown[])[] = [];
  const { discord } = await startVerbatim({ changeDesk: listening(heard) });
  await discord.user(ANN).slash(path, options).waitForMessage();
  expect(heard).toEqual([asked]);
});

test('a command that an earlier version registered gets a sentence', async () => {
  const { discord } = await startVerbatim();
  const answer = await discord.user(ANN).slash('gone', {}).waitForMessage();
  expect(shownText(answer)).toContain('/help');
});

test.each(['foreignChannel', 'privateChannel'] as const)(
  'installed to a person, it answers in %s',
  async (place) => {
    const { discord } = await startVerbatim();
    const person = discord.user(ANN);
    const where = { channel: discord.places[place] };
    const answer = await person.slash('who-said', { words: 'election' }, where).waitForMessage();
    expect(answer).toMatchObject({ ...where, seenBy: ANN });
    const shared = await person.press(answer, ({ label }) => label === 'Share').waitForMessage();
    expect(shared).toMatchObject({ ...where, seenBy: null });
  },
);

test('in a direct message with the bot, its buttons work as well', async () => {
  const { discord } = await startVerbatim();
  const person = discord.user(ANN);
  const where = { channel: discord.directChannel(ANN) };
  const answer = await person.slash('who-said', { words: 'election' }, where).waitForMessage();
  const context = await person.press(answer, 'Context').waitForMessage();
  expect(shownText(context)).not.toContain('no longer available');
});

test.each([
  ['general', PermissionFlagsBits.ManageChannels, true],
  ['general', PermissionFlagsBits.SendMessages, false],
  ['foreignChannel', PermissionFlagsBits.ManageChannels, null],
  ['direct', 0n, true],
] as const)('who asks in %s with %s may decide what is posted there: %s', async (place, permissions, may) => {
  const heard: (boolean | null)[] = [];
  const { discord } = await startVerbatim({
    changeDesk: (desk) => ({
      ...desk,
      run: async (asker, ...asked) => {
        heard.push(asker.channel === null ? null : await asker.channel.mayManage());
        return desk.run(asker, ...asked);
      },
    }),
  });
  const person = discord.user(ANN, { permissions });
  const channel = place === 'direct' ? discord.directChannel(ANN) : discord.places[place];
  await person.slash('archive', {}, { channel }).waitForMessage();
  expect(heard).toEqual([may]);
});

test('who may not decide is told who may', async () => {
  const { discord } = await startVerbatim();
  const person = discord.user(ANN, { permissions: PermissionFlagsBits.SendMessages });
  const where = { channel: discord.places.general };
  const answer = await person.slash('digest subscribe', { time: '9am' }, where).waitForMessage();
  expect(shownText(answer)).toContain('Only people with Manage Channel can decide what is posted here');
});

test('a command delivered twice is answered once, even after a restart', async () => {
  const heard: (readonly unknown[])[] = [];
  const { discord, restart, log } = await startVerbatim({ changeDesk: listening(heard) });
  const told = discord.user(ANN).slash('archive');
  await told.waitForMessage();
  await told.redeliver();
  await restart();
  await told.redeliver();
  await discord.user(ANN).slash('help').waitForMessage();
  expect(heard).toEqual([
    ['archive', '', {}],
    ['help', '', {}],
  ]);
  expect(log.filter(({ event }) => event === 'discord-failure')).toEqual([]);
});

test('a fault of the desk is one polite sentence and one line in the log', async () => {
  const { discord, log } = await startVerbatim({
    changeDesk: (desk) => ({ ...desk, run: () => Promise.reject(new TypeError('x is undefined')) }),
  });
  const answer = await discord.user(ANN).slash('archive').waitForMessage();
  expect(shownText(answer)).toContain('fault in Verbatim');
  expect(log.filter(({ event }) => event === 'discord-failure')).toMatchObject([
    { level: 'error', fields: { doing: 'answer-command', code: 'fault' } },
  ]);
});
