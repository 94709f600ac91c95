/**
 * Attacks the built program over loopback: `npm run test:attack`. Files that are made to hang, burst or end what reads
 * them, and what Discord and Slack would never send, each kind in all its forms. Prints a line for each attack and ends
 * with 1 where the program has ended, or has not answered a person afterwards.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findFreePort } from '../adapters/web/find-free-port.ts';
import { type Running, startProgram, untilLogged } from '../built/start-program.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { startLoopbackDiscord } from '../platforms/discord/loopback-discord.ts';
import { startLoopbackSlack } from '../platforms/slack/loopback-slack.ts';
import { MALFORMED_FRAMES as DISCORD_FRAMES, malformedDispatches } from './discord-payloads.ts';
import { writeHostileFiles } from './hostile-files.ts';
import { sendSigned } from './send-signed.ts';
import { malformedEnvelopes, MALFORMED_FRAMES as SLACK_FRAMES } from './slack-payloads.ts';

const MAIN = path.resolve('dist', 'src', 'main.js');
const WORDS = 'direct election interference';
/** Milliseconds. */
const MAX_WAIT = 3_000;
/** Taken, refused as malformed, or for nobody here: a fault of the program or silence is none of them. */
const TOLD: ReadonlySet<string> = new Set(['200', '400', '404']);
const clock = createAdjustableClock(new Date());
const run = promisify(execFile);

const results = [
  await inFolder('hostile files', attackWithFiles),
  await inFolder('Discord payloads', attackWithDispatches),
  await inFolder('Slack payloads over a socket', attackWithEnvelopes),
  await inFolder('Slack payloads over HTTP', attackOverHttp),
];
process.exit(results.every((isUnharmed) => isUnharmed) ? 0 : 1);

async function inFolder(name: string, attack: (folder: string) => Promise<string>): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-attack-'));
  const begun = performance.now();
  const told = await attack(folder).catch((error: unknown) => `FAILED: ${String(error)}`);
  rmSync(folder, { recursive: true });
  process.stdout.write(`${name}, ${Math.round((performance.now() - begun) / 1000)} s: ${told}\n`);
  return !told.startsWith('FAILED');
}

async function attackWithFiles(folder: string): Promise<string> {
  const names = writeHostileFiles(folder);
  const { PATH = '' } = process.env;
  const asked = ['who-said', 'we', 'go', '--archive', folder];
  const { stdout, stderr } = await run(process.execPath, [MAIN, ...asked], { env: { PATH, HOME: folder } });
  const leftOut = names.filter((name) => stderr.includes(name));
  const answered = stdout.includes('Ada Byron') ? 'the good article is found' : 'FAILED: nothing is found';
  return `${answered}; ${leftOut.length} of ${names.length} left out or told of by name`;
}

async function attackWithDispatches(folder: string): Promise<string> {
  const discord = await startLoopbackDiscord({ clock });
  const running = startProgram({ main: MAIN }, folder, {
    WEB_PORT: 'off',
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.apiUrl,
  });
  await untilLogged(running, 'discord-started');
  const frames = [...malformedDispatches(), ...DISCORD_FRAMES];
  await sendAll(running, frames, discord.sendFrame, discord.settle);
  await expectConnected(() => discord.connections());
  const told = discord.user('700000000000000001').slash('who-said', { words: WORDS });
  const answer = JSON.stringify(await told.waitForMessage());
  return end(running, frames.length, answer.includes('Farage'));
}

async function attackWithEnvelopes(folder: string): Promise<string> {
  const slack = await startLoopbackSlack({ mode: 'socket', clock });
  const running = startProgram({ main: MAIN }, folder, {
    WEB_PORT: 'off',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
  });
  await untilLogged(running, 'slack-started');
  let number = 0;
  const envelopes = [...malformedEnvelopes()].map(({ name, kind, json }) => {
    number += 1;
    return { name, json: `{"envelope_id":"e${number}","type":"${kind}","payload":${json}}` };
  });
  const frames = [...envelopes, ...SLACK_FRAMES];
  await sendAll(running, frames, slack.sendFrame, () => setTimeout(1));
  const told = slack.user('U01').slash('/who-said', WORDS);
  const answer = JSON.stringify(await told.waitForMessage());
  return end(running, frames.length, answer.includes('Farage'));
}

async function attackOverHttp(folder: string): Promise<string> {
  const slack = await startLoopbackSlack({ mode: 'http', clock });
  const port = await findFreePort();
  const { signingSecret } = slack.app;
  const running = startProgram({ main: MAIN }, folder, {
    WEB_PORT: 'off',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_HTTP_PORT: port,
    SLACK_API_URL: slack.apiUrl,
  });
  await untilLogged(running, 'slack-started');
  const url = `http://127.0.0.1:${port}/slack/events`;
  const envelopes = [...malformedEnvelopes()];
  const statuses = await sendSigned(envelopes, { url, signingSecret });
  slack.setRequestUrl(url);
  const told = slack.user('U01').slash('/who-said', WORDS);
  const answer = JSON.stringify(await told.waitForMessage());
  const ended = await end(running, envelopes.length, answer.includes('Farage'));
  const shown = [...statuses].map(([status, times]) => `${status}: ${times}`).join(', ');
  const isTold = [...statuses.keys()].every((status) => TOLD.has(status));
  return `${isTold ? '' : 'FAILED: '}${ended} (${shown})`;
}

interface Frame {
  readonly name: string;
  readonly json: string;
}

/** @throws after the frame at which the program has ended. */
async function sendAll(
  { child }: Running,
  frames: readonly Frame[],
  send: (text: string) => void,
  settle: () => Promise<unknown>,
): Promise<void> {
  for (const { name, json } of frames) {
    send(json);
    await Promise.race([settle(), setTimeout(MAX_WAIT)]);
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended at: ${name}`);
  }
}

/** Some frames ask for a new connection. */
async function expectConnected(connections: () => number): Promise<void> {
  await setTimeout(2 * MAX_WAIT);
  for (let tries = 0; connections() === 0 && tries < 10; tries += 1) await setTimeout(MAX_WAIT);
}

async function end(running: Running, sent: number, isAnswered: boolean): Promise<string> {
  running.child.kill('SIGTERM');
  const status = await running.ended;
  if (!isAnswered) return 'FAILED: a person got no answer afterwards';
  return `${sent} sent, none ended it; a person is answered; it left with ${String(status)}`;
}
