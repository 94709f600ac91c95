import { expect, test } from 'vitest';
import { createInFlight } from '../../../src/chat/events/in-flight.ts';
import { shutDown } from '../../../src/chat/events/shut-down.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';

test('what never ends is left behind, and said so', async () => {
  const inFlight = createInFlight(() => {});
  inFlight.begin(() => new Promise(() => {}));
  const log = createRecordingLog();
  await shutDown({ platform: 'slack', stop: async () => {}, inFlight, log }, 10);
  expect(log.entries).toMatchObject([{ level: 'warn', event: 'slack-stopped', fields: { unfinished: 1 } }]);
});
