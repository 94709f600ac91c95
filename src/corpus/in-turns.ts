import { setImmediate, setTimeout } from 'node:timers/promises';

/** How long, in milliseconds, the process's other work may wait. */
const MAX_TURN = 10;

/** Does the work for each item in order, and lets the process do its other work every ten milliseconds. */
export async function inTurns<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < MAX_TURN) continue;
    await setImmediate();
    began = performance.now();
  }
}

/** Does work in steps, and lets the process do its other work every ten milliseconds. */
export async function stepsInTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  return takeSteps(steps, () => setImmediate());
}

/**
 * As {@link stepsInTurns}, but the process ends where nothing else is left to do, and the work rests as long as
 * something more urgent is under way.
 */
export async function stepsInBackground<Result>(
  steps: Generator<void, Result>,
  isUrgent: () => boolean = () => false,
): Promise<Result> {
  return takeSteps(steps, async () => {
    do await setTimeout(isUrgent() ? MAX_TURN : 1, undefined, { ref: false });
    while (isUrgent());
  });
}

async function takeSteps<Result>(
  steps: Generator<void, Result>,
  letOthers: () => Promise<unknown>,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < MAX_TURN) continue;
    await letOthers();
    began = performance.now();
  }
}
