import { describe } from 'vitest';
import type { OpenAdapter } from './adapter-under-test.ts';
import { describeFailuresOnTheWay } from './chat-adapter/failures.ts';
import { describeMessages } from './chat-adapter/messages.ts';
import { describePresses } from './chat-adapter/presses.ts';
import { describeQuiet } from './chat-adapter/quiet.ts';
import { describeWhatAllDo } from './every-adapter.ts';
import { createStage } from './stage.ts';

/** What every chat adapter must do, run on the adapter and the platform that `open` starts. */
export function describeChatAdapter(name: string, open: OpenAdapter): void {
  describe(name, () => {
    const stage = createStage(open);
    describeWhatAllDo(stage);
    describe('messages', () => describeMessages(stage));
    describe('presses', () => describePresses(stage));
    describe('quiet', () => describeQuiet(stage));
    describe('failures on the way', () => describeFailuresOnTheWay(stage));
  });
}
