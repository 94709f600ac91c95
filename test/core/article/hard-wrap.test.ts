import { describe, expect, test } from 'vitest';
import { cutsSentence, wrappingOf } from '../../../src/core/article/hard-wrap.ts';

const WRAPPED = [
  [
    'The British Labour Party is sending approximately 100 current and',
    'former staff members to the United States to work for the vice',
    'president in key swing states.',
  ],
  ['The left-leaning party won a majority in the Parliament in July,', 'toppling the government.'],
];

const PARAGRAPHS = [
  'The British Labour Party is sending approximately 100 current and',
  'former staff members to the United States.',
  'The left-leaning party won a majority in the Parliament in July,',
  'toppling the government, and it has since then told the newspapers',
  'that its members pay for themselves.',
  'The other campaign complained.',
];

const NONE = { kind: 'none' };

describe('wrappingOf', () => {
  test('holds where every break inside a block was forced', () => {
    expect(wrappingOf(WRAPPED)).toEqual({ kind: 'blocks' });
  });

  test('holds with an address longer than the lines', () => {
    const address = [`https://example.com/${'a'.repeat(100)}`];
    expect(wrappingOf([...WRAPPED, address])).toEqual({ kind: 'blocks' });
  });

  test('tells where paragraphs begin on a new line, without a blank one', () => {
    expect(wrappingOf([PARAGRAPHS])).toEqual({ kind: 'lines', width: 66 });
  });

  test('fails where lines are paragraphs of like length', () => {
    const lines = [
      'The British Labour Party is sending some of its staff to America.',
      'The left-leaning party won a majority in the Parliament in July.',
      'It has said that its members pay for their own travel and stay.',
      'The other campaign has complained to the commission in the town.',
    ];
    expect(wrappingOf([lines])).toEqual(NONE);
  });

  test('fails where each block is one line', () => {
    expect(wrappingOf(WRAPPED.flat().map((line) => [line]))).toEqual(NONE);
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
    expect(wrappingOf([lines, ['The end.']])).toEqual(NONE);
  });

  test('fails where lines are wider than a page', () => {
    const line = 'word '.repeat(30).trim();
    expect(
      wrappingOf([
        [line, line, line],
        [line, line],
      ]),
    ).toEqual(NONE);
  });

  test('fails where there is next to nothing to tell by', () => {
    expect(
      wrappingOf([
        ['Two lines that are of the same length here', 'Two lines that are of the same length here'],
        ['End'],
      ]),
    ).toEqual(NONE);
  });

  test('fails without lines', () => {
    expect(wrappingOf([])).toEqual(NONE);
  });
});

describe('cutsSentence', () => {
  test.each([
    ['a sentence that goes on', 'The party has sent some of its own staff to the', 'swing states.', true],
    ['a comma at the end', 'The party, which has won the election in July,', 'has sent staff.', true],
    ['a sentence that has ended', 'The party has sent some of its own staff there.', 'swing states', false],
    ['a capital in the next line', 'The party has sent some of its own staff to the', 'States.', false],
    ['a short line, as in a list', 'apples and pears', 'nuts', false],
  ])('%s', (_, line, next, cuts) => {
    expect(cutsSentence(line, next)).toBe(cuts);
  });
});
