import { expect, test } from 'vitest';
import { DiscordRefusal } from '../../../../src/adapters/discord/connect/failures.ts';
import {
  countInvalidRequests,
  MAX_INVALID,
  WINDOW,
} from '../../../../src/adapters/discord/connect/invalid-requests.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';

const NOW = new Date('2024-10-20T12:00:00Z');

function open() {
  const clock = createAdjustableClock(NOW);
  const invalid = countInvalidRequests(clock);
  const count = (times: number, status: number, scope: string | null = null) => {
    for (let each = 0; each < times; each += 1) invalid.count(status, scope);
  };
  return { clock, invalid, count };
}

test.each([401, 403, 429])('too many answers of %i stop all requests, and say so', (status) => {
  const { invalid, count } = open();
  count(MAX_INVALID - 1, status);
  expect(() => invalid.check()).not.toThrow();
  count(1, status);
  expect(() => invalid.check()).toThrow(DiscordRefusal);
});

test('they go on when the window is over', () => {
  const { invalid, count, clock } = open();
  count(MAX_INVALID, 403);
  clock.set(new Date(NOW.getTime() + WINDOW));
  expect(() => invalid.check()).not.toThrow();
});

test('nothing else counts, nor a limit that others share', () => {
  const { invalid, count } = open();
  for (const status of [200, 204, 400, 404, 500]) count(MAX_INVALID, status);
  count(MAX_INVALID, 429, 'shared');
  expect(() => invalid.check()).not.toThrow();
});

test('it stops long before Discord bans the address', () => {
  expect(MAX_INVALID).toBeLessThanOrEqual(1_000);
});
