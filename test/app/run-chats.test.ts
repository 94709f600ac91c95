import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildOnce } from '../built/built-program.ts';
import { type Running, startProgram, untilLogged, untilServed } from '../built/start-program.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../platforms/discord/loopback-discord.ts';
import { shownText } from '../platforms/discord/message-log.ts';
import { stopFaultless } from '../platforms/discord/stop-faultless.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../platforms/slack/loopback-slack.ts';

const PROGRAM = await buildOnce();
const ANN = '700000000000000001';

/** One archive for all: after the first start nothing is analysed. */
const SHARED = mkdtempSync(path.join(tmpdir(), 'verbatim-archive-'));
const ARCHIVE = { ARCHIVE_DIR: path.join(SHARED, 'news'), ARCHIVE_STORE: path.join(SHARED, 'kept') };
mkdirSync(ARCHIVE.ARCHIVE_DIR);
writeFileSync(path.join(ARCHIVE.ARCHIVE_DIR, 'a.txt'), 'Ann Lee said: “We will build it.”\n');
afterAll(() => rmSync(SHARED, { recursive: true }));

/** A folder with a state of its own, and the processes that run in it. */
function openFolder() {
  const directory = mkdtempSync(path.join(tmpdir(), 'verbatim-connect-'));
  const processes: Running[] = [];
  return {
    start: (environment: Readonly<Record<string, string>>) => {
      const running = startProgram(PROGRAM, directory, { ...ARCHIVE, WEB_PORT: 'off', ...environment });
      processes.push(running);
      return running;
    },
    close: async () => {
      for (const { child } of processes) child.kill('SIGKILL');
      await Promise.all(processes.map(({ ended }) => ended));
      rmSync(directory, { recursive: true });
    },
  };
}

/** Starts a process in a folder of its own, which is gone when the test has finished. */
function startAlone(environment: Readonly<Record<string, string>>): Running {
  const folder = openFolder();
  onTestFinished(folder.close);
  return folder.start(environment);
}

const clock = () => createAdjustableClock(new Date());

async function openSlack(): Promise<LoopbackSlack> {
  const slack = await startLoopbackSlack({ mode: 'socket', clock: clock() });
  onTestFinished(slack.stop);
  return slack;
}

async function openDiscord(): Promise<LoopbackDiscord> {
  const discord = await startLoopbackDiscord({ clock: clock() });
  onTestFinished(() => stopFaultless(discord));
  return discord;
}

const inSlack = ({ botToken, app, apiUrl }: LoopbackSlack) => ({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: app.appToken,
  SLACK_API_URL: apiUrl,
});
const inDiscord = ({ token, applicationId, apiUrl }: LoopbackDiscord) => ({
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: applicationId,
  DISCORD_API_URL: apiUrl,
});

const askInSlack = (slack: LoopbackSlack) =>
  slack.user('U1').slash('/who-said', 'we will build it').waitForMessage();
const askInDiscord = (discord: LoopbackDiscord) =>
  discord.user(ANN).slash('who-said', { words: 'we will build it' }).waitForMessage();

const lastLine = ({ stderr }: Running) => stderr().trim().split('\n').at(-1);

describe('a process with Slack, Discord and the page', () => {
  const folder = openFolder();
  let slack: LoopbackSlack;
  let discord: LoopbackDiscord;
  let running: Running;
  let url = '';
  beforeAll(async () => {
    slack = await startLoopbackSlack({ mode: 'socket', clock: clock() });
    discord = await startLoopbackDiscord({ clock: clock() });
    running = folder.start({ ...inSlack(slack), ...inDiscord(discord), WEB_PORT: '0' });
    url = await untilServed(running);
    await untilLogged(running, 'slack-started');
    await untilLogged(running, 'discord-started');
  });
  afterAll(async () => {
    await folder.close();
    await Promise.all([slack.stop(), stopFaultless(discord)]);
  });

  test('answers in Slack, and a citation without an address leads to the page', async () => {
    const answer = await askInSlack(slack);
    expect(answer.text).toContain('Ann Lee');
    const [link] = slack.links(answer);
    expect(link?.url.startsWith(`${url}/articles/`)).toBe(true);
    // In Slack's markup an ampersand is an entity.
    const address = link?.url.replaceAll('&amp;', '&') ?? '';
    expect(await (await fetch(address)).text()).toContain('<mark id="cited">');
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'verbatim_questions_total{command="who-said",platform="slack",outcome="found"} 1',
    );
  });

  test('answers in Discord', async () => {
    expect(shownText(await askInDiscord(discord))).toContain('Ann Lee');
  });

  test('says that it is ready, and no more', async () => {
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready\n');
  });

  test('refuses a second process on its state in one line', async () => {
    const second = folder.start(inSlack(slack));
    expect(await second.ended).toBe(2);
    expect(lastLine(second)).toContain('is in use by another process');
  });
});

