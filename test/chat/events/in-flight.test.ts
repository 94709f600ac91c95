import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createInFlight } from '../../../src/chat/events/in-flight.ts';
import { createGate } from '../../fakes/gate.ts';

const noFault = () => {};

test('work is settled when all that was begun has ended, what was begun meanwhile too', async () => {
  const inFlight = createInFlight(noFault);
  const [first, second] = [createGate(), createGate()];
  inFlight.begin(async () => {
    await first.passed;
    inFlight.begin(() => second.passed);
  });
  const settled = inFlight.settled().then(() => inFlight.underWay());
  expect(inFlight.underWay()).toBe(1);
  first.open();
  await setImmediate();
  expect(inFlight.underWay()).toBe(1);
  second.open();
  expect(await settled).toBe(0);
});

test('a task that fails is told of and is no longer under way', async () => {
  const faults: unknown[] = [];
  const inFlight = createInFlight((error) => faults.push(error));
  const torn = new Error('torn');
  inFlight.begin(() => Promise.reject(torn));
  await inFlight.settled();
  expect(faults).toEqual([torn]);
});
