import { setImmediate } from 'node:timers/promises';

/** Milliseconds for which whatever else the process does may wait. */
const MAX_TURN = 10;

/** Does the work for each item in order; after each ten milliseconds whatever else has come in is done first. */
export async function inTurns<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < MAX_TURN) continue;
    await setImmediate();
    began = performance.now();
  }
}
