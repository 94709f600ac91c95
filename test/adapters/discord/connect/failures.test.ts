import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import {
  DISCORD_FAILURES,
  DiscordRefusal,
  isPassing,
  readFailureCode,
} from '../../../../src/adapters/discord/connect/failures.ts';
import { createFailures } from '../../../../src/chat/events/failures.ts';
import { StateError } from '../../../../src/ports/state-store.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';

const URL = 'http://127.0.0.1/api';
const NOTHING_SENT = { body: undefined, files: undefined };

function refusal(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', URL, NOTHING_SENT);
}

function rateLimit(): RateLimitError {
  const route = { route: '/channels/:id', hash: 'h', majorParameter: '1', method: 'POST', url: URL };
  const times = { timeToReset: 60_000, retryAfter: 60_000, sublimitTimeout: 0 };
  return new RateLimitError({ ...route, ...times, global: false, limit: 5, scope: 'user' });
}

function coded(code: string, cause?: Error): Error {
  return Object.assign(new Error('no connection', { cause }), { code });
}

test.each([
  [refusal(50_013, 403), '50013'],
  [refusal(10_062, 404), '10062'],
  [refusal(0, 401), 'http_401'],
  [new HTTPError(503, 'unavailable', 'POST', URL, NOTHING_SENT), 'http_503'],
  [rateLimit(), 'ratelimited'],
  [coded('ECONNREFUSED'), 'unreachable'],
  [coded('UND_ERR_SOCKET'), 'unreachable'],
  [new TypeError('fetch failed', { cause: coded('ENOTFOUND') }), 'unreachable'],
  [new DOMException('too late', 'AbortError'), 'unreachable'],
  [new DiscordRefusal('hidden', 'shown to one'), 'hidden'],
  [new StateError('unavailable', 'full'), 'state_unavailable'],
  [new TypeError('x is undefined'), 'fault'],
  ['thrown text', 'fault'],
])('%s has the code %s', (error, code) => {
  expect(readFailureCode(error)).toBe(code);
});

test.each([
  [new HTTPError(502, 'bad gateway', 'POST', URL, NOTHING_SENT), true],
  [coded('ECONNRESET'), true],
  [refusal(50_013, 403), false],
  [rateLimit(), false],
  [new TypeError('x is undefined'), false],
])('%s passes: %s', (error, isTriedAgain) => {
  expect(isPassing(error)).toBe(isTriedAgain);
});

describe('a failure', () => {
  function report(error: unknown) {
    const log = createRecordingLog();
    const failures = createFailures(DISCORD_FAILURES, log, createAdjustableClock(new Date(0)));
    failures.report({ doing: 'answer', workspace: '1', where: '2', error });
    failures.report({ doing: 'answer', workspace: '1', where: '2', error });
    return log.entries;
  }

  test.each([
    [refusal(50_013, 403), 'warn', 'Send Messages'],
    [refusal(50_001, 403), 'warn', 'View Channels'],
    [refusal(160_002, 403), 'warn', 'Read Message History'],
    [refusal(50_007, 403), 'warn', 'no direct messages'],
    [refusal(10_062, 404), 'warn', '3 seconds'],
    [refusal(50_027, 401), 'warn', '15 minutes'],
    [refusal(0, 401), 'error', 'DISCORD_TOKEN'],
    [new DiscordRefusal('gateway_4004', 'closed'), 'error', 'DISCORD_TOKEN'],
    [new DiscordRefusal('gateway_4014', 'closed'), 'error', 'privileged intent'],
    [new DiscordRefusal('too-many-invalid-requests', 'not sent'), 'error', 'ten minutes'],
    [coded('ECONNREFUSED'), 'warn', 'DISCORD_API_URL'],
    [refusal(50_035, 400), 'error', 'report it'],
    [refusal(99_999, 400), 'warn', 'https://docs.discord.com'],
  ])('%s is logged once, with what to do', (error, level, advice) => {
    expect(report(error)).toMatchObject([
      { level, event: 'discord-failure', fields: { advice: expect.stringContaining(advice) } },
    ]);
  });
});
