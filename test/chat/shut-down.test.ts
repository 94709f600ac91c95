import { expect, test } from 'vitest';
import { createWork } from '../../src/chat/in-flight.ts';
import { leave } from '../../src/chat/shut-down.ts';
import { createRecordingLog } from '../fakes/recording-log.ts';

test('what never ends is left behind, and said so', async () => {
  const work = createWork(() => {});
  work.begin(() => new Promise(() => {}));
  const log = createRecordingLog();
  await leave({ platform: 'slack', stop: async () => {}, work, log }, 10);
  expect(log.entries).toMatchObject([{ level: 'warn', event: 'slack-stopped', fields: { unfinished: 1 } }]);
});
