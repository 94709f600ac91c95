import { App, HTTPReceiver, type Installation, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback-slack.ts';

let slack: LoopbackSlack;
let app: App;
let origin: string;
let installations: Map<string, Installation>;

beforeEach(async () => {
  slack = await startLoopbackSlack({
    mode: 'http',
    clock: createAdjustableClock(new Date('2024-10-18T09:00:00.000Z')),
  });
  installations = new Map();
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new HTTPReceiver({
    signingSecret: slack.app.signingSecret,
    clientId: slack.app.clientId,
    clientSecret: slack.app.clientSecret,
    stateSecret: 'state-secret',
    scopes: ['commands', 'chat:write'],
    logLevel: LogLevel.ERROR,
    installationStore: {
      storeInstallation: async (installation) => {
        installations.set(installation.team?.id ?? '', installation);
      },
      fetchInstallation: async ({ teamId }) => {
        const found = installations.get(teamId ?? '');
        if (!found) throw new Error(`not installed in ${teamId}`);
        return found;
      },
    },
    installerOptions: {
      clientOptions,
      authorizationUrl: slack.authorizationUrl,
      directInstall: true,
      legacyStateVerification: true,
    },
  });
  app = new App({ receiver, clientOptions, logLevel: LogLevel.ERROR });
  app.command('/where', async ({ ack, command, client }) => {
    await ack();
    await client.chat.postMessage({ channel: command.channel_id, text: `in ${command.team_id}` });
  });
  const server = await receiver.start({ host: '127.0.0.1', port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Bolt has no port.');
  origin = `http://127.0.0.1:${address.port}`;
  slack.setRequestUrl(`${origin}/slack/events`);
});

afterEach(async () => {
  await app.stop();
  await slack.stop();
});

/** Follows the app to the authorize page, and the page back to the app. */
async function visitInstall(): Promise<Response> {
  const toSlack = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const page = await fetch(toSlack.headers.get('location') ?? '', { redirect: 'manual' });
  const back = new URL(page.headers.get('location') ?? '');
  return fetch(`${origin}/slack/oauth_redirect${back.search}`);
}

test('an installation that was allowed gives a token that works in its workspace', async () => {
  slack.approveInstallation('T02', 'U9');
  expect((await visitInstall()).status).toBe(200);
  expect(installations.get('T02')).toMatchObject({
    bot: { token: 'xoxb-T02-loopback', scopes: ['commands', 'chat:write'] },
    user: { id: 'U9' },
  });
  slack.addChannel('C02', { team: 'T02' });
  const told = slack.user('U9', { team: 'T02' }).slash('/where', '', { channel: 'C02' });
  expect(await told.waitForMessage()).toMatchObject({ text: 'in T02', team: 'T02' });
});

test('an installation that was refused gives none', async () => {
  slack.denyInstallation();
  expect((await visitInstall()).status).toBe(500);
  expect(installations.size).toBe(0);
});

test('a workspace that takes the app out is told of, and its token is no good', async () => {
  const events: string[] = [];
  app.event('app_uninstalled', async ({ event }) => {
    events.push(event.type);
  });
  slack.approveInstallation('T02', 'U9');
  await visitInstall();
  await slack.uninstall('T02');
  expect(events).toEqual(['app_uninstalled']);
  await expect(app.client.auth.test({ token: 'xoxb-T02-loopback' })).rejects.toMatchObject({
    data: { error: 'account_inactive' },
  });
});
