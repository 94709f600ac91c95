/**
 * Measures the program in Slack on a folder of articles: `npm run bench:slack -- DIR --rates 100,30 --busy 1`.
 * The built program runs in a process of its own on a Slack of our own over a socket; what is asked and what is printed,
 * `chat/measure.ts` says. The first response is the acknowledgement.
 */
import process from 'node:process';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { startLoopbackSlack } from '../platforms/slack/loopback-slack.ts';
import type { Told } from '../platforms/slack/told.ts';
import { measure } from './chat/measure.ts';
import type { Visit } from './chat/visitors.ts';

const slack = await startLoopbackSlack({ mode: 'socket', clock: createAdjustableClock(new Date()) });

await measure(process.argv.slice(2), {
  ready: 'slack-started',
  environment: {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
  },
  visitors: {
    slash: (at, words) => toVisit(slack.user(`U${at}A`).slash('/who-said', words)),
    mention: (at, words) => toVisit(slack.user(`U${at}B`).mention('C01', words)),
  },
  complaints: () => [],
  stop: slack.stop,
});

function toVisit(told: Told): Visit {
  return {
    responded: told.acknowledgedAfter,
    waitForAnswer: async (limit) => (await told.waitForMessage(limit)).at,
  };
}
