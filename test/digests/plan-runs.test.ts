import { expect, test } from 'vitest';
import { planRuns } from '../../src/digests/plan-runs.ts';
import type { Subscription } from '../../src/ports/subscriptions.ts';
import { CATCH_UP, TERMS } from './stage.ts';

const SUBSCRIPTION: Subscription = {
  id: 'sub-1',
  ...{ platform: 'slack', workspace: 'T01', channel: 'C01', subscriber: 'U01' },
  terms: { ...TERMS, zone: 'UTC' },
  since: '2024-10-01T00:00:00.000Z',
  isPaused: false,
};

function plan(after: string, now: string, subscriptions: readonly Subscription[] = [SUBSCRIPTION]) {
  const planned = subscriptions.map((each) => ({ ...each, after: new Date(after) }));
  const { due, missed, nexts } = planRuns(planned, { now: new Date(now), catchUp: CATCH_UP });
  const next = nexts.map((each) => each.next).join(', ');
  return { due: due.map(({ day }) => day), missed: missed.map(({ day }) => day), next };
}

test.each([
  ['before its time', '2024-10-18T08:59:59.999Z', [], [], '2024-10-18T09:00:00.000Z'],
  ['at its time', '2024-10-18T09:00:00.000Z', ['2024-10-18'], [], '2024-10-19T09:00:00.000Z'],
  ['in the last of its window', '2024-10-18T14:59:59.999Z', ['2024-10-18'], [], '2024-10-19T09:00:00.000Z'],
  ['when its window is over', '2024-10-18T15:00:00.000Z', [], ['2024-10-18'], '2024-10-19T09:00:00.000Z'],
  [
    'days later',
    '2024-10-20T10:00:00.000Z',
    ['2024-10-20'],
    ['2024-10-18', '2024-10-19'],
    '2024-10-21T09:00:00.000Z',
  ],
])('a run %s', (_case, now, due, missed, next) => {
  expect(plan('2024-10-18T00:00:00Z', now)).toEqual({ due, missed, next });
});

test('a run at the instant of the look before is not planned again', () => {
  expect(plan('2024-10-18T09:00:00Z', '2024-10-18T09:30:00Z').due).toEqual([]);
});

test('a run before the subscription began does not count', () => {
  const late = { ...SUBSCRIPTION, since: '2024-10-18T09:00:00.000Z' };
  expect(plan('2024-10-10T00:00:00Z', '2024-10-18T10:00:00Z', [late])).toMatchObject({ due: [], missed: [] });
});

test('each has a next of its own', () => {
  const early = { ...SUBSCRIPTION, id: 'sub-2', terms: { ...TERMS, zone: 'Asia/Tokyo' } };
  expect(plan('2024-10-18T10:00:00Z', '2024-10-18T10:00:00Z', [SUBSCRIPTION, early]).next).toBe(
    '2024-10-19T09:00:00.000Z, 2024-10-19T00:00:00.000Z',
  );
});
