import { expect, test } from 'vitest';
import { createMemoryRoom } from '../../src/corpus/memory-room.ts';

const MB = 1_000_000;

test.each<[limit: number | null, heap: number, outside: number, room: number]>([
  [400 * MB, 100 * MB, 50 * MB, 1_623],
  [400 * MB, 300 * MB, 90 * MB, 0],
  [400 * MB, 100 * MB, 900 * MB, 0],
])('of %s bytes with %s and %s in use there is room for %s articles', (limit, heap, outside, room) => {
  expect(createMemoryRoom(limit, () => ({ heap, outside })).measure()).toBe(room);
});

test('without a limit there is as much room as the heap has', () => {
  const measure = (heap: number) => createMemoryRoom(null, () => ({ heap, outside: 0 })).measure();
  expect(measure(0)).toBeGreaterThan(0);
  expect(measure(Number.MAX_SAFE_INTEGER)).toBe(0);
});

test('this process has room for a few articles', () => {
  expect(createMemoryRoom(null).measure()).toBeGreaterThan(100);
});
