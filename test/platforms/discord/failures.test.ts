import type { Client, SendableChannels } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { startClient } from './discord-client.ts';
import type { Fault } from './faults.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';

const ASKER = '700000000000000001';

async function openChannel(client: Client, id: string): Promise<SendableChannels> {
  const channel = await client.channels.fetch(id);
  if (!channel?.isSendable()) throw new Error(`Nobody can write in ${id}.`);
  return channel;
}

test.each(['user', 'shared', 'global'] as const)(
  'after a 429 (%s) discord.js waits and tries again',
  async (scope) => {
    const { discord, client } = await startClient();
    const limited: unknown[] = [];
    client.rest.on('rateLimited', (data) => limited.push(data.global));
    discord.fail('create-message', { kind: 'rate-limited', retryAfter: 0.2, scope });
    const channel = await openChannel(client, discord.places.general);
    await channel.send('after all');
    expect(discord.requests('create-message').map(({ status }) => status)).toEqual([429, 200]);
    expect(limited).toEqual([scope === 'global']);
  },
);

test('messages to a channel can be limited as Discord limits them', async () => {
  const { discord, client } = await startClient(undefined, {
    limits: { messages: { count: 2, window: 300 } },
  });
  const channel = await openChannel(client, discord.places.general);
  const waits: number[] = [];
  client.rest.on('rateLimited', ({ timeToReset }) => waits.push(timeToReset));
  for (const word of ['one', 'two', 'three']) await channel.send(word);
  expect(discord.requests('create-message').map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(waits).toHaveLength(1);
});

test('all requests together can be limited', async () => {
  const { discord, client } = await startClient(undefined, {
    limits: { global: { count: 4, window: 500 } },
  });
  for (const id of [1, 2, 3, 4, 5]) {
    discord.user(`70000000000000000${id}`);
    await client.users.fetch(`70000000000000000${id}`);
  }
  expect(discord.requests('user').map(({ status }) => status)).toContain(429);
  expect(discord.requests('user').filter(({ status }) => status === 200)).toHaveLength(5);
});

test.each([
  ['a server error', { kind: 'status', status: 503 }, { status: 503 }],
  ['missing access', { kind: 'error', code: 50001 }, { code: 50001 }],
  ['an unknown interaction', { kind: 'error', code: 10062 }, { code: 10062 }],
  ['a spoilt token', { kind: 'error', code: 0 }, { status: 401 }],
] satisfies [string, Fault, object][])('%s can be asked for', async (_, fault, expected) => {
  const { discord, client } = await startClient();
  discord.fail('create-message', fault, 2);
  const channel = await openChannel(client, discord.places.general);
  await expect(channel.send('no')).rejects.toMatchObject(expected);
});

test.each([
  ['before', false, 0],
  ['after', true, 1],
] as const)('a connection may break %s the request is carried out', async (_, isDone, count) => {
  const { discord, client } = await startClient();
  const channel = await openChannel(client, discord.places.general);
  discord.fail('create-message', { kind: 'hang-up', isDone });
  await expect(channel.send('once')).rejects.toThrow('other side closed');
  expect(discord.messages()).toHaveLength(count);
});

test.each([
  ['what it cannot see', 'news', PermissionFlagsBits.ViewChannel, 50001],
  ['where it cannot write', 'news', PermissionFlagsBits.SendMessages, 50013],
  ['a thread where it cannot', 'thread', PermissionFlagsBits.SendMessagesInThreads, 50013],
] as const)('the bot cannot write to %s', async (_, place, permission, code) => {
  const { discord, client } = await startClient();
  discord.denyBot(place === 'thread' ? discord.places.general : discord.places[place], permission);
  const body = { content: 'no', allowed_mentions: { parse: [] } };
  const sent = client.rest.post(`/channels/${discord.places[place]}/messages`, { body });
  await expect(sent).rejects.toMatchObject({ code });
});

test('the bot cannot answer as a reply where it cannot read the history', async () => {
  const { discord, client } = await startClient();
  const { general } = discord.places;
  discord.denyBot(general, PermissionFlagsBits.ReadMessageHistory);
  const { message } = discord.user(ASKER).mention(general, 'hey');
  const channel = await openChannel(client, general);
  await expect(
    channel.send({ content: 'no', reply: { messageReference: message.id } }),
  ).rejects.toMatchObject({ code: 160002 });
});

test('a channel that is gone is unknown', async () => {
  const { discord, client } = await startClient();
  const channel = await openChannel(client, discord.places.news);
  discord.removeChannel(discord.places.news);
  await expect(channel.send('no')).rejects.toMatchObject({ code: 10003 });
});

test('a direct message reaches whom it may reach', async () => {
  const { discord, client } = await startClient();
  const person = discord.user(ASKER);
  await client.users.send(ASKER, 'hello');
  expect(person.reads(discord.directChannel(ASKER))).toMatchObject([{ content: 'hello' }]);
  person.closeDirect();
  await expect(client.users.send(ASKER, 'hello')).rejects.toMatchObject({ code: 50007 });
});

test('what the bot may do is told with each interaction', async () => {
  const may: string[] = [];
  const { discord } = await startClient((client) => {
    client.on('interactionCreate', async (interaction) => {
      may.push(...interaction.appPermissions.toArray().filter((name) => name === 'SendMessages'));
      if (interaction.memberPermissions?.has('ManageChannels')) may.push('a manager asks');
    });
  });
  await askQuietly(discord, '0');
  discord.denyBot(discord.places.general, PermissionFlagsBits.SendMessages);
  await askQuietly(discord, String(PermissionFlagsBits.ManageChannels));
  expect(may).toEqual(['SendMessages', 'a manager asks']);
});

async function askQuietly(discord: LoopbackDiscord, permissions: string): Promise<void> {
  discord.user(ASKER, { permissions: BigInt(permissions) }).slash('who-said');
  await discord.settle();
}
