import { describe, expect, test } from 'vitest';
import { mapConcurrently } from '../../src/corpus/map-concurrently.ts';

describe('mapConcurrently', () => {
  test('keeps the order of the items however long each takes', async () => {
    const results = await mapConcurrently([3, 1, 2], 2, async (turns) => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      return turns * 10;
    });
    expect(results).toEqual([30, 10, 20]);
  });

  test('has no more than the limit under way, and as many where there is enough to do', async () => {
    let underWay = 0;
    let most = 0;
    await mapConcurrently(Array.from({ length: 10 }), 3, async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
    });
    expect(most).toBe(3);
  });

  test('maps nothing', async () => {
    expect(await mapConcurrently([], 3, async () => 1)).toEqual([]);
  });

  test('rejects as the map rejects', async () => {
    await expect(mapConcurrently([1], 3, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
