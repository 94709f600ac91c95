import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createInFlight } from '../../src/chat/in-flight.ts';
import { createGate } from '../fakes/gate.ts';

const noFault = () => {};

test('work is settled when all that was begun has ended, what was begun meanwhile too', async () => {
  const work = createInFlight(noFault);
  const [first, second] = [createGate(), createGate()];
  work.begin(async () => {
    await first.passed;
    work.begin(() => second.passed);
  });
  const settled = work.settled().then(() => work.underWay());
  expect(work.underWay()).toBe(1);
  first.open();
  await setImmediate();
  expect(work.underWay()).toBe(1);
  second.open();
  expect(await settled).toBe(0);
});

test('a task that fails is told of and is no longer under way', async () => {
  const faults: unknown[] = [];
  const work = createInFlight((error) => faults.push(error));
  const torn = new Error('torn');
  work.begin(() => Promise.reject(torn));
  await work.settled();
  expect(faults).toEqual([torn]);
});

test('what has come in is taken between two tasks that keep the processor busy', async () => {
  const work = createInFlight(noFault);
  const order: string[] = [];
  const tasks = Array.from({ length: 30 }, () => work.compute(async () => order.push('computed')));
  const event = setImmediate().then(() => order.push('taken'));
  await Promise.all([...tasks, event]);
  expect(order.indexOf('taken')).toBeLessThan(10);
});

test('the result of a task, and its failure, go to whoever asked for it', async () => {
  const work = createInFlight(noFault);
  expect(await work.compute(async () => 7)).toBe(7);
  await expect(work.compute(() => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
});
