import { startSlack } from '../../../src/adapters/slack/index.ts';
import { WHO_SAID_THIS } from '../../../src/adapters/slack/setup/manifest.ts';
import type { Desk } from '../../../src/chat/desk/desk.ts';
import {
  type Act,
  type AdapterDependencies,
  type AdapterUnderTest,
  type Disturbance,
  EVERYBODY,
  type SeenMessage,
} from '../../contract/adapter-under-test.ts';
import { createDropCount } from '../../fakes/drop-count.ts';
import { collectTexts } from '../../platforms/slack/block-texts.ts';
import { buttonsOf } from '../../platforms/slack/buttons.ts';
import { ACKNOWLEDGEMENT_LIMIT } from '../../platforms/slack/delivery.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../../platforms/slack/loopback-slack.ts';
import type { ChatMessage } from '../../platforms/slack/message-log.ts';
import type { Written } from '../../platforms/slack/person.ts';
import type { Told } from '../../platforms/slack/told.ts';
import { unescapeShown } from '../../platforms/slack/typed-text.ts';
import { configFor } from './start-verbatim.ts';

const CHANNEL = 'C01';

/** Starts the Slack adapter on a loopback Slack. */
export async function openSlackAdapter(
  mode: 'socket' | 'http',
  dependencies: AdapterDependencies,
): Promise<AdapterUnderTest> {
  const slack = await startLoopbackSlack({ mode, clock: dependencies.clock });
  const people = [slack.user('U1', { zone: 'Europe/London' }), slack.user('U2', { zone: 'UTC' })] as const;
  for (const person of people) person.message(CHANNEL, 'hello');
  const before = slack.messages().length;
  let stop = await start(slack, mode, dependencies, dependencies.desk);
  const own = () =>
    slack
      .messages()
      .slice(before)
      .filter(({ author }) => author === slack.botUser);
  return {
    firstResponseLimit: ACKNOWLEDGEMENT_LIMIT,
    people: ['U1', 'U2'],
    slash: (person, command, words, options = {}) => {
      const typed = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
      const text = [words, ...typed].join(' ');
      return toAct(slack.user(person).slash(`/${command}`, text, { channel: CHANNEL }));
    },
    mention: (person, text, thread) => toTalk(slack.user(person).mention(CHANNEL, text, inThread(thread))),
    say: (person, text, thread) => toTalk(slack.user(person).message(CHANNEL, text, inThread(thread))),
    directMessage: (person, text) => toTalk(slack.user(person).directMessage(text)),
    lookUp: (person, text) => {
      const author = person === 'U1' ? 'U2' : 'U1';
      const { message } = slack.user(author).message(CHANNEL, text);
      return toAct(slack.user(person).shortcut(message, WHO_SAID_THIS));
    },
    press: (person, { id }, label) => {
      const message = slack.messages().find(({ ts }) => ts === id);
      if (!message) throw new Error(`There is no message ${id}.`);
      return toAct(slack.user(person).press(message, label));
    },
    disturbances: listDisturbances(slack),
    closeFirstWay: (act) => {
      if (act === 'slash') slack.fail('response_url', { kind: 'status', status: 404 });
      else slack.fail('chat.postMessage', { kind: 'error', code: 'not_in_channel' });
    },
    messages: () => own().map(toSeen),
    pings: () => slack.pings().map(({ who, message }) => `${who} in ${message.text}`),
    links: () => own().flatMap((message) => slack.links(message).map(({ url }) => url)),
    restart: async (desk) => {
      await stop();
      stop = await start(slack, mode, dependencies, desk);
    },
    stop: () => stop(),
    close: async () => {
      await stop();
      await slack.stop();
    },
  };
}

/** Gives what ends it; ending twice is no harm. */
async function start(
  slack: LoopbackSlack,
  mode: 'socket' | 'http',
  { store, clock, log }: AdapterDependencies,
  desk: Desk,
): Promise<() => Promise<void>> {
  const adapter = await startSlack({
    desk,
    store,
    clock,
    log,
    metrics: createDropCount(),
    config: configFor(slack, mode),
    describeHome: async () => [],
  });
  slack.setRequestUrl(`http://127.0.0.1:${adapter.port}/slack/events`);
  let stopped: Promise<void> | null = null;
  return () => {
    stopped ??= adapter.stop();
    return stopped;
  };
}

function inThread(thread: string | undefined) {
  return thread === undefined || thread === '' ? {} : { thread };
}

function toAct(told: Told): Act {
  return {
    firstResponseAfter: told.acknowledgedAfter,
    delivered: told.acknowledgement.then(() => {}),
    answer: async () => toSeen(await told.waitForMessage()),
    redeliver: async () => {
      await told.redeliver();
    },
  };
}

function toTalk(written: Written) {
  const { channel, thread, ts } = written.message;
  return { ...toAct(written), thread: thread ?? ts, place: `${channel} ${thread ?? ts}` };
}

/** A message as its reader sees it: the blocks where there are any, else the text. */
function toSeen({ ts, text, blocks, seenBy, channel, thread }: ChatMessage): SeenMessage {
  const texts = blocks.length === 0 ? [text] : collectTexts(blocks).map((part) => part.text);
  return {
    id: ts,
    text: unescapeShown(texts.join('\n')),
    seenBy: seenBy ?? EVERYBODY,
    place: `${channel} ${thread ?? ''}`,
    buttons: buttonsOf(blocks).map(({ label }) => label),
  };
}

function listDisturbances(slack: LoopbackSlack): readonly Disturbance[] {
  const person = slack.user('U1');
  const bot = slack.bot('B2');
  const question = 'what did Sofia Patel say?';
  const mention = `<@${slack.botUser}> ${question}`;
  const cause = (name: string, act: () => Told): Disturbance => ({
    name,
    cause: async () => {
      await act().acknowledgement;
    },
  });
  const begun = () => {
    const message = slack.messages(CHANNEL).find(({ text }) => text.includes(slack.botUser));
    if (!message) throw new Error('Nobody has mentioned the bot yet.');
    return message;
  };
  return [
    cause('another bot mentions it', () => bot.message(CHANNEL, mention)),
    cause('another bot in its thread', () => bot.message(CHANNEL, question, { thread: begun().ts })),
    cause('a webhook', () => bot.webhook(CHANNEL, mention)),
    cause('an edit', () => person.edit(begun(), mention)),
    cause('a removal', () => person.remove(person.message(CHANNEL, question).message)),
    cause('a join', () => slack.user('U3').join(CHANNEL)),
  ];
}
