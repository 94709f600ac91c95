import { beforeEach, expect, test } from 'vitest';
import { createTick, type Tick } from '../../src/digests/tick.ts';
import { createManualTime, type ManualTime } from '../fakes/manual-time.ts';

const START = Date.parse('2024-10-18T09:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1_000);
const settled = async () => {};

let time: ManualTime;
let tick: Tick;
let rung: number[];

beforeEach(() => {
  time = createManualTime(at(0));
  rung = [];
  const { clock, timer } = time;
  tick = createTick({ clock, timer, longestSleep: 30_000 }, () => {
    rung.push((clock.now().getTime() - START) / 1_000);
  });
});

test('rings once, at the earliest of the instants', async () => {
  for (const seconds of [20, 10, 15]) tick.setFor(at(seconds));
  await time.passTo(at(100), settled);
  expect(rung).toEqual([10]);
});

test('can be set again after it rang', async () => {
  tick.setFor(at(10));
  await time.passTo(at(10), settled);
  tick.setFor(at(12));
  await time.passTo(at(100), settled);
  expect(rung).toEqual([10, 12]);
});

test('rings at once for an instant that is over', async () => {
  tick.setFor(at(-60));
  await time.passTo(at(0), settled);
  expect(rung).toEqual([0]);
});

test('rings after the longest sleep, however far the instant is and wherever the clock is set meanwhile', async () => {
  tick.setFor(at(86_400));
  await time.passTo(at(29), settled);
  expect(rung).toEqual([]);
  time.setClock(at(-3_600));
  await time.passTo(at(-3_598), settled);
  expect(rung).toEqual([-3_599]);
});

test('does not ring when it is off', async () => {
  tick.setFor(at(10));
  tick.off();
  await time.passTo(at(100), settled);
  expect(rung).toEqual([]);
});
