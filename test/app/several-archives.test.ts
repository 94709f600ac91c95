import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce } from '../built/built-program.ts';
import { type Running, startProgram, untilLogged, untilServed } from '../built/start-program.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../platforms/discord/loopback-discord.ts';
import { shownText } from '../platforms/discord/message-log.ts';
import { stopFaultless } from '../platforms/discord/stop-faultless.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../platforms/slack/loopback-slack.ts';

const PROGRAM = await buildOnce();
const ANN = '700000000000000001';
const BOB = '700000000000000002';
const WORDS = 'we will build it';

/** The words of each archive, in each by another speaker. */
const SPEAKERS = { news: 'Nora Newell', wire: 'Willa Wirth', court: 'Cora Court' } as const;
type Name = keyof typeof SPEAKERS;
const NAMES: readonly Name[] = ['news', 'wire', 'court'];

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-several-'));
let slack: LoopbackSlack;
let discord: LoopbackDiscord;
let running: Running;
let url = '';

beforeAll(async () => {
  for (const [name, speaker] of Object.entries(SPEAKERS)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'a.txt'), `${speaker} said: “We will build it.”\n`);
  }
  const clock = () => createAdjustableClock(new Date());
  slack = await startLoopbackSlack({ mode: 'socket', clock: clock() });
  slack.addChannel('C02', { withBot: true });
  discord = await startLoopbackDiscord({ clock: clock() });
  running = startProgram(PROGRAM, folder, {
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.app.appToken, SLACK_API_URL: slack.apiUrl },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_APPLICATION_ID: discord.applicationId },
    ...{ DISCORD_API_URL: discord.apiUrl, WEB_PORT: '0', ARCHIVE_STORE: 'kept' },
    ARCHIVES: NAMES.map((name) => `${name}=${name}`).join(','),
    ARCHIVE_ACCESS: `C02=wire,${BOB}=wire+court`,
  });
  url = await untilServed(running);
  await untilLogged(running, 'slack-started');
  await untilLogged(running, 'discord-started');
});

afterAll(async () => {
  running.child.kill('SIGKILL');
  await running.ended;
  await Promise.all([slack.stop(), stopFaultless(discord)]);
  rmSync(folder, { recursive: true });
});

/** The archives of which a text names the speaker. */
function namedIn(text: string): readonly Name[] {
  return NAMES.filter((name) => text.includes(SPEAKERS[name]));
}

const whoSaid = (channel: string) => slack.user('U1').slash('/who-said', WORDS, { channel }).waitForMessage();

test('whoever no rule is for is answered from the first archive', async () => {
  expect(namedIn((await whoSaid('C01')).text)).toEqual(['news']);
  const there = await discord.user(ANN).slash('who-said', { words: WORDS }).waitForMessage();
  expect(namedIn(shownText(there))).toEqual(['news']);
});

test('a channel that is tied to another is answered from that alone', async () => {
  expect(namedIn((await whoSaid('C02')).text)).toEqual(['wire']);
  const counted = await slack.user('U1').slash('/verbatim-archive', '', { channel: 'C02' }).waitForMessage();
  expect(counted.text).toContain('1 article, 1 quotation');
  expect(namedIn(counted.text)).toEqual(['wire']);
});

test('a person’s archives are answered from together, where nobody else reads along', async () => {
  const { message } = discord.user(BOB).directMessage(`who said ${WORDS}?`);
  await expect
    .poll(() => namedIn(discord.messages(message.channel).map(shownText).join(' ')), { timeout: 10_000 })
    .toEqual(['wire', 'court']);
  const inServer = await discord.user(BOB).slash('who-said', { words: WORDS }).waitForMessage();
  expect(namedIn(shownText(inServer))).toEqual(['news']);
});

test('names are completed from what is seen there', async () => {
  const complete = async (typed: string) =>
    (await discord.user(ANN).complete('quotes', 'speaker', typed).choices()).map(({ name }) => name);
  expect(await complete('No')).toEqual([SPEAKERS.news]);
  expect(await complete('Wil')).toEqual([]);
});

test('an answer that is shared elsewhere is made of what is seen there', async () => {
  const answer = await whoSaid('C02');
  const shared = await slack.user('U1').press(answer, 'Share').waitForMessage();
  expect(namedIn(shared.text)).toEqual(['wire']);
});

test('the page shows the first archive, and only its citations lead there', async () => {
  const [here] = slack.links(await whoSaid('C01'));
  expect(here?.url.startsWith(`${url}/articles/`)).toBe(true);
  expect(slack.links(await whoSaid('C02'))).toEqual([]);
  const speakers = await (await fetch(`${url}/speakers`)).text();
  expect(namedIn(speakers)).toEqual(['news']);
  expect(namedIn(await (await fetch(`${url}/search?q=build`)).text())).toEqual(['news']);
});

test('each set of archives is counted by itself', async () => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('verbatim_archive_articles{archives="news"} 1');
  expect(metrics).toContain('verbatim_archive_articles{archives="wire+court"} 2');
});
