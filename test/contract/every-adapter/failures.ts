import { expect, test } from 'vitest';
import type { AnsweringAdapter } from '../adapter-under-test.ts';
import { breakDesk } from '../chat-setting.ts';
import { SAID, type Stage } from '../stage.ts';

/** What goes wrong in the program. */
export function describeFailures(stage: Stage<AnsweringAdapter>): void {
  test('a fault of ours is told to the asker, once to the log, and the bot goes on', async () => {
    const { adapter, one, log, makeDesk } = stage.current();
    await adapter.restart(breakDesk(makeDesk()));
    const acts = [
      adapter.slash(one, 'who-said', SAID),
      adapter.directMessage(one, 'what did Nigel Farage say?'),
    ];
    for (const act of acts) expect((await act.answer()).text).toContain('fault');
    await adapter.stop();
    expect(log.entries.filter(({ level }) => level !== 'info')).toHaveLength(acts.length);
  });
}
