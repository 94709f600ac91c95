import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import pMap from 'p-map';
import { expect, test } from 'vitest';
import { type MalformedEnvelope, malformedEnvelopes } from '../../../attack/payloads/slack-payloads.ts';
import { type StartedVerbatim, startVerbatim } from '../start-verbatim.ts';

/** `npm run test:attack` sends all of them to the built program. */
const EVERY = 67;

interface SentRequest {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function sign({ slack }: StartedVerbatim, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', slack.app.signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}

function urlOf({ adapter }: StartedVerbatim): string {
  return `http://127.0.0.1:${adapter.port}/slack/events`;
}

async function post(
  started: StartedVerbatim,
  { body, contentType = 'application/json', headers = {} }: SentRequest,
): Promise<number> {
  const response = await fetch(urlOf(started), {
    method: 'POST',
    body,
    headers: { 'content-type': contentType, ...headers },
  });
  await response.text();
  return response.status;
}

function postEnvelope(started: StartedVerbatim, { kind, json }: MalformedEnvelope): Promise<number> {
  const isForm = kind !== 'events_api';
  const body = isForm ? new URLSearchParams({ payload: json }).toString() : json;
  const contentType = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  return post(started, { body, contentType, headers: sign(started, body) });
}

async function expectAnswers({ slack }: StartedVerbatim): Promise<void> {
  const { waitForMessage } = slack.user('U01').slash('/who-said', 'direct election interference');
  expect(JSON.stringify(await waitForMessage())).toContain('Farage');
}

test('signed bodies with fields missing, null, of another type or nested very deep cost themselves alone', async () => {
  const started = await startVerbatim({ mode: 'http' });
  const envelopes = [...malformedEnvelopes()].filter((_, turn) => turn % EVERY === 0);
  const statuses = await pMap(envelopes, (envelope) => postEnvelope(started, envelope), { concurrency: 30 });
  expect(new Set(statuses)).toEqual(new Set([200, 400]));
  for (const body of ['null', '3', '"x"', '[]', ''])
    expect(await post(started, { body, headers: sign(started, body) })).toBe(400);
  expect(started.metrics.dropped('malformed')).toBeGreaterThanOrEqual(5);
  await expectAnswers(started);
});

const USER = { id: 'U01', team_id: 'T01' };
const MESSAGE = { type: 'message', user: 'U01', channel: 'C01', text: 'a' };

test.each([
  ['no kind', { a: 1 }],
  ['a type that is none', { type: 'constructor', user: USER }],
  ['a list of choices', { type: 'block_suggestion', name: 'a', user: USER }],
  ['an event in no channel', { event: { ...MESSAGE, channel: null } }],
  ['an event about no item', { event: { type: 'reaction_added', user: 'U01', item: null } }],
  ['an event for no team', { event: MESSAGE, authorizations: [null] }],
  ['an event for a team of many', { event: MESSAGE, authorizations: [{ team_id: ['T01'] }] }],
  ['a press of nobody', { type: 'block_actions', actions: [{}] }],
  ['a command that is none', { command: 'x', user_id: 'U01' }],
  ['a press of no button', { type: 'block_actions', actions: [{ value: 'a' }], user: USER }],
  ['a form of no kind', { type: 'view_submission', view: { id: 'V1' }, user: USER }],
  ['a shortcut of no kind', { type: 'message_action', user: USER }],
  ['a press of nothing', { type: 'block_actions', actions: [], user: USER }],
  ['a form without a form', { type: 'view_submission', view: null, user: USER }],
  ['a shortcut in no channel', { type: 'message_action', channel: null, user: USER }],
  ['a team without a name of its own', { type: 'shortcut', team: { id: [] }, user: USER }],
])('a signed body is refused at once: %s', async (_, payload) => {
  const started = await startVerbatim({ mode: 'http' });
  const body = JSON.stringify(payload);
  expect(await post(started, { body, headers: sign(started, body) })).toBe(400);
  expect(started.metrics.dropped('malformed')).toBe(1);
});

test.each([
  ['a form that nobody asked for', { type: 'view_submission', view: { callback_id: 'x' }, user: USER }],
  ['a shortcut that there is not', { type: 'message_action', callback_id: 'x', user: USER }],
])('what the app does not know is acknowledged at once, and nothing else happens: %s', async (_, payload) => {
  const started = await startVerbatim({ mode: 'http' });
  const body = JSON.stringify({ team: { id: 'T01' }, ...payload });
  const begun = performance.now();
  expect(await post(started, { body, headers: sign(started, body) })).toBe(200);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(started.slack.messages()).toEqual([]);
});

test('Slack is told that somebody is there', async () => {
  const started = await startVerbatim({ mode: 'http' });
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c' });
  expect(await post(started, { body, headers: sign(started, body) })).toBe(200);
});

test('wrong signatures are refused, counted and logged once with what to check', async () => {
  const started = await startVerbatim({ mode: 'http' });
  for (let times = 0; times < 5; times += 1)
    expect(await post(started, { body: '{"a":1}', headers: sign(started, '{}') })).toBe(401);
  expect(started.metrics.dropped('bad-signature')).toBe(5);
  const lines = started.log.filter(({ event }) => event === 'events-dropped');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.fields['advice']).toContain('SLACK_SIGNING_SECRET');
});

test('a long body without a signature is refused without being read', async () => {
  const started = await startVerbatim({ mode: 'http' });
  const answer = await sendRaw(started, [
    'POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n',
  ]);
  expect(answer).toContain(' 401 ');
});

test('a body that is too large is refused, whether or not it says so', async () => {
  const started = await startVerbatim({ mode: 'http' });
  const signed = Object.entries(sign(started, '')).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `POST /slack/events HTTP/1.1\r\nHost: a\r\n${signed.join('')}`;
  expect(await sendRaw(started, [`${head}Content-Length: 5000000\r\n\r\n`])).toContain(' 413 ');
  const part = `40000\r\n${'a'.repeat(0x40000)}\r\n`;
  expect(
    await sendRaw(started, [`${head}Transfer-Encoding: chunked\r\n\r\n`, part, part, part, part]),
  ).toContain(' 413 ');
  expect(started.metrics.dropped('too-large')).toBe(2);
});

test('bodies that do not come are given up, and are few at a time', async () => {
  const started = await startVerbatim({ mode: 'http' });
  const head = Object.entries(sign(started, '{}')).map(([name, value]) => `${name}: ${value}\r\n`);
  const slow = `POST /slack/events HTTP/1.1\r\nHost: a\r\n${head.join('')}Content-Length: 70000\r\n\r\n{`;
  const answers = Promise.all(Array.from({ length: 40 }, () => sendRaw(started, [slow])));
  const statuses = (await answers).map((answer) => answer.split(' ')[1]);
  expect(statuses.filter((status) => status === '503')).toHaveLength(8);
  expect(statuses.filter((status) => status === '408')).toHaveLength(32);
  await expectAnswers(started);
});

test('whoever is slow gives the place to whoever comes, so that people are answered meanwhile', async () => {
  const started = await startVerbatim({ mode: 'http' });
  const head = Object.entries(sign(started, '{}')).map(([name, value]) => `${name}: ${value}\r\n`);
  const slow = `POST /slack/events HTTP/1.1\r\nHost: a\r\n${head.join('')}Content-Length: 2\r\n\r\n{`;
  const held = Promise.all(Array.from({ length: 300 }, () => sendRaw(started, [slow])));
  await setTimeout(600);
  const told = started.slack.user('U01').slash('/who-said', 'direct election interference');
  expect(await told.acknowledgedAfter).toBeLessThan(1_000);
  await held;
});

/** Sends parts of a request over a socket of its own, and gives what comes back until it is closed. */
function sendRaw(started: StartedVerbatim, parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(urlOf(started)).port), '127.0.0.1', async () => {
      for (const part of parts) {
        socket.write(part);
        await setTimeout(5);
      }
    });
    socket.on('data', (data) => {
      answer += data.toString();
    });
    // What it is still being sent when it has refused.
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}
