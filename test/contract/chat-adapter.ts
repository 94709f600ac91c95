import { describe } from 'vitest';
import type { OpenAdapter } from './adapter-under-test.ts';
import { describeAnswers } from './chat-adapter/answers.ts';
import { describeButtons } from './chat-adapter/buttons.ts';
import { describeFailures } from './chat-adapter/failures.ts';
import { describeQuiet } from './chat-adapter/quiet.ts';
import { createStage } from './chat-adapter/stage.ts';

/** What every chat adapter must do, run on the adapter and the platform that `open` starts. */
export function describeChatAdapter(name: string, open: OpenAdapter): void {
  describe(name, () => {
    const stage = createStage(open);
    describe('answers', () => describeAnswers(stage));
    describe('buttons', () => describeButtons(stage));
    describe('quiet', () => describeQuiet(stage));
    describe('failures', () => describeFailures(stage));
  });
}
