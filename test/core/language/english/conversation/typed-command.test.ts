import { describe, expect, test } from 'vitest';
import { withoutAddress } from '../../../../../src/core/language/english/conversation/address.ts';
import { readTypedCommand } from '../../../../../src/core/language/english/conversation/typed-command.ts';

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
    ['hey bot who-said the bridge stays open', 'who-said', 'the bridge stays open'],
    ['hi there quotes Ana Ruiz', 'quotes', 'Ana Ruiz'],
    ['good morning, check “the bridge stays open”', 'check', '“the bridge stays open”'],
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
    'hey bot check with the lawyers',
    'hi quotes are fine',
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

test.each([
  ['hey @verbatim, who said that?', 'who said that?'],
  ['@Verbatim: who said that?', 'who said that?'],
  ['verbatim, who said that?', 'who said that?'],
  ['who said that, @verbatim?', 'who said that?'],
  ['Hello Verbatim', 'hello'],
  ['Good evening, Verbatim!', 'hello'],
  ['@verbatim', 'hello'],
  ['verbatim quotes matter', 'verbatim quotes matter'],
  ['what is verbatim', 'what is verbatim'],
  ['', ''],
])('of “%s” what is said is “%s”', (line, said) => {
  expect(withoutAddress(line)).toBe(said);
});
