import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../platforms/discord/loopback-discord.ts';
import { shownText } from '../platforms/discord/message-log.ts';
import { stopFaultless } from '../platforms/discord/stop-faultless.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../platforms/slack/loopback-slack.ts';

const MAIN = path.resolve(import.meta.dirname, '..', '..', 'src', 'main.ts');
const TSX = import.meta.resolve('tsx');

let directory = '';
let slack: LoopbackSlack;
beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'verbatim-connect-'));
  writeFileSync(path.join(directory, 'a.txt'), 'Ann Lee said: “We will build it.”\n');
  slack = await startLoopbackSlack({ mode: 'socket', clock: createAdjustableClock(new Date()) });
  onTestFinished(async () => {
    await slack.stop();
    rmSync(directory, { recursive: true });
  });
});

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  stdout(): string;
  stderr(): string;
}

/** `verbatim start` as an operator runs it, with the two tokens of the loopback Slack. */
function start(environment: Readonly<Record<string, string>> = {}): Running {
  const { PATH = '' } = process.env;
  const env = {
    ...{ PATH, HOME: directory, ARCHIVE_DIR: '.', SLACK_API_URL: slack.apiUrl, WEB_PORT: 'off' },
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.app.appToken },
    ...environment,
  };
  const child = spawn(process.execPath, ['--import', TSX, MAIN, 'start'], { cwd: directory, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const ended = once(child, 'close').then(([status]) => status);
  return { child, ended, stdout: () => texts.stdout, stderr: () => texts.stderr };
}

async function untilConnected(running: Running): Promise<void> {
  await expect.poll(running.stderr, { timeout: 30_000 }).toContain('slack-started');
}

test('start with two tokens answers in Slack, and SIGTERM ends it in order', async () => {
  const running = start();
  await untilConnected(running);
  const answer = await slack.user('U1').slash('/who-said', 'we will build it').waitForMessage();
  expect(answer.text).toContain('Ann Lee');
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(running.stderr()).toContain('slack-stopped');
  expect(running.stderr() + running.stdout()).not.toContain(slack.botToken);
});

test('buttons work after the process was killed and started again', async () => {
  const first = start();
  await untilConnected(first);
  const answer = await slack.user('U1').slash('/who-said', 'we will build it').waitForMessage();
  first.child.kill('SIGKILL');
  await first.ended;
  await untilConnected(start());
  const shared = await slack.user('U1').press(answer, 'Share').waitForMessage();
  expect(shared).toMatchObject({ seenBy: null, text: expect.stringContaining('We will build it') });
});

test('a token that Slack refuses is one line that says what to do', async () => {
  slack.spoilToken('invalid_auth');
  const running = start();
  expect(await running.ended).toBe(2);
  expect(running.stderr().trim().split('\n').at(-1)).toMatch(
    /^Slack: cannot start at \S+ \(invalid_auth\)\. Copy SLACK_BOT_TOKEN/u,
  );
  expect(running.stderr()).not.toContain(slack.botToken);
});

test('a second process on the same state is refused in one line', async () => {
  const first = start();
  await untilConnected(first);
  const second = start();
  expect(await second.ended).toBe(2);
  expect(second.stderr().trim().split('\n').at(-1)).toContain('is in use by another process');
});

test('the page is served beside Slack, and a citation without an address leads to it', async () => {
  const running = start({ WEB_PORT: '0' });
  await untilConnected(running);
  const url = /"url":"(http[^"]+)","event":"web-started"/u.exec(running.stderr())?.[1] ?? '';
  const answer = await slack.user('U1').slash('/who-said', 'we will build it').waitForMessage();
  const [link] = slack.links(answer);
  expect(link?.url.startsWith(`${url}/articles/`)).toBe(true);
  // In Slack's markup an ampersand is an entity.
  const address = link?.url.replaceAll('&amp;', '&') ?? '';
  expect(await (await fetch(address)).text()).toContain('<mark id="cited">');
  expect(await (await fetch(`${url}/readyz`)).text()).toBe('archive: ready\nslack: ready\n');
  expect(await (await fetch(`${url}/metrics`)).text()).toContain(
    'verbatim_questions_total{command="who-said",platform="slack",outcome="found"} 1',
  );
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});

