import { expect, test } from 'vitest';
import { collectWhenQuiet } from '../../src/app/spare-memory.ts';
import type { Timer } from '../../src/ports/ports.ts';

/** A process whose processor time and heap are as they are set; `look` is its next look at itself. */
function setUp() {
  const calls: (() => void)[] = [];
  const timer: Timer = {
    after: (_, call) => {
      calls.push(call);
      return () => calls.splice(0);
    },
  };
  const state = { time: 0, heap: 100, collected: 0 };
  const quiet = collectWhenQuiet(timer, {
    processorTime: () => state.time,
    heapUsed: () => state.heap,
    collect: () => {
      state.collected += 1;
      state.heap = 60;
    },
  });
  return { state, quiet, look: () => calls.shift()?.() };
}

test('collects once where nothing has happened, and again when something has come', () => {
  const { state, look } = setUp();
  look();
  look();
  expect(state.collected).toBe(1);
  state.heap = 90;
  look();
  expect(state.collected).toBe(2);
});

test('collects nothing while the process works', () => {
  const { state, look } = setUp();
  for (const time of [1000, 2000, 3000]) {
    state.time = time;
    look();
  }
  expect(state.collected).toBe(0);
  look();
  expect(state.collected).toBe(1);
});

test('looks no more when it is stopped', () => {
  const { state, look, quiet } = setUp();
  quiet.stop();
  look();
  expect(state.collected).toBe(0);
});
