import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { importBuilt } from '../../bench/import-built.ts';
import { createRandom } from '../../bench/random.ts';
import type { ChatMessage } from '../../platforms/slack/message-log.ts';
import { type Bot, isAnswered, QUESTION, withBot } from '../bot.ts';
import type { AttackSetting, Finding } from '../finding.ts';

const { openStateStore } =
  await importBuilt<typeof import('../../../src/store/sqlite/open-store.ts')>('store/sqlite/open-store');

const SEED = 5;
const KILLS = 30;
/** Milliseconds after its start at which it is killed, at most. */
const MAX_LIFE = 1_500;
/** People who are at it at once, each with a channel of their own. */
const AT_ONCE = 4;
/** Channels subscribed in one life at most: digests go out at Slack’s pace, one a second in a workspace. */
const MAX_SUBSCRIBED = 5;
/** Milliseconds within which what is due two minutes after the last kill is posted, one a second. */
const MAX_POSTING = 120_000 + KILLS * MAX_SUBSCRIBED * 1_500;

/** Kills the bot again and again while people subscribe channels, ask and rate, and looks what it remembers. */
export function attackWithKills({ main }: AttackSetting): Promise<readonly Finding[]> {
  return withBot({ main }, async (bot) => {
    const random = createRandom(SEED);
    const told: Told = { channels: new Set(), rated: new Set() };
    let lost = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const working = startWorking(bot, told, kill);
      await setTimeout(random() * MAX_LIFE);
      await bot.kill();
      await working.stop();
      lost += await countLost(bot, told);
      await bot.start();
    }
    const posts = await waitForPosts(bot, told);
    const isOk = await isAnswered(bot);
    const kept = `${told.channels.size + told.rated.size} acknowledged`;
    return [
      {
        what: `killed ${KILLS} times at any moment: acknowledged subscriptions and ratings that are lost`,
        wanted: '0',
        got: `${lost} of ${kept}`,
        isOk: lost === 0 && told.channels.size > 0 && told.rated.size > 0,
      },
      {
        what: '  the same: subscribed channels with one digest, none, more',
        wanted: 'one each',
        got: posts.join(', '),
        isOk: posts[0] > 0 && posts[1] === 0 && posts[2] === 0,
      },
      {
        what: '  the same: people are answered afterwards',
        wanted: 'answered',
        got: isOk ? 'answered' : 'not answered',
        isOk,
      },
    ];
  });
}

/** What people were told is kept. */
interface Told {
  readonly channels: Set<string>;
  /** The people who rated an answer and were thanked. */
  readonly rated: Set<string>;
}

/** Until it is stopped, people subscribe new channels to what is due in a minute or two, ask and rate. */
function startWorking({ slack }: Bot, told: Told, kill: number): { readonly stop: () => Promise<void> } {
  let isOver = false;
  let asked = 0;
  const subscribe = async (name: string, user: ReturnType<Bot['slack']['user']>): Promise<void> => {
    if (asked >= MAX_SUBSCRIBED) return;
    asked += 1;
    slack.addChannel(`C${name}`);
    const subscribed = user.slash('/digest', `subscribe ${soon()} UTC --empty post`, { channel: `C${name}` });
    if (await isSaid(subscribed, 'Subscribed')) told.channels.add(`C${name}`);
  };
  const work = async (person: number): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      const name = `${kill}X${person}X${turn}`;
      const user = slack.user(`U${name}`);
      await subscribe(name, user);
      const answer = await waitFor(user.slash('/who-said', QUESTION.words));
      if (answer !== null && (await isSaid(user.press(answer, '👍'), 'hank'))) told.rated.add(`U${name}`);
    }
  };
  const all = Promise.all(Array.from({ length: AT_ONCE }, (_, person) => work(person)));
  return {
    stop: async () => {
      isOver = true;
      await all;
    },
  };
}

const MINUTE = 60_000;

/** A time of day that begins in one to two minutes: what was due before it was subscribed comes tomorrow. */
function soon(): string {
  return new Date(Date.now() + 2 * MINUTE).toISOString().slice(11, 16);
}

/** Milliseconds; who is killed does not answer. */
const PATIENCE = 2_000;

interface Waiting {
  waitForMessage(limit?: number): Promise<ChatMessage>;
}

async function waitFor(act: Waiting): Promise<ChatMessage | null> {
  return act.waitForMessage(PATIENCE).catch(() => null);
}

async function isSaid(act: Waiting, words: string): Promise<boolean> {
  return (await waitFor(act))?.text.includes(words) ?? false;
}

/** How many of what was acknowledged is not in the state file. */
async function countLost({ folder }: Bot, { channels, rated }: Told): Promise<number> {
  const clock = { zone: () => 'UTC', now: () => new Date() };
  const opened = await openStateStore(path.join(folder, 'state', 'verbatim.db'), { clock, keys: [] });
  if (!opened.ok) throw new Error(opened.line);
  const subscribed = new Set((await opened.store.subscriptions.list({})).map(({ channel }) => channel));
  const kept = new Set((await opened.store.feedback.list()).map(({ by }) => by));
  await opened.store.close();
  return (
    [...channels].filter((each) => !subscribed.has(each)).length +
    [...rated].filter((each) => !kept.has(each)).length
  );
}

/** In how many channels one digest was posted, none, and more, once all that is due has been. */
async function waitForPosts({ slack }: Bot, { channels }: Told): Promise<readonly [number, number, number]> {
  const count = (channel: string): number =>
    slack.messages(channel).filter(({ metadata, botId }) => botId !== null && metadata !== null).length;
  const end = performance.now() + MAX_POSTING;
  while ([...channels].some((channel) => count(channel) === 0) && performance.now() < end)
    await setTimeout(500);
  const counts = [...channels].map(count);
  const withCount = (fits: (count: number) => boolean): number => counts.filter(fits).length;
  return [withCount((each) => each === 1), withCount((each) => each === 0), withCount((each) => each > 1)];
}
