import { setTimeout } from 'node:timers/promises';
import { type Bot, withBot } from '../bot.ts';
import type { AttackSetting, Finding } from '../finding.ts';
import { findAtMost } from '../finding.ts';
import { personOf } from '../person-of.ts';
import { findAcknowledged } from './acknowledged.ts';
import type { MadeArchive } from './made-archive.ts';

/** One person has a hundred and fifty long quotations checked at once, and others ask meanwhile. */
export async function attackWithChecks(
  { main }: AttackSetting,
  makeOnce: () => Promise<MadeArchive>,
): Promise<readonly Finding[]> {
  const archive = await makeOnce();
  const quotations = makeQuotations(archive, CHECKS);
  return withBot({ main, environment: archive.environment }, async (bot) => {
    await askOthers(bot);
    const { slack, discord } = bot;
    const greedy = quotations.map((text) => slack.user('U0GREEDY').slash('/check', text).acknowledgedAfter);
    const inSlack = await askOthers(bot);
    const greedyToo = quotations.map(
      (text) => discord.user(personOf(0)).slash('check', { quote: text }).firstResponseAfter,
    );
    const inDiscord = await askOthers(bot);
    return [
      findAtMost(`${quotations.length} checks of one in Slack: another's answer`, MAX_WAIT, inSlack, 's'),
      findAtMost(`${quotations.length} checks of one in Discord: another's answer`, MAX_WAIT, inDiscord, 's'),
      findAcknowledged('  the same: the checks acknowledged', await Promise.all([...greedy, ...greedyToo])),
    ];
  });
}

const CHECKS = 150;
/** Seconds. */
const MAX_WAIT = 3;
/** Milliseconds before somebody else asks: by then what was asked before is under way. */
const BEFORE = 200;
const OTHERS = 5;
/** Letters of a quotation. */
const LENGTH = 1_500;

/** Long runs of the articles, each with some words of another one in the middle. */
function makeQuotations({ texts }: MadeArchive, count: number): readonly string[] {
  return Array.from({ length: count }, (_, turn) => {
    const [one = '', other = ''] = [texts[turn % texts.length], texts[(turn + 1) % texts.length]];
    const half = LENGTH / 2;
    const words = `${one.slice(-half)} not ${other.slice(-half)}`
      .replace(/\s+/gu, ' ')
      .replace(/["“”]/gu, '');
    return `“${words}”`;
  });
}

/** The most seconds that one of some others waits for an answer in Slack and in Discord. */
async function askOthers({ slack, discord }: Bot): Promise<number> {
  const times: number[] = [];
  for (let turn = 1; turn <= OTHERS; turn += 1) {
    await setTimeout(BEFORE);
    const begun = performance.now();
    const answers = [
      slack.user(`U${turn}OTHER`).slash('/who-said', 'the president said'),
      discord.user(personOf(turn)).slash('who-said', { words: 'the president said' }),
    ];
    const waits = answers.map(async (told) => {
      await told.waitForMessage();
      return (performance.now() - begun) / 1000;
    });
    times.push(...(await Promise.all(waits)));
  }
  return Math.max(...times);
}
