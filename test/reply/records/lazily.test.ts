import { expect, test } from 'vitest';
import type { WhoSaidAnswer } from '../../../src/core/answers/who-said.ts';
import { whoSaidToJson } from '../../../src/reply/records/json-who-said.ts';
import { lazily } from '../../../src/reply/records/lazily.ts';

test('records are made when they are read, and not before', () => {
  let made = 0;
  const records = lazily(() => {
    made += 1;
    return [made];
  });
  expect(made).toBe(0);
  expect([...records, ...records]).toEqual([1, 2]);
});

test('an answer for people makes none', () => {
  const unreadable: WhoSaidAnswer = {
    type: 'found',
    query: 'bridge',
    former: [],
    before: 0,
    total: 0,
    searched: { articles: 0, dated: null, quotations: 0 },
    get results(): never {
      throw new Error('A record was made.');
    },
  };
  expect(() => [...whoSaidToJson(unreadable)]).toThrow('A record was made.');
  expect(() => whoSaidToJson(unreadable)).not.toThrow();
});
