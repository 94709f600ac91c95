import { setTimeout } from 'node:timers/promises';
import { type Bot, isAnswered, withBot } from '../bot.ts';
import type { AttackSetting, Finding } from '../finding.ts';
import { MALFORMED_FRAMES, malformedDispatches } from './discord-payloads.ts';
import { sendFrames } from './send-frames.ts';

/** Milliseconds; after some frames discord.js connects anew, which takes it five seconds. */
const RECONNECTING = 6_000;
const TRIES = 10;

/** Sends the program what Discord never would, and asks it something afterwards. */
export function attackFromDiscord({ main }: AttackSetting): Promise<readonly Finding[]> {
  return withBot({ main }, async (bot) => {
    const frames = [...malformedDispatches(), ...MALFORMED_FRAMES];
    const { sendFrame, settle } = bot.discord;
    const ended = await sendFrames(bot, frames, { send: sendFrame, settle });
    await untilConnected(bot);
    return [
      {
        what: `Discord: malformed payloads (${frames.length}) that end the process`,
        wanted: '0',
        got: ended === null ? '0' : ended,
        isOk: ended === null,
      },
      await findAnswered('Discord', bot),
    ];
  });
}

async function untilConnected({ discord }: Bot): Promise<void> {
  await setTimeout(RECONNECTING);
  for (let tries = 0; discord.connections() === 0 && tries < TRIES; tries += 1)
    await setTimeout(RECONNECTING);
}

/** Whether people are still answered. */
export async function findAnswered(where: string, bot: Bot): Promise<Finding> {
  const isOk = bot.isAlive() && (await isAnswered(bot));
  return {
    what: `  ${where}: a question after them`,
    wanted: 'answered',
    got: isOk ? 'answered' : 'not answered',
    isOk,
  };
}
