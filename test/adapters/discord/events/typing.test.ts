import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTyping } from '../../../../src/adapters/discord/events/typing.ts';
import { createGate } from '../../../fakes/gate.ts';

/** Milliseconds within which a platform's people see that their question has come. */
const FIRST_RESPONSE = 3_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function open(fails = false) {
  const shown: string[] = [];
  const typing = createTyping({
    showTyping: async (channel) => {
      shown.push(channel);
      if (fails) throw new Error('Missing Permissions');
    },
  });
  return { shown, typing };
}

test('it is shown while answers take their time, and again when somebody asks meanwhile', async () => {
  const { shown, typing } = open();
  const gate = createGate();
  const tasks = [typing.during('1', () => gate.passed), typing.during('1', () => gate.passed)];
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(FIRST_RESPONSE);
  expect(shown).toEqual(['1']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual(['1']);
  tasks.push(typing.during('1', () => gate.passed));
  await vi.advanceTimersByTimeAsync(FIRST_RESPONSE);
  expect(shown).toEqual(['1', '1']);
  gate.open();
  await Promise.all(tasks);
});

test('an answer that is there at once shows nothing, nor does one that has come', async () => {
  const { shown, typing } = open();
  const gate = createGate();
  await typing.during('1', async () => {});
  const task = typing.during('2', () => gate.passed);
  await vi.advanceTimersByTimeAsync(FIRST_RESPONSE);
  expect(shown).toEqual(['2']);
  gate.open();
  await task;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual(['2']);
});

test('where it cannot be shown, it is not tried again, and the answer comes', async () => {
  const { shown, typing } = open(true);
  const gate = createGate();
  const task = typing.during('1', () => gate.passed);
  const other = typing.during('2', async () => {});
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual(['1']);
  gate.open();
  await Promise.all([task, other]);
});

test('a fault of the task is the task’s', async () => {
  const { typing } = open();
  await expect(typing.during('1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
