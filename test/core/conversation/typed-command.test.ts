import { describe, expect, test } from 'vitest';
import { withoutAddress } from '../../../src/core/conversation/address.ts';
import { readTypedCommand, readWhoSaid } from '../../../src/core/conversation/typed-command.ts';

const NAMES = ['who-said', 'ask', 'quotes', 'digest', 'archive', 'check', 'help'];

describe('a command typed without a slash', () => {
  test.each([
    ['check “the bridge stays open”', 'check', '“the bridge stays open”'],
    ['Check: "the bridge stays open"', 'check', '"the bridge stays open"'],
    ['please check “the bridge stays open” — Ana Ruiz', 'check', '“the bridge stays open” — Ana Ruiz'],
    ['can you check this: “the bridge stays open”?', 'check', 'this: “the bridge stays open”?'],
    ['check the bridge will stay open until May', 'check', 'the bridge will stay open until May'],
    ['check this is the last bridge we build', 'check', 'this is the last bridge we build'],
    ['verify “the bridge stays open”', 'check', '“the bridge stays open”'],
    ['who-said the bridge stays open', 'who-said', 'the bridge stays open'],
    ['quotes Ana Ruiz', 'quotes', 'Ana Ruiz'],
    ['quotes by Ana Ruiz', 'quotes', 'Ana Ruiz'],
    ['Quotes from Ruiz?', 'quotes', 'Ruiz'],
    ['quotes Ana Ruiz on the bridge', 'quotes', 'Ana Ruiz --about "the bridge"'],
    ['quotes Ana Ruiz --since Monday', 'quotes', 'Ana Ruiz --since Monday'],
    ['help quotes', 'help', 'quotes'],
    ['digest', 'digest', ''],
    ['digest subscribe 09:00 Europe/London', 'digest', 'subscribe 09:00 Europe/London'],
    ['digest --date 2024-10-18', 'digest', '--date 2024-10-18'],
  ])('%s', (line, name, rest) => {
    expect(readTypedCommand(line, NAMES)).toEqual({ name, rest });
  });

  test.each([
    'check with the lawyers',
    'check it',
    'check this out',
    'check the draft please',
    'check back later',
    'verify that with Ana',
    'quotes are fine',
    'quotes about the bridge',
    'help me find what the mayor said',
    'digest that first',
    'archive the folder',
    'ask him about the bridge',
    'checking',
    'what did the mayor say?',
    'the quotes Ana Ruiz gave',
    '',
  ])('none: %s', (line) => {
    expect(readTypedCommand(line, NAMES)).toBeNull();
  });
});

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

test.each([
  ['hey @verbatim, who said that?', 'who said that?'],
  ['@Verbatim: who said that?', 'who said that?'],
  ['verbatim, who said that?', 'who said that?'],
  ['who said that, @verbatim?', 'who said that?'],
  ['Hello Verbatim', 'hello'],
  ['@verbatim', 'hello'],
  ['verbatim quotes matter', 'verbatim quotes matter'],
  ['what is verbatim', 'what is verbatim'],
  ['', ''],
])('of “%s” what is said is “%s”', (line, said) => {
  expect(withoutAddress(line)).toBe(said);
});
