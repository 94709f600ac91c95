import { describe, expect, it } from 'vitest';
import { areSameSpelt } from '../../../../src/core/language/english/spelling.ts';

describe('two runs of words', () => {
  it.each([
    ['prioritise', 'prioritize'],
    ['organisations', 'organizations'],
    ['organising', 'organizing'],
    ['analysed', 'analyzed'],
    ['colours', 'colors'],
    ['neighbourhood', 'neighborhood'],
    ['favourite', 'favorite'],
    ['centre', 'center'],
    ['fibres', 'fibers'],
    ['travelled', 'traveled'],
    ['counsellor', 'counselor'],
    ['dialogue', 'dialog'],
    ['defence', 'defense'],
    ['grey', 'gray'],
    ["can't", 'cannot'],
    ["can't", 'can not'],
    ['cant', 'cannot'],
    ["won't", 'will not'],
    ["don't", 'do not'],
    ["i'm", 'i am'],
    ["it's", 'it is'],
    ["it's", 'it has'],
    ["they'd", 'they would'],
    ["we'll", 'we will'],
    ["let's", 'let us'],
    ['any more', 'anymore'],
    ['all right', 'alright'],
    ['per cent', 'percent'],
    ['%', 'per cent'],
    ['ten', '10'],
    ["i don't organise", 'i do not organize'],
  ])('are the same: %s, %s', (one, other) => {
    expect(areSameSpelt(one.split(' '), other.split(' '))).toBe(true);
    expect(areSameSpelt(other.split(' '), one.split(' '))).toBe(true);
  });

  it.each([
    ["can't", 'can'],
    ["won't", 'would not'],
    ["mayor's", 'mayor is'],
    ['rise', 'rize'],
    ['filling', 'filing'],
    ['polling', 'poling'],
    ['four', 'for'],
    ['award', 'awards'],
    ['accept', 'except'],
    ['affect', 'effect'],
    ['everyday', 'every day'],
    ['ten', '11'],
    ['', 'not'],
    ['our', 'or'],
    ['then', 'than'],
  ])('are not: %s, %s', (one, other) => {
    expect(areSameSpelt(one.split(' ').filter(Boolean), other.split(' '))).toBe(false);
  });
});
