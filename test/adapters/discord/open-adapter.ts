import { commands } from '../../../commands/index.ts';
import { startDiscord } from '../../../src/adapters/discord/index.ts';
import { WHO_SAID_THIS, wordsOptionOf } from '../../../src/adapters/discord/setup/application-commands.ts';
import type { Desk } from '../../../src/chat/desk/desk.ts';
import {
  type Act,
  type AdapterDependencies,
  type AdapterUnderTest,
  type Disturbance,
  EVERYBODY,
  type SeenMessage,
  type Talk,
} from '../../contract/adapter-under-test.ts';
import { createDropCount } from '../../fakes/drop-count.ts';
import { buttonsOf } from '../../platforms/discord/components.ts';
import { FIRST_RESPONSE_LIMIT } from '../../platforms/discord/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../platforms/discord/loopback-discord.ts';
import { type ChatMessage, shownText } from '../../platforms/discord/message-log.ts';
import type { Written } from '../../platforms/discord/person.ts';
import { stopFaultless } from '../../platforms/discord/stop-faultless.ts';
import type { Told } from '../../platforms/discord/told.ts';
import { configFor } from './start-verbatim.ts';

const ONE = '700000000000000001';
const OTHER = '700000000000000002';
/** What people can write; Discord's clients send no more. */
const LONGEST = { message: 2_000, option: 6_000 } as const;

/** Starts the Discord adapter on a loopback Discord. A thread is a chain of replies, named by one message of it. */
export async function openDiscordAdapter(dependencies: AdapterDependencies): Promise<AdapterUnderTest> {
  const discord = await startLoopbackDiscord({ clock: dependencies.clock });
  const { general } = discord.places;
  const people = [discord.user(ONE), discord.user(OTHER)] as const;
  for (const person of people) person.say(general, 'hello');
  let stop = await start(discord, dependencies, dependencies.desk);
  return {
    firstResponseLimit: FIRST_RESPONSE_LIMIT,
    people: [ONE, OTHER],
    slash: (person, command, words, options = {}) =>
      toAct(
        discord,
        discord.user(person).slash(command, { ...wordsOf(command, words), ...options }, { channel: general }),
      ),
    mention: (person, text, thread) => {
      const replyTo = messageOf(discord, thread ?? '');
      return toTalk(
        discord,
        discord.user(person).mention(general, text.slice(0, LONGEST.message), replyTo ? { replyTo } : {}),
      );
    },
    say: (person, text, thread) => {
      const last = lastOf(discord, thread);
      return toTalk(
        discord,
        last ? discord.user(person).reply(last, text) : discord.user(person).say(general, text),
      );
    },
    directMessage: (person, text) =>
      toTalk(discord, discord.user(person).directMessage(text.slice(0, LONGEST.message))),
    lookUp: (person, text) => {
      const author = person === ONE ? OTHER : ONE;
      const { message } = discord.user(author).say(general, text.slice(0, LONGEST.message));
      return toAct(discord, discord.user(person).messageCommand(message, WHO_SAID_THIS));
    },
    press: (person, { id }, label) => {
      const message = messageOf(discord, id);
      if (!message) throw new Error(`There is no message ${id}.`);
      return toAct(discord, discord.user(person).press(message, label));
    },
    disturbances: listDisturbances(discord),
    closeFirstWay: (act) => {
      if (act === 'slash') discord.fail('edit-response', { kind: 'error', code: 50027 });
      else discord.fail('create-message', { kind: 'error', code: 50013 });
    },
    messages: () => discord.answers().map(toSeen),
    pings: () => discord.pings().map(({ who, message }) => `${who} in ${shownText(message)}`),
    links: () => discord.answers().flatMap((message) => discord.links(message).map(({ target }) => target)),
    restart: async (desk) => {
      await stop();
      stop = await start(discord, dependencies, desk);
    },
    stop: () => stop(),
    close: async () => {
      await stop();
      await stopFaultless(discord);
    },
  };
}

/** Gives what ends it; ending twice is no harm. */
async function start(
  discord: LoopbackDiscord,
  { store, clock, log }: AdapterDependencies,
  desk: Desk,
): Promise<() => Promise<void>> {
  const config = configFor(discord);
  const metrics = createDropCount();
  const adapter = await startDiscord({
    ...{ desk, commands, store, clock, log, metrics, config },
    complete: async () => [],
  });
  let stopped: Promise<void> | null = null;
  return () => {
    stopped ??= adapter.stop();
    return stopped;
  };
}

/** A command's words as the option that takes them. */
function wordsOf(name: string, words: string): Readonly<Record<string, string>> {
  const command = commands.find((each) => each.name === name);
  const option = command === undefined ? null : wordsOptionOf(command);
  if (option === null) throw new Error(`The command ${name} takes no words.`);
  return { [option]: words.slice(0, LONGEST.option) };
}

function messageOf(discord: LoopbackDiscord, id: string): ChatMessage | undefined {
  return discord.messages().find((message) => message.id === id);
}

/** The bot's last answer to a message, else the message itself. */
function lastOf(discord: LoopbackDiscord, id: string): ChatMessage | undefined {
  return discord.answers().findLast(({ repliesTo }) => repliesTo === id) ?? messageOf(discord, id);
}

function toAct(discord: LoopbackDiscord, told: Told): Act {
  return {
    firstResponseAfter: told.firstResponseAfter,
    delivered: discord.settle(),
    answer: async () => toSeen(await told.waitForMessage()),
    redeliver: told.redeliver,
  };
}

function toTalk(discord: LoopbackDiscord, written: Written): Talk {
  const { channel, id } = written.message;
  return { ...toAct(discord, written), thread: id, place: channel };
}

function toSeen(message: ChatMessage): SeenMessage {
  const { id, channel, seenBy, components } = message;
  return {
    id,
    text: shownText(message),
    seenBy: seenBy ?? EVERYBODY,
    place: channel,
    buttons: buttonsOf(components).map(({ label }) => label),
  };
}

function listDisturbances(discord: LoopbackDiscord): readonly Disturbance[] {
  const { general } = discord.places;
  const bot = discord.bot('700000000000000009');
  const person = discord.user(ONE);
  const question = 'what did Nigel Farage say?';
  const mention = `<@${discord.botUser}> ${question}`;
  const cause = (name: string, act: () => Told): Disturbance => ({
    name,
    cause: async () => {
      act();
      await discord.settle();
    },
  });
  const begun = () => {
    const message = discord.messages(general).find(({ mentions }) => mentions.includes(discord.botUser));
    if (!message) throw new Error('Nobody has mentioned the bot yet.');
    return message;
  };
  const answer = () => lastOf(discord, begun().id) ?? begun();
  return [
    cause('another bot mentions it', () => bot.message(general, mention)),
    cause('another bot replies to it', () => bot.message(general, question, { replyTo: answer() })),
    cause('a webhook', () => bot.webhook(general, mention)),
    cause('an edit', () => person.edit(begun(), mention)),
    cause('a removal', () => person.remove(person.say(general, question).message)),
    cause('a reply that pings it not', () => person.reply(answer(), question, { isPinging: false })),
    cause('a join', () => discord.user('700000000000000003').join(general)),
  ];
}
