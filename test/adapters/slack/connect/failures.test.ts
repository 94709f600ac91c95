import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import {
  readFailureCode,
  SLACK_FAILURES,
  SlackRefusal,
} from '../../../../src/adapters/slack/connect/failures.ts';
import { createFailures } from '../../../../src/chat/events/failures.ts';
import { StateError } from '../../../../src/ports/state-store.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';

const NOW = new Date('2024-10-20T12:00:00Z');
const FAILURE = { doing: 'answer', workspace: 'T1', where: 'C1', error: new SlackRefusal('is_archived') };

test.each([
  [new WebAPIPlatformError({ ok: false, error: 'token_revoked' }), 'token_revoked'],
  [new WebAPIHTTPError(503, 'unavailable', {}), 'http_503'],
  [new WebAPIRequestError(new Error('ECONNREFUSED')), 'unreachable'],
  [new WebAPIRateLimitedError(3), 'ratelimited'],
  [new SlackRefusal('expired_url'), 'expired_url'],
  [new StateError('unavailable', 'full'), 'state_unavailable'],
  [new TypeError('x is undefined'), 'fault'],
  ['thrown text', 'fault'],
])('%s has the code %s', (error, code) => {
  expect(readFailureCode(error)).toBe(code);
});

describe('a failure', () => {
  function open() {
    const clock = createAdjustableClock(NOW);
    const log = createRecordingLog();
    return { clock, log, failures: createFailures(SLACK_FAILURES, log, clock) };
  }

  test('is logged with what to do', () => {
    const { failures, log } = open();
    failures.report({ ...FAILURE, error: new SlackRefusal('not_in_channel') });
    expect(log.entries).toMatchObject([
      {
        level: 'warn',
        fields: { code: 'not_in_channel', where: 'C1', advice: expect.stringContaining('Invite') },
      },
    ]);
  });

  test.each(['token_revoked', 'missing_scope', 'fault', 'state_unavailable'])(
    '%s waits for whoever runs the bot',
    (code) => {
      const { failures, log } = open();
      failures.report({ ...FAILURE, error: new SlackRefusal(code) });
      expect(log.entries[0]?.level).toBe('error');
    },
  );

  test('is logged once an hour for each place', () => {
    const { failures, log, clock } = open();
    failures.report(FAILURE);
    failures.report(FAILURE);
    failures.report({ ...FAILURE, where: 'C2' });
    expect(log.entries).toHaveLength(2);
    clock.set(new Date(NOW.getTime() + 3_600_001));
    failures.report(FAILURE);
    expect(log.entries).toHaveLength(3);
  });

  test('of a code we have never heard of says where to read about it', () => {
    const { failures, log } = open();
    failures.report({ ...FAILURE, error: new SlackRefusal('code_of_tomorrow') });
    expect(log.entries[0]?.fields['advice']).toContain('https://docs.slack.dev');
  });
});
