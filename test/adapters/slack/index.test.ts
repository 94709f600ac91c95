import { describe, expect, test } from 'vitest';
import { createGate } from '../../fakes/gate.ts';
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
