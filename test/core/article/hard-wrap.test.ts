import { describe, expect, test } from 'vitest';
import { isHardWrapped } from '../../../src/core/article/hard-wrap.ts';

const WRAPPED = [
  [
    'The British Labour Party is sending approximately 100 current and',
    'former staff members to the United States to work for the vice',
    'president in key swing states.',
  ],
  ['The left-leaning party won a majority in the Parliament in July,', 'toppling the government.'],
];

describe('isHardWrapped', () => {
  test('holds where every break inside a block was forced', () => {
    expect(isHardWrapped(WRAPPED)).toBe(true);
  });

  test('holds with an address longer than the lines', () => {
    const address = [`https://example.com/${'a'.repeat(100)}`];
    expect(isHardWrapped([...WRAPPED, address])).toBe(true);
  });

  test('fails without a blank line', () => {
    expect(isHardWrapped([WRAPPED.flat()])).toBe(false);
  });

  test('fails where each block is one line', () => {
    expect(isHardWrapped(WRAPPED.flat().map((line) => [line]))).toBe(false);
  });

  test('fails where lines end long before the width', () => {
    const lines = [
      'A list of names:',
      'Ann',
      'Bell',
      'Carl',
      'Dean',
      'and one line that is as long as a line of a page',
    ];
    expect(isHardWrapped([lines, ['The end.']])).toBe(false);
  });

  test('fails where lines are wider than a page', () => {
    const line = 'word '.repeat(30).trim();
    expect(
      isHardWrapped([
        [line, line, line],
        [line, line],
      ]),
    ).toBe(false);
  });

  test('fails where there is next to nothing to tell by', () => {
    expect(
      isHardWrapped([
        ['Two lines that are of the same length here', 'Two lines that are of the same length here'],
        ['End'],
      ]),
    ).toBe(false);
  });

  test('fails without lines', () => {
    expect(isHardWrapped([])).toBe(false);
  });
});
