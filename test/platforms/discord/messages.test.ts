import { type Client, Events, type Message } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { startClient } from './discord-client.ts';

const ASKER = '700000000000000001';
const OTHER = '700000000000000002';

function hearing(hear: (message: Message) => Promise<unknown>) {
  return (client: Client) => {
    client.on(Events.MessageCreate, async (message) => {
      if (!message.author.bot) await hear(message);
    });
  };
}

const toContent = async (message: Message) => message.reply(`heard “${message.content}”`);

test('a mention is told with its content and answered as a reply, after typing', async () => {
  const { discord } = await startClient(
    hearing(async (message) => {
      if (message.channel.isSendable()) await message.channel.sendTyping();
      await toContent(message);
    }),
  );
  const told = discord.user(ASKER).mention(discord.places.thread, 'who *said* it?');
  expect(await told.firstResponseAfter).toBeLessThan(3_000);
  expect(await told.waitForMessage()).toMatchObject({
    content: `heard “<@${discord.botUser}> who *said* it?”`,
    repliesTo: told.message.id,
    channel: discord.places.thread,
    pings: [],
  });
});

test('content is given in direct messages, where the bot is mentioned, and in replies that ping it', async () => {
  const heard: string[] = [];
  const { discord } = await startClient(
    hearing(async (message) => {
      heard.push(message.content);
    }),
  );
  const { general } = discord.places;
  const person = discord.user(ASKER);
  person.say(general, 'to nobody');
  await discord.settle();
  person.directMessage('directly');
  person.mention(general, 'hey');
  await discord.settle();
  expect(heard).toEqual(['', 'directly', `<@${discord.botUser}> hey`]);
});

test('a reply to the bot comes with content where it pings, and else without', async () => {
  const heard: string[] = [];
  const { discord } = await startClient(
    hearing(async (message) => {
      heard.push(message.content);
      if (heard.length === 1) await message.reply('an answer');
    }),
  );
  const person = discord.user(ASKER);
  const answer = await person.mention(discord.places.general, 'hey').waitForMessage();
  person.reply(answer, 'when?');
  person.reply(answer, 'quietly', { isPinging: false });
  await discord.settle();
  expect(heard.slice(1)).toEqual(['when?', '']);
});

test('what is fetched is withheld in the same way', async () => {
  const { discord, client } = await startClient();
  const { general } = discord.places;
  discord.user(ASKER).say(general, 'one');
  discord.user(ASKER).mention(general, 'two');
  discord.user(OTHER).say(general, 'three');
  const channel = await client.channels.fetch(general);
  if (!channel?.isTextBased()) throw new Error('no text');
  const fetched = await channel.messages.fetch({ limit: 10 });
  expect(fetched.map(({ content }) => content)).toEqual(['', `<@${discord.botUser}> two`, '']);
});

test('messages are listed before and after others, the newest first', async () => {
  const { discord, client } = await startClient();
  const { general } = discord.places;
  const ids = Array.from({ length: 6 }, () => discord.user(ASKER).say(general, 'x').message.id);
  const channel = await client.channels.fetch(general);
  if (!channel?.isTextBased()) throw new Error('no text');
  const list = async (query: object) => [...(await channel.messages.fetch({ limit: 2, ...query })).keys()];
  expect(await list({})).toEqual([ids[5], ids[4]]);
  expect(await list({ before: ids[4] })).toEqual([ids[3], ids[2]]);
  expect(await list({ after: ids[1] })).toEqual([ids[3], ids[2]]);
});

test('the same nonce, enforced, gives the message that is there for some minutes', async () => {
  const { discord, client } = await startClient();
  const channel = await client.channels.fetch(discord.places.general);
  if (!channel?.isSendable()) throw new Error('no text');
  const send = (content: string) => channel.send({ content, nonce: 'digest-1', enforceNonce: true });
  const first = await send('once');
  expect((await send('twice')).id).toBe(first.id);
  expect((await channel.send({ content: 'else', nonce: 'digest-1' })).id).not.toBe(first.id);
  discord.passTime(5 * 60_000);
  expect((await send('later')).content).toBe('later');
  expect(discord.messages()).toHaveLength(3);
});

test('whom a message pings is what its allowed mentions let through', async () => {
  const { discord, client } = await startClient();
  discord.user(OTHER);
  const channel = await client.channels.fetch(discord.places.general);
  if (!channel?.isSendable()) throw new Error('no text');
  const content = `<@${ASKER}> <@!${OTHER}> <@&5> @everyone @here`;
  await channel.send(content);
  expect(discord.pings()).toEqual([]);
  await channel.send({ content, allowedMentions: { users: [OTHER], parse: ['everyone'] } });
  expect(discord.pings().map(({ who }) => who)).toEqual([OTHER, '@everyone', '@here']);
  const { message } = discord.user(ASKER).say(discord.places.general, 'hello');
  await channel.send({
    content: 'loudly',
    reply: { messageReference: message.id },
    allowedMentions: { parse: [], repliedUser: true },
  });
  expect(discord.pings().at(-1)?.who).toBe(ASKER);
});

