/**
 * Keeps one thing after the other in the state file of its first argument, from the step of its second, and prints
 * a line of JSON for each as soon as the store says that it is kept. It goes on until it is killed.
 */
import process from 'node:process';
import type { StateStore } from '../../src/ports/state-store.ts';
import { openStateStore } from '../../src/store/sqlite/open-store.ts';
import { keyOf } from './key-of.ts';
import { keepStep } from './state-steps.ts';

/** Several at once, so that they share a transaction. */
const STEPS_AT_ONCE = 7;

const [file = '', first = '0'] = process.argv.slice(2);
print('opening');
const opened = await openStateStore(file, {
  clock: { zone: () => 'UTC', now: () => new Date() },
  keys: [keyOf(1)],
});
if (opened.ok) await keepOn(opened.store, Number(first));
else {
  process.stderr.write(`${opened.line}\n`);
  process.exitCode = 2;
}

async function keepOn(store: StateStore, start: number): Promise<never> {
  print('open');
  for (let step = start; ; step += STEPS_AT_ONCE) {
    const steps = Array.from({ length: STEPS_AT_ONCE }, (_, index) => step + index);
    await Promise.all(steps.map(async (each) => print(await keepStep(store, each))));
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
