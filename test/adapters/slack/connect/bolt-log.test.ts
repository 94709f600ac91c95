import { expect, test } from 'vitest';
import { createBoltLogger } from '../../../../src/adapters/slack/connect/bolt-log.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';

const NOW = new Date('2024-10-20T12:00:00Z');

test('an error of Slack’s libraries is logged once an hour, with where to read what to do', () => {
  const clock = createAdjustableClock(NOW);
  const log = createRecordingLog();
  const logger = createBoltLogger(log, clock);
  logger.error('socket torn', new Error('reset'));
  logger.error('socket torn', new Error('reset'));
  expect(log.entries).toMatchObject([
    {
      level: 'warn',
      event: 'slack-library',
      fields: { message: 'socket torn reset', advice: expect.stringContaining('slack-failure') },
    },
  ]);
  clock.set(new Date(NOW.getTime() + 3_600_001));
  logger.error('socket torn', new Error('reset'));
  expect(log.entries).toHaveLength(2);
});

test('all else that they say, which may hold people’s words, is not logged', () => {
  const log = createRecordingLog();
  const logger = createBoltLogger(log, createAdjustableClock(NOW));
  logger.debug('a payload');
  logger.info('a payload');
  logger.warn('a payload');
  expect(log.entries).toEqual([]);
});
