import { setTimeout } from 'node:timers/promises';
import { type Bot, withBot } from '../bot.ts';
import { type AttackSetting, type Finding, findAll } from '../finding.ts';
import { type Acknowledged, findAcknowledged, repeatEvery, typeInBoth } from './acknowledged.ts';
import type { MadeArchive } from './made-archive.ts';

/** Twenty readers ask for days in ever other zones, while people type commands in Slack and Discord. */
export async function attackWithReaders(
  { main, isShort }: AttackSetting,
  makeOnce: () => Promise<MadeArchive>,
): Promise<readonly Finding[]> {
  const archive = await makeOnce();
  const [readers, commands] = isShort ? [4, 4] : [20, 60];
  return withBot({ main, environment: archive.environment }, async (bot) => {
    const reading = startReaders(bot, archive, readers);
    const inDiscord: Acknowledged[] = [];
    const inSlack = await repeatEvery(EVERY, commands, (number) => {
      const typed = typeInBoth(bot, { number, command: 'who-said', option: 'words', words: WORDS });
      inDiscord.push(typed.discord);
      return typed.slack;
    });
    const statuses = await reading.stop();
    return [
      findAcknowledged(`${readers} readers of days in many zones: Slack's commands acknowledged`, inSlack),
      findAcknowledged('  the same: Discord’s', await Promise.all(inDiscord)),
      findAll(
        '  the same: readers get their page, or are told to wait',
        'all',
        statuses.map((each) => TOLD.has(each)),
      ),
    ];
  });
}

/** Milliseconds between two commands. */
const EVERY = 250;
const WORDS = 'the president said';
const TOLD: ReadonlySet<number> = new Set([200, 503]);
const ZONES = Intl.supportedValuesOf('timeZone');
/** Milliseconds; who is told to wait does. */
const PAUSE = 200;

interface Reading {
  /** Ends it and gives the status of each page; 0 where none came. */
  stop(): Promise<readonly number[]>;
}

function startReaders(bot: Bot, { days }: MadeArchive, count: number): Reading {
  const statuses: number[] = [];
  let isOver = false;
  const read = async (reader: number): Promise<void> => {
    for (let page = reader; !isOver; page += count) {
      const zone = encodeURIComponent(ZONES[page % ZONES.length] ?? 'UTC');
      const status = await readPage(`${bot.url}/days/${days[page % days.length]}?zone=${zone}`);
      statuses.push(status);
      if (status !== OK) await setTimeout(PAUSE);
    }
  };
  const all = Promise.all(Array.from({ length: count }, (_, reader) => read(reader)));
  return {
    stop: async () => {
      isOver = true;
      await all;
      return statuses;
    },
  };
}

const OK = 200;

async function readPage(url: string): Promise<number> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
