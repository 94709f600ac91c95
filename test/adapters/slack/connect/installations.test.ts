import { expect, test } from 'vitest';
import { createInstallationStore } from '../../../../src/adapters/slack/connect/installations.ts';
import { OPEN_TO_ALL } from '../../../../src/chat/access.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../../fakes/in-memory-state-store.ts';
import { failuresIn } from '../../start-app.ts';
import { type StartedVerbatim, startVerbatim } from '../start-verbatim.ts';

const WORDS = 'direct election interference';

/** What a browser does for somebody who installs the app; the page where they end. */
async function install(started: StartedVerbatim, team: string): Promise<Response> {
  const { cookie, back } = await allow(started, team);
  const home = `http://127.0.0.1:${started.adapter.port}`;
  return fetch(`${home}/slack/oauth_redirect${back.search}`, { headers: { cookie } });
}

/** Where Slack sends the browser back to, and the cookie that it has then. */
async function allow({ slack, adapter }: StartedVerbatim, team: string) {
  const home = `http://127.0.0.1:${adapter.port}`;
  slack.approveInstallation(team, 'U9');
  const page = await fetch(`${home}/slack/install`);
  const [, address = ''] = /href="([^"]*oauth[^"]*)"/u.exec(await page.text()) ?? [];
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const allowed = await fetch(address.replaceAll('&amp;', '&'), { redirect: 'manual' });
  return { cookie, back: new URL(allowed.headers.get('location') ?? '') };
}

test.each(['socket', 'http'] as const)(
  'several workspaces install the app and are answered, over %s',
  async (mode) => {
    const started = await startVerbatim({ mode, hasOAuth: true });
    const { slack } = started;
    slack.addTeam('T02');
    slack.addChannel('C02', { team: 'T02' });
    for (const team of ['T01', 'T02']) expect((await install(started, team)).status).toBe(200);
    const mention = slack.user('U2', { team: 'T02' }).mention('C02', 'What did Nigel Farage say?');
    expect(await mention.waitForMessage()).toMatchObject({ thread: mention.message.ts });
    await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
  },
);

test.each([
  [false, true],
  [true, false],
])('with mentions only %s, the right to read channels is asked for: %s', async (mentionsOnly, isAsked) => {
  const { adapter } = await startVerbatim({ hasOAuth: true, mentionsOnly });
  const page = await (await fetch(`http://127.0.0.1:${adapter.port}/slack/install`)).text();
  expect(page).toContain('app_mentions');
  expect(page.includes('channels%3Ahistory')).toBe(isAsked);
});

test.each([
  ['U1', false],
  ['S0NEWS', true],
])('where %s is listed, the right to read user groups is asked for: %s', async (listed, isAsked) => {
  const rules = { ...OPEN_TO_ALL, people: new Set([listed]) };
  const { adapter } = await startVerbatim({ hasOAuth: true, rules });
  const page = await (await fetch(`http://127.0.0.1:${adapter.port}/slack/install`)).text();
  expect(page.includes('usergroups%3Aread')).toBe(isAsked);
});

test('an installation outlives a restart', async () => {
  const started = await startVerbatim({ hasOAuth: true });
  await install(started, 'T01');
  await started.restart();
  const told = started.slack.user('U1').mention('C01', 'What did Nigel Farage say?');
  expect((await told.waitForMessage()).seenBy).toBeNull();
});

test('an installation that was refused keeps nothing', async () => {
  const started = await startVerbatim({ hasOAuth: true });
  const page = await fetch(
    `http://127.0.0.1:${started.adapter.port}/slack/oauth_redirect?error=access_denied`,
  );
  expect([page.status, await page.text()]).toEqual([
    200,
    'Verbatim was not installed, since it was cancelled. To install it, begin anew at /slack/install.\n',
  ]);
  expect(failuresIn(started.log)).toEqual([]);
  const place = { platform: 'slack', scope: 'workspace', id: 'T01' } as const;
  expect(await started.store.installations.find(place)).toBeNull();
});

test('a state of OAuth is good for once, and for nobody else', async () => {
  const started = await startVerbatim({ hasOAuth: true });
  const home = `http://127.0.0.1:${started.adapter.port}`;
  const { cookie, back } = await allow(started, 'T01');
  const again = () => fetch(`${home}/slack/oauth_redirect${back.search}`, { headers: { cookie } });
  expect((await fetch(`${home}/slack/oauth_redirect${back.search}`)).status).toBe(400);
  expect((await again()).status).toBe(200);
  const used = await again();
  expect([used.status, await used.text()]).toEqual([400, expect.stringContaining('was used before')]);
  expect(failuresIn(started.log)).toEqual([]);
});

test('a workspace that is not listed is told that it may not', async () => {
  const rules = { ...OPEN_TO_ALL, workspaces: new Set(['T99']) };
  const started = await startVerbatim({ hasOAuth: true, rules });
  const page = await install(started, 'T01');
  expect([page.status, await page.text()]).toEqual([403, expect.stringContaining('not among those')]);
});

test.each(['socket', 'http'] as const)(
  'where it is not installed, whoever asks is told so, over %s',
  async (mode) => {
    const { slack, log } = await startVerbatim({ mode, hasOAuth: true });
    const answer = await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
    expect(answer).toMatchObject({ seenBy: 'U1', text: expect.stringContaining('no longer installed') });
    expect(failuresIn(log)).toContain('authorize: not_installed');
  },
);

test('what was granted is forgotten when the app is uninstalled', async () => {
  const started = await startVerbatim({ hasOAuth: true });
  await install(started, 'T01');
  await started.slack.uninstall('T01');
  const place = { platform: 'slack', scope: 'workspace', id: 'T01' } as const;
  await expect.poll(() => started.store.installations.find(place)).toBeNull();
});

test('an installation in a whole enterprise counts in each of its workspaces', async () => {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const store = createInstallationStore(createInMemoryStateStore(clock).installations, OPEN_TO_ALL);
  const bot = { scopes: ['commands'], token: 'xoxb-enterprise', userId: 'U0', id: 'B0' };
  await store.storeInstallation({
    team: undefined,
    enterprise: { id: 'E1' },
    user: { id: 'U9', token: undefined, scopes: undefined },
    bot,
    isEnterpriseInstall: true,
  });
  const inTeam = { teamId: 'T7', enterpriseId: 'E1', isEnterpriseInstall: false } as const;
  expect((await store.fetchInstallation(inTeam)).bot).toEqual(bot);
  await store.deleteInstallation({ teamId: undefined, enterpriseId: 'E1', isEnterpriseInstall: true });
  await expect(store.fetchInstallation(inTeam)).rejects.toMatchObject({ code: 'not_installed' });
});