test('told to end in the middle of work, it ends in order and complains of nothing', async () => {
  const [slack, discord] = [await openSlack(), await openDiscord()];
  const running = startAlone({ ...inSlack(slack), ...inDiscord(discord) });
  await untilLogged(running, 'slack-started');
  await untilLogged(running, 'discord-started');
  const people = Array.from({ length: 40 }, (_, number) => number);
  const words = 'we will build it';
  const told = people.flatMap((number) => [
    slack.user(`U${number}A`).slash('/who-said', words),
    slack.user(`U${number}B`).mention('C01', `who said ${words}?`),
  ]);
  for (const number of people)
    discord.user(String(BigInt(ANN) + BigInt(number))).slash('who-said', { words });
  await Promise.race(told.map((each) => each.acknowledgedAfter));
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  const complaints = running
    .stderr()
    .split('\n')
    .filter((line) => /"level":"(?:warn|error)"/u.test(line) && !line.includes('"event":"archive-notice"'));
  expect(complaints).toEqual([]);
});

test('buttons work after a process was killed and started again, and SIGTERM ends it in order', async () => {
  const [slack, discord] = [await openSlack(), await openDiscord()];
  const folder = openFolder();
  onTestFinished(folder.close);
  const startBoth = async () => {
    const running = folder.start({ ...inSlack(slack), ...inDiscord(discord), WEB_PORT: '0' });
    await untilLogged(running, 'slack-started');
    await untilLogged(running, 'discord-started');
    return running;
  };
  const first = await startBoth();
  const answers = { slack: await askInSlack(slack), discord: await askInDiscord(discord) };
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await startBoth();
  const sharedInSlack = await slack.user('U1').press(answers.slack, 'Share').waitForMessage();
  expect(sharedInSlack).toMatchObject({ seenBy: null, text: expect.stringContaining('We will build it') });
  const sharedInDiscord = await discord.user(ANN).press(answers.discord, 'Share').waitForMessage();
  expect(sharedInDiscord.seenBy).toBeNull();
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(second.stderr()).toContain('slack-stopped');
  expect(second.stderr()).toContain('discord-stopped');
  expect(second.stderr().trimEnd().split('\n').at(-1)).toContain('"event":"stopped"');
  const printed = [first, second].map(({ stderr, stdout }) => stderr() + stdout()).join('');
  for (const token of [slack.botToken, discord.token]) expect(printed).not.toContain(token);
});

describe('with Slack alone', () => {
  test('a page that cannot be served is logged, Slack is answered all the same, and SIGTERM ends it in order', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const slack = await openSlack();
    const running = startAlone({
      ...inSlack(slack),
      WEB_PORT: typeof address === 'object' ? String(address?.port) : '',
    });
    await untilLogged(running, 'slack-started');
    expect(running.stderr()).toMatch(/is in use: stop what uses it[^\n]+"event":"web-not-served"/u);
    expect((await askInSlack(slack)).text).toContain('Ann Lee');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.stderr()).toContain('slack-stopped');
  });

  test('a token that Slack refuses is one line that says what to do', async () => {
    const slack = await openSlack();
    slack.spoilToken('invalid_auth');
    const running = startAlone(inSlack(slack));
    expect(await running.ended).toBe(2);
    expect(lastLine(running)).toMatch(/^Slack: cannot start at \S+ \(invalid_auth\)\. Copy SLACK_BOT_TOKEN/u);
    expect(running.stderr()).not.toContain(slack.botToken);
  });

  test('requests that Slack sends come in where the page is served', async () => {
    const slack = await startLoopbackSlack({ mode: 'http', clock: clock() });
    onTestFinished(slack.stop);
    const running = startAlone({
      ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: slack.app.signingSecret },
      ...{ SLACK_API_URL: slack.apiUrl, WEB_PORT: '0', WEB_TOKEN: 'a-long-random-token' },
    });
    await untilLogged(running, 'slack-started');
    const url = await untilServed(running);
    slack.setRequestUrl(`${url}/slack/events`);
    expect((await askInSlack(slack)).text).toContain('Ann Lee');
    const forged = await fetch(`${url}/slack/events`, { method: 'POST', body: 'payload={}' });
    expect(forged.status).toBe(401);
    expect((await fetch(`${url}/slack/nowhere`)).status).toBe(404);
    expect((await fetch(`${url}/archive`)).status).toBe(401);
  });
});

describe('with Discord', () => {
  test('alone it answers there, and SIGTERM ends it in order', async () => {
    const discord = await openDiscord();
    const running = startAlone(inDiscord(discord));
    await untilLogged(running, 'discord-started');
    expect(shownText(await askInDiscord(discord))).toContain('Ann Lee');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.stderr()).toContain('discord-stopped');
    expect(running.stderr() + running.stdout()).not.toContain(discord.token);
  });

  test('a platform that cannot start says so in one line, and the other answers', async () => {
    const [slack, discord] = [await openSlack(), await openDiscord()];
    await discord.revokeToken();
    const running = startAlone({ ...inSlack(slack), ...inDiscord(discord) });
    await untilLogged(running, 'slack-started');
    await untilLogged(running, 'platform-not-started');
    expect(running.stderr()).toMatch(/Discord: cannot start at \S+ \(http_401\)\. Reset/u);
    expect((await askInSlack(slack)).text).toContain('Ann Lee');
  });

  test('alone, a token that Discord refuses is one line that says what to do', async () => {
    const discord = await openDiscord();
    await discord.revokeToken();
    const running = startAlone(inDiscord(discord));
    expect(await running.ended).toBe(2);
    expect(lastLine(running)).toMatch(/^Discord: cannot start at \S+ \(http_401\)\. Reset/u);
  });
});
