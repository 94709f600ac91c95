import { setTimeout } from 'node:timers/promises';
import { withBot } from '../bot.ts';
import type { AttackSetting, Finding } from '../finding.ts';
import { findAnswered } from './attack-discord.ts';
import { sendFrames } from './send-frames.ts';
import { sendSigned } from './send-signed.ts';
import { MALFORMED_FRAMES, malformedEnvelopes } from './slack-payloads.ts';

/** Sends the program over its socket what Slack never would, and asks it something afterwards. */
export function attackOverSocket({ main }: AttackSetting): Promise<readonly Finding[]> {
  return withBot({ main }, async (bot) => {
    const envelopes = [...malformedEnvelopes()].map(({ name, kind, json }, number) => ({
      name,
      json: `{"envelope_id":"e${number}","type":"${kind}","payload":${json}}`,
    }));
    const frames = [...envelopes, ...MALFORMED_FRAMES];
    const send = bot.slack.sendFrame;
    const ended = await sendFrames(bot, frames, { send, settle: () => setTimeout(1) });
    return [
      {
        what: `Slack's socket: malformed payloads (${frames.length}) that end the process`,
        wanted: '0',
        got: ended === null ? '0' : ended,
        isOk: ended === null,
      },
      await findAnswered('Slack’s socket', bot),
    ];
  });
}

/** Sends the program the same by signed requests. */
export function attackOverHttp({ main }: AttackSetting): Promise<readonly Finding[]> {
  return withBot({ main, slackMode: 'http' }, async (bot) => {
    const envelopes = [...malformedEnvelopes()];
    const { signingSecret } = bot.slack.app;
    const { statuses, untold } = await sendSigned(envelopes, {
      url: `${bot.url}/slack/events`,
      signingSecret,
    });
    const shown = [...statuses].map(([status, times]) => `${status}: ${times}`).join(', ');
    for (const each of untold.slice(0, MAX_SHOWN)) process.stderr.write(`${each}\n`);
    return [
      {
        what: `Slack's requests: malformed payloads (${envelopes.length}) that end the process`,
        wanted: '0',
        got: bot.isAlive() ? '0' : '1',
        isOk: bot.isAlive(),
      },
      {
        what: '  the same: taken or refused within 3 s',
        wanted: '200 or 400',
        got: shown,
        isOk: untold.length === 0,
      },
      await findAnswered('Slack’s requests', bot),
    ];
  });
}

const MAX_SHOWN = 10;
