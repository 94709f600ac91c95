import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createInFlight } from '../../src/chat/in-flight.ts';
import { createGate } from '../fakes/gate.ts';

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

test('what has come in is taken between two tasks that keep the processor busy', async () => {
  const inFlight = createInFlight(noFault);
  const order: string[] = [];
  const tasks = Array.from({ length: 30 }, () => inFlight.compute(async () => order.push('computed')));
  const event = setImmediate().then(() => order.push('taken'));
  await Promise.all([...tasks, event]);
  expect(order.indexOf('taken')).toBeLessThan(10);
});

test('the result of a task, and its failure, go to whoever asked for it', async () => {
  const inFlight = createInFlight(noFault);
  expect(await inFlight.compute(async () => 7)).toBe(7);
  await expect(inFlight.compute(() => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
});
