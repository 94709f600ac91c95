import { describe } from 'vitest';
import type { AnsweringAdapter, OpenAdapter } from './adapter-under-test.ts';
import { describeAnswers } from './every-adapter/answers.ts';
import { describeButtons } from './every-adapter/buttons.ts';
import { describeFailures } from './every-adapter/failures.ts';
import { describeHostility } from './every-adapter/hostility.ts';
import { createStage, type Stage } from './stage.ts';

/** What every adapter must do, run on the adapter and the platform that `open` starts. */
export function describeAdapter(name: string, open: OpenAdapter<AnsweringAdapter>): void {
  describe(name, () => describeWhatAllDo(createStage(open)));
}

/** The same on a stage that is there. */
export function describeWhatAllDo(stage: Stage<AnsweringAdapter>): void {
  describe('answers', () => describeAnswers(stage));
  describe('buttons', () => describeButtons(stage));
  describe('hostility', () => describeHostility(stage));
  describe('failures', () => describeFailures(stage));
}
