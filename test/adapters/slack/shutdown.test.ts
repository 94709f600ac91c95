import { describe, expect, test } from 'vitest';
import { leave } from '../../../src/adapters/slack/shutdown.ts';
import { createWork } from '../../../src/chat/work.ts';
import { createGate } from '../../fakes/gate.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';
import { startVerbatim } from './start-verbatim.ts';

describe.each(['socket', 'http'] as const)('leaving over %s', (mode) => {
  test('what is under way is finished first', async () => {
    const gate = createGate();
    const begun = createGate();
    const { slack, adapter } = await startVerbatim({
      mode,
      changeDesk: (desk) => ({
        ...desk,
        runLine: async (...asked) => {
          begun.open();
          await gate.passed;
          return desk.runLine(...asked);
        },
      }),
    });
    const told = slack.user('U1').slash('/who-said', 'direct election interference');
    await begun.passed;
    const stopped = adapter.stop();
    gate.open();
    await stopped;
    expect((await told.waitForMessage()).text).toContain('direct election interference');
  });

  test('nothing new is taken', async () => {
    const { slack, adapter } = await startVerbatim({ mode });
    await adapter.stop();
    const told = slack.user('U1').slash('/help', '');
    expect(await told.acknowledgedAfter).toBeNull();
    expect(slack.messages()).toEqual([]);
  });
});

test('what never ends is left behind, and said so', async () => {
  const work = createWork(() => {});
  work.begin(() => new Promise(() => {}));
  const log = createRecordingLog();
  const connection = { stop: async () => {} };
  await leave(connection, work, log, 10);
  expect(log.entries).toMatchObject([{ level: 'warn', event: 'slack-stopped', fields: { unfinished: 1 } }]);
});
