import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Bot, withBot } from '../bot.ts';
import { type AttackSetting, type Finding, findAll } from '../finding.ts';
import { type Acknowledged, findAcknowledged, repeatEvery, typeInBoth } from './acknowledged.ts';
import type { MadeArchive } from './made-archive.ts';

/** A new article comes every four seconds, and somebody asks for help every quarter of a second. */
export async function attackWithNewArticles(
  { main }: AttackSetting,
  makeOnce: () => Promise<MadeArchive>,
): Promise<readonly Finding[]> {
  const archive = await makeOnce();
  return withBot({ main, environment: archive.environment }, async (bot) => {
    const arriving = startArriving(archive.folder);
    const inDiscord: Acknowledged[] = [];
    const inSlack = await repeatEvery(HELP_EVERY, TIMES, (number) => {
      const typed = typeInBoth(bot, { number, command: 'help', option: 'topic', words: '' });
      inDiscord.push(typed.discord);
      return typed.slack;
    });
    const words = arriving.stop();
    return [
      findAcknowledged('a new article every 4 s: /help every 250 ms in Slack acknowledged', inSlack),
      findAcknowledged('  the same: in Discord', await Promise.all(inDiscord)),
      findAll('  the same: what came in is found', 'all', await findEach(bot, words)),
    ];
  });
}

/** Milliseconds. */
const HELP_EVERY = 250;
const TIMES = 300;
const ARTICLE_EVERY = 4_000;
/** Milliseconds; a change is looked for at once, and read within a second or two. */
const SETTLING = 10_000;

/** Writes an article now and every four seconds; ends with the words that they quote. */
function startArriving(folder: string): { readonly stop: () => readonly string[] } {
  const written: string[] = [];
  const write = (): void => {
    const words = `tram number ${1_000 + written.length} will carry nobody across`;
    mkdirSync(path.join(folder, 'new'), { recursive: true });
    writeFileSync(path.join(folder, 'new', `${written.length}.txt`), `“The ${words},” said Ada Byron.\n`);
    written.push(words);
  };
  write();
  const writing = setInterval(write, ARTICLE_EVERY);
  return {
    stop: () => {
      clearInterval(writing);
      return written;
    },
  };
}

async function findEach({ slack }: Bot, quoted: readonly string[]): Promise<readonly boolean[]> {
  await setTimeout(SETTLING);
  const found: boolean[] = [];
  for (const [turn, words] of quoted.entries()) {
    const { text } = await slack.user(`U${turn}LOOKS`).slash('/who-said', words).waitForMessage();
    found.push(text.includes('Ada Byron') && text.includes(words));
  }
  return found;
}
