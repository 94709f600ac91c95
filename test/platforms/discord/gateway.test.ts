import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { createClient, startClient, startDiscord } from './discord-client.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';

const ASKER = '700000000000000001';

/** A client that writes down what it hears. */
async function startListening(options: Parameters<typeof startClient>[1] = {}) {
  const heard: string[] = [];
  const define = (client: Client) => {
    client.on(Events.MessageCreate, ({ content }) => {
      heard.push(content);
    });
  };
  return { heard, ...(await startClient(define, options)) };
}

test('from hello to ready the bot learns of its guild, channels, threads and permissions', async () => {
  const { discord, client } = await startClient();
  const { guild, general, thread } = discord.places;
  expect(client.user.id).toBe(discord.botUser);
  expect(client.application.id).toBe(discord.applicationId);
  expect([...client.channels.cache.keys()]).toContain(thread);
  const channel = await client.channels.fetch(general);
  const me = client.guilds.cache.get(guild)?.members.me;
  const may = channel && 'permissionsFor' in channel && me ? channel.permissionsFor(me) : null;
  expect(may?.has(PermissionFlagsBits.SendMessages)).toBe(true);
  discord.denyBot(general, PermissionFlagsBits.SendMessages);
  await discord.settle();
  const mayStill = channel && 'permissionsFor' in channel && me ? channel.permissionsFor(me) : null;
  expect(mayStill?.has(PermissionFlagsBits.SendMessages)).toBe(false);
});

test('a session is resumed after a cut with nothing lost and nothing twice', async () => {
  const { discord, client, heard } = await startListening();
  const person = discord.user(ASKER);
  person.directMessage('before');
  await discord.settle();
  const resumed = once(client, Events.ShardResume);
  await discord.closeGateway(null);
  person.directMessage('meanwhile');
  person.directMessage('and again');
  await resumed;
  person.directMessage('after');
  await discord.settle();
  expect(heard).toEqual(['before', 'meanwhile', 'and again', 'after']);
  expect(discord.gateway()).toMatchObject({ identifies: [0], resumes: [0] });
});

test('a session that can be resumed on the same connection is', async () => {
  const { discord, client, heard } = await startListening();
  const resumed = once(client, Events.ShardResume);
  discord.invalidateSession(true);
  discord.user(ASKER).directMessage('meanwhile');
  await resumed;
  await discord.settle();
  expect(heard).toEqual(['meanwhile']);
  expect(discord.gateway()).toMatchObject({ identifies: [0], resumes: [0], closes: [] });
});

test('after an invalid session, or one that has timed out, the bot identifies anew and misses what was said meanwhile', async () => {
  const identifyAnew = async (invalidate: (discord: LoopbackDiscord) => Promise<void> | void) => {
    const { discord, client, heard } = await startListening();
    const ready = once(client, Events.ShardReady);
    await invalidate(discord);
    discord.user(ASKER).directMessage('meanwhile');
    await ready;
    discord.user(ASKER).directMessage('after');
    await discord.settle();
    expect(heard).toEqual(['after']);
    expect(discord.gateway().identifies).toEqual([0, 0]);
  };
  // At the same time: discord.js lets five seconds pass between two sessions.
  await Promise.all([
    identifyAnew((discord) => discord.invalidateSession(false)),
    identifyAnew((discord) => discord.closeGateway(4009)),
  ]);
});

test('asked to reconnect, the bot resumes', async () => {
  const { discord, client, heard } = await startListening();
  const resumed = once(client, Events.ShardResume);
  discord.askToReconnect();
  discord.user(ASKER).directMessage('meanwhile');
  await resumed;
  await discord.settle();
  expect(heard).toEqual(['meanwhile']);
  expect(discord.gateway()).toMatchObject({ identifies: [0], resumes: [0], closes: [4200] });
});

test('a connection that has gone silent is given up, and what was not told comes afterwards', async () => {
  const { discord, client, heard } = await startListening({ gateway: { heartbeatInterval: 100 } });
  const resumed = once(client, Events.ShardResume);
  discord.goSilent();
  discord.user(ASKER).directMessage('into the void');
  await resumed;
  await discord.settle();
  expect(heard).toEqual(['into the void']);
  expect(discord.gateway().heartbeats).toBeGreaterThan(0);
});

test('a revoked token ends it for good', async () => {
  const { discord, client, shardErrors } = await startListening();
  const gone = once(client, Events.ShardDisconnect);
  await discord.revokeToken();
  const [{ code }] = await gone;
  expect(code).toBe(4004);
  expect(shardErrors).toEqual(['Authentication failed']);
  await expect(client.users.fetch(ASKER, { force: true })).rejects.toMatchObject({ status: 401 });
});

test('a wrong token is refused before the gateway', async () => {
  const { discord } = await startDiscord();
  await expect(createClient(discord).login(discord.token.replace('tests', 'guess'))).rejects.toThrow('token');
  expect(discord.gateway().identifies).toEqual([]);
});

test('an intent that Discord has not permitted closes the connection', async () => {
  const { discord } = await startDiscord();
  const client = createClient(discord, [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]);
  await expect(client.login(discord.token)).rejects.toThrow('disallowed intents');
});

test('two shards where Discord recommends two, each told of its own', async () => {
  const { discord, client, heard } = await startListening({ gateway: { shards: 2 } });
  expect(client.ws.shards.size).toBe(2);
  expect([...discord.gateway().identifies].sort()).toEqual([0, 1]);
  discord.user(ASKER).directMessage('to the first');
  discord.user(ASKER).mention(discord.places.general, 'to the guild’s');
  await discord.settle();
  expect(heard).toEqual(['to the first', `<@${discord.botUser}> to the guild’s`]);
});

test('who identifies too often at once is told that the session is invalid', async () => {
  const { discord } = await startDiscord({ gateway: { maxConcurrency: 1 } });
  const first = createClient(discord);
  await first.login(discord.token);
  const second = createClient(discord);
  const isInvalid = new Promise<void>((resolve) => {
    second.on(Events.Debug, (line) => {
      if (line.includes('Invalid session; will attempt to resume: false')) resolve();
    });
  });
  second.login(discord.token).catch(() => undefined);
  await isInvalid;
  expect(discord.gateway().identifies).toEqual([0]);
});

test('with no identify left the bot does not start', async () => {
  const { discord } = await startDiscord({ gateway: { identifyLimit: 1 } });
  await createClient(discord).login(discord.token);
  await expect(createClient(discord).login(discord.token)).rejects.toThrow('sessions');
});
