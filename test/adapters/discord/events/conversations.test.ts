import { describe, expect, test } from 'vitest';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { failuresIn, listening } from '../../start-app.ts';
import { startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';
const TOM = '700000000000000002';
const BOT_ROLE = '900000000000000003';
const QUESTION = 'What did Nigel Farage say about election interference?';
const QUOTED = 'This is “direct election interference” by the governing Labour Party';

describe('a mention', () => {
  test('is answered once, as a reply, for everybody to see, and pings nobody', async () => {
    const { discord } = await startVerbatim();
    const told = discord.user(ANN).mention(discord.places.general, QUESTION);
    const answer = await told.waitForMessage();
    expect(answer).toMatchObject({
      ...{ channel: discord.places.general, repliesTo: told.message.id, seenBy: null },
    });
    expect(shownText(answer)).toContain('Farage');
    await discord.settle();
    expect(discord.answers()).toHaveLength(1);
    expect(discord.pings()).toEqual([]);
  });

  test('in a thread is answered there, and all that is asked there hangs together', async () => {
    const { discord } = await startVerbatim();
    const person = discord.user(ANN);
    const answer = await person.mention(discord.places.thread, QUESTION).waitForMessage();
    expect(answer.channel).toBe(discord.places.thread);
    const next = await person.mention(discord.places.thread, 'what else did he say?').waitForMessage();
    expect(shownText(next)).toContain('Farage');
  });

  test('is the question as it was typed beside it, other people by their names', async () => {
    const heard: string[] = [];
    const { discord } = await startVerbatim({ changeDesk: listening(heard) });
    discord.user(TOM);
    await discord
      .user(ANN)
      .mention(discord.places.general, `: who told <@${TOM}> \\*that\\* & "c"?`)
      .waitForMessage();
    expect(heard).toEqual([expect.stringMatching(/^who told @\S+ \*that\* & "c"\?$/u)]);
  });

  test('may be one of the bot’s own role, and not of another', async () => {
    const heard: string[] = [];
    const { discord } = await startVerbatim({ changeDesk: listening(heard) });
    const person = discord.user(ANN);
    person.say(discord.places.general, `<@&900000000000000009> ${QUESTION}`);
    const told = person.say(discord.places.general, `<@&${BOT_ROLE}>, ${QUESTION}`);
    expect(shownText(await told.waitForMessage())).toContain('Farage');
    expect(heard).toEqual([QUESTION]);
  });

  test('with a command in it runs the command', async () => {
    const { discord } = await startVerbatim();
    const person = discord.user(ANN);
    const answer = await person.mention(discord.places.general, '/archive').waitForMessage();
    expect(shownText(answer)).toContain('articles');
  });

  test('of a message that is gone meanwhile is answered all the same', async () => {
    const { discord } = await startVerbatim();
    const person = discord.user(ANN);
    const told = person.mention(discord.places.general, QUESTION);
    person.remove(told.message);
    await expect.poll(() => discord.answers().map(shownText)).toEqual([expect.stringContaining('Farage')]);
  });

  test('delivered again, even after a restart, is answered once', async () => {
    const { discord, restart } = await startVerbatim();
    const told = discord.user(ANN).mention(discord.places.general, QUESTION);
    await told.waitForMessage();
    await told.redeliver();
    await restart();
    await told.redeliver();
    await discord.user(TOM).mention(discord.places.news, QUESTION).waitForMessage();
    expect(discord.answers()).toHaveLength(2);
  });
});

describe('a reply to its answer', () => {
  test('goes on without a mention in it, and keeps the speaker', async () => {
    const { discord } = await startVerbatim();
    const person = discord.user(ANN);
    const answer = await person.mention(discord.places.general, QUESTION).waitForMessage();
    const second = await person.reply(answer, 'what else did he say?').waitForMessage();
    expect(shownText(second)).toContain('Farage');
    const third = await person.reply(second, 'when was that?').waitForMessage();
    expect(shownText(third)).toContain('2024');
  });

  test.each([true, false])(
    'keeps the speaker after a restart, chain remembered: %s',
    async (isRemembered) => {
      const { discord, restart } = await startVerbatim({
        changeStore: (store) => ({
          ...store,
          threads: {
            find: store.threads.find,
            save: async (key, state, until) => {
              if (isRemembered || key.platform === 'discord') await store.threads.save(key, state, until);
            },
          },
        }),
      });
      const person = discord.user(ANN);
      const answer = await person.mention(discord.places.general, QUESTION).waitForMessage();
      await restart();
      const next = await person.reply(answer, 'what else did he say?').waitForMessage();
      expect(shownText(next)).toContain('Farage');
    },
  );

  test('by somebody else goes on too', async () => {
    const { discord } = await startVerbatim();
    const answer = await discord.user(ANN).mention(discord.places.general, QUESTION).waitForMessage();
    const next = await discord.user(TOM).reply(answer, 'what else did he say?').waitForMessage();
    expect(shownText(next)).toContain('Farage');
  });

  test('whose words Discord keeps to itself is left alone', async () => {
    const heard: string[] = [];
    const { discord } = await startVerbatim({ changeDesk: listening(heard) });
    const person = discord.user(ANN);
    const answer = await person.mention(discord.places.general, QUESTION).waitForMessage();
    person.reply(answer, 'what else did he say?', { isPinging: false });
    await discord.settle();
    await person.mention(discord.places.news, 'one more?').waitForMessage();
    expect(heard).toEqual([QUESTION, 'one more?']);
  });

  test('and a new mention beside it are two conversations', async () => {
    const heard: string[] = [];
    const { discord } = await startVerbatim({
      changeDesk: (desk) => ({
        ...desk,
        talk: (asker, place, text) => {
          heard.push(place.thread);
          return desk.talk(asker, place, text);
        },
      }),
    });
    const person = discord.user(ANN);
    const first = person.mention(discord.places.general, QUESTION);
    const answer = await first.waitForMessage();
    await person.reply(answer, 'what else did he say?').waitForMessage();
    const second = person.mention(discord.places.general, QUESTION);
    await second.waitForMessage();
    expect(heard).toEqual([first.message.id, first.message.id, second.message.id]);
  });
});

describe('a direct message', () => {
  test('is answered, and the next one goes on from there', async () => {
    const { discord } = await startVerbatim();
    const person = discord.user(ANN);
    const answer = await person.directMessage(QUESTION).waitForMessage();
    expect(answer.channel).toBe(discord.directChannel(ANN));
    const next = await person.directMessage('what else did he say?').waitForMessage();
    expect(shownText(next)).toContain('Farage');
  });

  test('has buttons that work', async () => {
    const { discord } = await startVerbatim();
    const person = discord.user(ANN);
    const answer = await person.directMessage('who said direct election interference?').waitForMessage();
    const context = await person.press(answer, 'Context').waitForMessage();
    expect(shownText(context)).not.toContain('no longer available');
  });
});

describe('called in answer to a message without a question', () => {
  test('it says that Discord does not hand over the words of others', async () => {
    const { discord } = await startVerbatim();
    const { message } = discord.user(TOM).say(discord.places.general, QUOTED);
    const person = discord.user(ANN);
    const answer = await person.mention(discord.places.general, '', { replyTo: message }).waitForMessage();
    expect(shownText(answer)).toContain('Who said this?');
  });

  test('it looks up a message that it may read', async () => {
    const heard: string[] = [];
    const { discord } = await startVerbatim({ changeDesk: listening(heard) });
    const { message } = discord.user(TOM).say(discord.places.general, `<@${discord.botUser}> ${QUOTED}`);
    const person = discord.user(ANN);
    const answer = await person.mention(discord.places.general, '', { replyTo: message }).waitForMessage();
    expect(shownText(answer)).toContain('Farage');
    expect(heard.at(-1)).toContain(`look up:`);
  });
});

describe('it keeps quiet', () => {
  test('where nobody calls it', async () => {
    const heard: string[] = [];
    const { discord } = await startVerbatim({ changeDesk: listening(heard) });
    const { general } = discord.places;
    const { message } = discord.user(TOM).say(general, 'what did Farage say?');
    discord.user(ANN).reply(message, 'and Reid?');
    discord.user(ANN).say(general, '@everyone what did Farage say?');
    discord.user(ANN).say(general, '<@&600000000000000001> what did Farage say?');
    discord.user(ANN).say(general, `<@${TOM}> what did Farage say?`);
    await discord.settle();
    await discord.user(ANN).mention(general, QUESTION).waitForMessage();
    expect(heard).toEqual([QUESTION]);
  });

  test('towards bots, webhooks, edits, removals, joins and itself', async () => {
    const heard: string[] = [];
    const { discord } = await startVerbatim({ changeDesk: listening(heard) });
    const { general } = discord.places;
    const person = discord.user(ANN);
    const told = person.mention(general, QUESTION);
    const answer = await told.waitForMessage();
    const bot = discord.bot('710000000000000001');
    bot.message(general, `<@${discord.botUser}> ${QUESTION}`);
    bot.message(general, QUESTION, { replyTo: answer });
    bot.webhook(general, `<@${discord.botUser}> ${QUESTION}`);
    person.edit(told.message, `<@${discord.botUser}> something else?`);
    person.remove(person.say(general, 'never mind').message);
    discord.user('700000000000000005').join(general);
    await discord.settle();
    await person.mention(general, 'one more?').waitForMessage();
    expect(heard).toEqual([QUESTION, 'one more?']);
  });
});

describe('where the bot may not post', () => {
  test.each([
    [50_001, 'View Channels'],
    [50_013, 'Send Messages'],
    [160_002, 'Read Message History'],
  ] as const)('%i: the answer goes to a direct message, which names “%s”', async (code, permission) => {
    const { discord, log } = await startVerbatim();
    discord.fail('create-message', { kind: 'error', code });
    const told = discord.user(ANN).mention(discord.places.general, QUESTION);
    const notice = await told.waitForMessage();
    expect(notice.channel).toBe(discord.directChannel(ANN));
    expect(shownText(notice)).toContain(permission);
    await expect
      .poll(() => discord.messages(discord.directChannel(ANN)).map(shownText))
      .toEqual([expect.stringContaining('cannot answer where you asked'), expect.stringContaining('Farage')]);
    expect(failuresIn(log)).toEqual([`answer-by-message: ${code}`]);
  });

  test('the buttons of the answer in the direct message work', async () => {
    const { discord } = await startVerbatim();
    discord.fail('create-message', { kind: 'error', code: 50_013 });
    const person = discord.user(ANN);
    person.mention(discord.places.general, 'who said direct election interference?');
    const direct = discord.directChannel(ANN);
    await expect.poll(() => discord.messages(direct)).toHaveLength(2);
    const [, answer] = discord.messages(direct);
    if (answer === undefined) throw new Error('There is no answer.');
    const context = await person.press(answer, 'Context').waitForMessage();
    expect(shownText(context)).not.toContain('no longer available');
  });

  test('and whose direct messages are closed, it is logged', async () => {
    const { discord, log } = await startVerbatim();
    const person = discord.user(ANN);
    person.closeDirect();
    discord.fail('create-message', { kind: 'error', code: 50_013 });
    person.mention(discord.places.general, QUESTION);
    await expect
      .poll(() => failuresIn(log))
      .toEqual(['answer-by-message: 50013', 'answer-by-direct-message: 50007']);
  });
});
