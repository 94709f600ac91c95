import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Bot, isAnswered, withBot } from '../bot.ts';
import type { AttackSetting, Finding } from '../finding.ts';
import { inFolder } from '../in-folder.ts';

const TOKEN = 'a-long-random-token';
/** Room for the state and what is kept of the sample archive. */
const SIZE = '16m';
const ROUNDS = 3;

/**
 * A disk of its own gets full under the bot, and free again: a file system in memory, which only root can mount. Where
 * there is none, the finding says so.
 */
export function attackWithFullDisk({ main }: AttackSetting): Promise<readonly Finding[]> {
  return inFolder(async (folder) => {
    const disk = path.join(folder, 'disk');
    mkdirSync(disk);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]);
    if (status !== 0) return [LEFT_OUT];
    try {
      return await withBot(
        {
          main,
          environment: ({ discord }) => ({
            ...{ WEB_TOKEN: TOKEN, DISCORD_GUILDS: discord.places.guild },
            ...{ STATE_FILE: path.join(disk, 'verbatim.db'), ARCHIVE_STORE: path.join(disk, 'store') },
          }),
        },
        (bot) => fillUnder(bot, path.join(disk, 'filler')),
      );
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });
}

const LEFT_OUT: Finding = {
  what: 'a full disk: left out, no file system can be mounted here',
  wanted: '-',
  got: '-',
  isOk: true,
};

async function fillUnder(bot: Bot, filler: string): Promise<readonly Finding[]> {
  const before = (await isAnswered(bot)) && (await readiness(bot)).status === 200;
  fill(filler);
  const answered: boolean[] = [];
  for (let round = 0; round < ROUNDS; round += 1) answered.push(await isAnswered(bot));
  const full = await readiness(bot);
  const subscribed = await subscribe(bot);
  const lines = linesOf(bot, 'state-not-written').length;
  const others =
    bot.running
      .stderr()
      .split('\n')
      .filter((line) => line.includes('"level":"error"')).length - lines;
  rmSync(filler);
  const after = await isAnswered(bot);
  const again = await untilReady(bot);
  await bot.kill();
  fill(filler);
  await bot.start();
  const started = await isAnswered(bot);
  return [
    report('a disk that gets full under the bot: answered before', before, before ? 'yes' : 'no'),
    report(
      `  the same: questions asked on it, in Slack and Discord (${ROUNDS} each)`,
      answered.every(Boolean),
      String(answered),
    ),
    report(
      '  the same: what cannot be kept is not said to be',
      !subscribed.includes('Subscribed'),
      subscribed,
    ),
    report(
      '  the same: one line in the log',
      lines === 1 && others === 0,
      `${lines}, and ${others} of others`,
    ),
    report(
      '  the same: /readyz says that it is the state',
      full.status === 503 && full.text.includes('state: not ready'),
      full.text,
    ),
    report('  the same: ready again once there is room', after && again, `${after}, ${again}`),
    report('  the same: answered after a kill and a start on it', started, 'no'),
  ];
}

/** Writes until there is no room. */
function fill(filler: string): void {
  for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Less may fit still.
    }
  }
}

async function readiness({ url }: Bot): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(`${url}/readyz`, { headers: { Authorization: `Bearer ${TOKEN}` } });
  return { status: answer.status, text: (await answer.text()).trim().replaceAll('\n', '; ') };
}

async function subscribe({ slack }: Bot): Promise<string> {
  const told = slack.user('U0FULL').slash('/digest', 'subscribe 09:00 UTC');
  return (await told.waitForMessage().catch(() => null))?.text ?? 'nothing was said';
}

function linesOf({ running }: Bot, event: string): readonly string[] {
  return running
    .stderr()
    .split('\n')
    .filter((line) => line.includes(`"event":"${event}"`));
}

/** Milliseconds. */
const LOOK_EVERY = 250;
const LOOKS = 20;

async function untilReady(bot: Bot): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await readiness(bot)).status === 200) return true;
    await setTimeout(LOOK_EVERY);
  }
  return false;
}

const MAX_SHOWN = 90;

function report(what: string, isOk: boolean, got: string): Finding {
  return { what, wanted: 'yes', got: isOk ? 'yes' : got.slice(0, MAX_SHOWN), isOk };
}