test('a page that cannot be served is logged, and Slack is answered all the same', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const running = start({ WEB_PORT: typeof address === 'object' ? String(address?.port) : '' });
  await untilConnected(running);
  expect(running.stderr()).toMatch(/is in use: stop what uses it[^\n]+"event":"web-not-served"/u);
  const answer = await slack.user('U1').slash('/who-said', 'we will build it').waitForMessage();
  expect(answer.text).toContain('Ann Lee');
});

test('requests that Slack sends come in where the page is served', async () => {
  const clock = createAdjustableClock(new Date());
  const overHttp = await startLoopbackSlack({ mode: 'http', clock });
  onTestFinished(overHttp.stop);
  const running = start({
    ...{ WEB_PORT: '0', SLACK_APP_TOKEN: '', SLACK_API_URL: overHttp.apiUrl },
    ...{ SLACK_BOT_TOKEN: overHttp.botToken, SLACK_SIGNING_SECRET: overHttp.app.signingSecret },
    WEB_TOKEN: 'a-long-random-token',
  });
  await untilConnected(running);
  const url = /"url":"(http[^"]+)","event":"web-started"/u.exec(running.stderr())?.[1] ?? '';
  overHttp.setRequestUrl(`${url}/slack/events`);
  const answer = await overHttp.user('U1').slash('/who-said', 'we will build it').waitForMessage();
  expect(answer.text).toContain('Ann Lee');
  const forged = await fetch(`${url}/slack/events`, { method: 'POST', body: 'payload={}' });
  expect(forged.status).toBe(401);
  expect((await fetch(`${url}/slack/nowhere`)).status).toBe(404);
  expect((await fetch(`${url}/archive`)).status).toBe(401);
});

describe('with Discord', () => {
  let discord: LoopbackDiscord;
  beforeEach(async () => {
    discord = await startLoopbackDiscord({ clock: createAdjustableClock(new Date()) });
    onTestFinished(() => stopFaultless(discord));
  });

  const inDiscord = () => ({
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.apiUrl,
  });
  const WITHOUT_SLACK = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' };
  const ANN = '700000000000000001';

  test('alone it answers there, and SIGTERM ends it in order', async () => {
    const running = start({ ...WITHOUT_SLACK, ...inDiscord() });
    await expect.poll(running.stderr, { timeout: 30_000 }).toContain('discord-started');
    const answer = await discord.user(ANN).slash('who-said', { words: 'we will build it' }).waitForMessage();
    expect(shownText(answer)).toContain('Ann Lee');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.stderr()).toContain('discord-stopped');
    expect(running.stderr() + running.stdout()).not.toContain(discord.token);
  });

  test('beside Slack both answer from one state, and buttons outlive the process', async () => {
    const first = start(inDiscord());
    await untilConnected(first);
    await expect.poll(first.stderr, { timeout: 30_000 }).toContain('discord-started');
    const inSlack = await slack.user('U1').slash('/who-said', 'we will build it').waitForMessage();
    expect(inSlack.text).toContain('Ann Lee');
    const person = discord.user(ANN);
    const answer = await person.slash('who-said', { words: 'we will build it' }).waitForMessage();
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start(inDiscord());
    await expect.poll(second.stderr, { timeout: 30_000 }).toContain('discord-started');
    const shared = await person.press(answer, 'Share').waitForMessage();
    expect(shared.seenBy).toBeNull();
  });

  test('a platform that cannot start says so in one line, and the other answers', async () => {
    await discord.revokeToken();
    const running = start(inDiscord());
    await untilConnected(running);
    await expect.poll(running.stderr, { timeout: 30_000 }).toContain('platform-not-started');
    expect(running.stderr()).toMatch(/Discord: cannot start at \S+ \(http_401\)\. Reset/u);
    const answer = await slack.user('U1').slash('/who-said', 'we will build it').waitForMessage();
    expect(answer.text).toContain('Ann Lee');
  });

  test('alone, a token that Discord refuses is one line that says what to do', async () => {
    await discord.revokeToken();
    const running = start({ ...WITHOUT_SLACK, ...inDiscord() });
    expect(await running.ended).toBe(2);
    expect(running.stderr().trim().split('\n').at(-1)).toMatch(
      /^Discord: cannot start at \S+ \(http_401\)\. Reset/u,
    );
  });
});
