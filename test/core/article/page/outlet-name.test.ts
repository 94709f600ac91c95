import { describe, expect, test } from 'vitest';
import { namesFirst } from '../../../../src/core/article/page/outlet-name.ts';

describe('namesFirst', () => {
  test.each<[stated: readonly string[], names: readonly string[]]>([
    [['Harbour News'], ['Harbour News']],
    [['https://www.harbournews.example', 'Harbour News'], ['Harbour News']],
    [['//harbournews.example', 'www.harbournews.example', '@harbour', 'fb/harbour', ' '], []],
    [
      ['harbournews.example', 'Harbour News'],
      ['Harbour News', 'harbournews.example'],
    ],
    [['harbournews.example'], ['harbournews.example']],
    [['Harbour.example'], ['Harbour.example']],
    [['-', '…', '20 Minutes'], ['20 Minutes']],
    [['朝日新聞'], ['朝日新聞']],
  ])('of %j leaves %j', (stated, names) => {
    expect(namesFirst(stated)).toEqual(names);
  });
});