test('without allowed mentions everybody named would be pinged, and that is a violation', async () => {
  const { discord, client } = await startClient();
  const body = { content: `<@${ASKER}> @here` };
  const sent = client.rest.post(`/channels/${discord.places.general}/messages`, { body });
  await expect(sent).rejects.toMatchObject({ code: 50035 });
  expect(discord.violations()).toMatchObject([{ line: 'create-message', faults: ['no allowed_mentions'] }]);
});

const ALLOWED = { allowed_mentions: { parse: [] } };
const V2 = { ...ALLOWED, flags: MessageFlags.IsComponentsV2 };
const text = (content: string) => ({ type: 10, content });
const button = (customId: string, label = 'x') => ({ type: 2, style: 2, custom_id: customId, label });
const row = (...components: readonly object[]) => ({ type: 1, components });

test.each([
  ['content that is too long', { ...ALLOWED, content: 'a'.repeat(2_001) }, 'content of 2001'],
  ['content beside components', { ...V2, content: 'a', components: [text('b')] }, 'content beside'],
  ['components without their flag', { ...ALLOWED, components: [text('b')] }, 'without their flag'],
  [
    'too much text',
    { ...V2, components: [text('a'.repeat(2_001)), text('b'.repeat(2_000))] },
    '4001 characters',
  ],
  [
    'too many components',
    { ...V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }] },
    '41 components',
  ],
  ['an id twice', { ...V2, components: [row(button('a'), button('a'))] }, 'twice'],
  ['an id that is too long', { ...V2, components: [row(button('a'.repeat(101)))] }, 'custom_id'],
  ['a label that is too long', { ...V2, components: [row(button('a', 'b'.repeat(81)))] }, 'label'],
  ['an empty text', { ...V2, components: [text(' ')] }, 'without a word'],
  ['an ephemeral message in a channel', { ...ALLOWED, content: 'a', flags: 64 }, 'ephemeral'],
  [
    'six buttons in a row',
    { ...V2, components: [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))] },
    'components',
  ],
  [
    'embeds that are too long together',
    { ...ALLOWED, embeds: [{ description: 'a'.repeat(4_000) }, { description: 'b'.repeat(2_001) }] },
    '6001 characters',
  ],
] satisfies [string, object, string][])(
  '%s is refused as Discord does, and noted',
  async (_, body, fault) => {
    const { discord, client } = await startClient();
    const sent = client.rest.post(`/channels/${discord.places.general}/messages`, { body });
    await expect(sent).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(discord.violations()).toHaveLength(1);
    expect(discord.violations()[0]?.faults.join(' ')).toContain(fault);
    expect(discord.messages()).toEqual([]);
  },
);

test('components are given back with the ids that they had, and new ones for those that had none', async () => {
  const { discord, client } = await startClient();
  const body = { ...V2, components: [{ type: 17, id: 77, components: [text('a'), row(button('b'))] }] };
  await client.rest.post(`/channels/${discord.places.general}/messages`, { body });
  const channel = await client.channels.fetch(discord.places.general);
  if (!channel?.isTextBased()) throw new Error('no text');
  const [message] = (await channel.messages.fetch()).values();
  expect(message?.components.map(({ id }) => id)).toEqual([77]);
  expect(message?.components[0]?.toJSON()).toMatchObject({ components: [{ id: 1 }, { id: 2 }] });
});

test('edits, removals and new members are told', async () => {
  const heard: string[] = [];
  const { discord } = await startClient((client) => {
    client.on(Events.MessageUpdate, (_, { content }) => heard.push(`edited: ${content}`));
    client.on(Events.MessageDelete, ({ content }) => heard.push(`removed: ${content}`));
    client.on(Events.MessageCreate, ({ system, content }) => heard.push(`${system} ${content}`));
  });
  const person = discord.user(ASKER);
  const { message } = person.directMessage('one');
  await discord.settle();
  person.edit(message, 'two');
  await discord.settle();
  person.remove(message);
  person.join(discord.places.general);
  await discord.settle();
  expect(heard).toEqual(['false one', 'edited: two', 'removed: two', 'true ']);
});

test('other bots and webhooks are told as such', async () => {
  const heard: unknown[] = [];
  const { discord } = await startClient((client) => {
    client.on(Events.MessageCreate, ({ author, webhookId }) => heard.push([author.bot, webhookId !== null]));
  });
  discord.bot('700000000000000009').message(discord.places.general, 'beep');
  discord.bot('700000000000000009').webhook(discord.places.general, 'news');
  await discord.settle();
  expect(heard).toEqual([
    [true, false],
    [true, true],
  ]);
});
