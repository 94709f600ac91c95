import { expect, test } from 'vitest';
import { createDroppedEvents } from '../../../src/chat/events/dropped-events.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createDropCount } from '../../fakes/drop-count.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';

test('what is dropped is counted, and logged once a minute for each reason with what to do', () => {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const log = createRecordingLog();
  const metrics = createDropCount();
  const dropped = createDroppedEvents({
    ...{ platform: 'slack', clock, log, metrics },
    advice: { 'bad-signature': 'Check the secret.' },
  });
  for (let times = 0; times < 40; times += 1) dropped.note('bad-signature', 'request');
  dropped.note('malformed', 'request');
  clock.set(new Date('2024-10-20T12:01:00Z'));
  dropped.note('bad-signature', 'request');
  const lines = log.entries.map(({ fields }) => [fields['reason'], fields['events'], fields['advice']]);
  expect(lines).toEqual([
    ['bad-signature', 1, 'Check the secret.'],
    ['malformed', 1, expect.stringContaining('you don’t need to do anything')],
    ['bad-signature', 40, 'Check the secret.'],
  ]);
  expect([metrics.dropped('bad-signature'), metrics.dropped('malformed')]).toEqual([41, 1]);
});

test('a clock that was set back does not silence it', () => {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const log = createRecordingLog();
  const dropped = createDroppedEvents({
    ...{ platform: 'slack', advice: {}, clock, log, metrics: createDropCount() },
  });
  dropped.note('malformed', 'request');
  clock.set(new Date('2024-10-19T12:00:00Z'));
  dropped.note('malformed', 'request');
  expect(log.entries).toHaveLength(2);
});
