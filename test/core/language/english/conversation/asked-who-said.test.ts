import { describe, expect, test } from 'vitest';
import { readWhoSaid } from '../../../../../src/core/language/english/conversation/asked-who-said.ts';

describe('the words after “who said”', () => {
  test.each([
    ['who said the bridge stays open?', 'the bridge stays open?'],
    ['can you tell me who said “the bridge stays open”', '“the bridge stays open”'],
    ['Do you know who said the bridge stays open?', 'the bridge stays open?'],
    ['I’d like to know who said: the bridge stays open', 'the bridge stays open'],
    ['who was it that said the bridge stays open', 'the bridge stays open'],
    ['who first said the bridge stays open?', 'the bridge stays open?'],
    ['who said that the bridge stays open?', 'the bridge stays open?'],
    ['who said it is time to go', 'it is time to go'],
    ['which senator said the bridge stays open', 'the bridge stays open'],
    ['who was quoted as saying the bridge stays open?', 'the bridge stays open?'],
    ['do you know who used the words “stays open”?', '“stays open”?'],
    ['whose words are “the bridge stays open”?', '“the bridge stays open”?'],
    ['whose quote is this: the bridge stays open', 'the bridge stays open'],
    ['“The bridge stays open” – who said that?', 'The bridge stays open'],
    ['"the bridge stays open": whose words are these?', 'the bridge stays open'],
  ])('%s', (line, words) => {
    expect(readWhoSaid(line)).toBe(words);
  });

  test.each([
    'who said that?',
    'who said it first?',
    'who said this about the bridge?',
    'who said something about the bridge?',
    'who said anything on bridges?',
    'who said so?',
    'who said more?',
    'who said?',
    'was it Ana Ruiz who said the bridge stays open?',
    'what did the man who said the bridge stays open mean?',
    'who criticised the bridge?',
  ])('none: %s', (line) => {
    expect(readWhoSaid(line)).toBeNull();
  });
});
