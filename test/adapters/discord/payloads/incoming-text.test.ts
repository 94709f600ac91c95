import { expect, test } from 'vitest';
import {
  isMentioned,
  readIncomingText,
  withoutMentionsOf,
} from '../../../../src/adapters/discord/payloads/incoming-text.ts';

const BOT = '900000000000000001';
const PEOPLE = [
  { id: '700000000000000001', username: 'sofia', global_name: 'Sofia Patel' },
  { id: '700000000000000002', username: 'tom', global_name: null },
];

test.each([
  ['what did <@700000000000000001> say?', 'what did @Sofia Patel say?'],
  ['what did <@!700000000000000002> say?', 'what did @tom say?'],
  ['ask <@700000000000000009> too', 'ask  too'],
  ['<@&800000000000000001> look', 'look'],
  ['in <#500000000000000001> now', 'in  now'],
  ['nice <:wave:600000000000000001> and <a:dance:600000000000000002>', 'nice :wave: and :dance:'],
  ['</who-said:600000000000000001> is good', '/who-said is good'],
  ['on <t:1729209600:D>', 'on 2024-10-18'],
  ['\\> not quoted', '> not quoted'],
  ['read <https://desk.example/a>', 'read https://desk.example/a'],
  ['[the report](https://desk.example/a) says', 'the report says'],
  ['[the report](<https://desk.example/a>) says', 'the report says'],
  ['> “We will build it,”\n> she said', '“We will build it,”\nshe said'],
  ['\\*not bold\\* and \\<@1>', '*not bold* and <@1>'],
  ['C:\\temp and a\\b', 'C:\\temp and a\\b'],
  ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
  ['  \n ', ''],
])('%j reads %j', (text, read) => {
  expect(readIncomingText(text, PEOPLE)).toBe(read);
});

test.each([
  [`<@${BOT}> what did she say?`, 'what did she say?'],
  [`<@!${BOT}>, what did she say?`, 'what did she say?'],
  [`hey <@${BOT}> who said this?`, 'hey   who said this?'],
  [`<@${BOT}>`, ''],
  [`<@${BOT}> <@700000000000000001>?`, '<@700000000000000001>?'],
])('%j without its mention is %j', (text, rest) => {
  expect(withoutMentionsOf(text, BOT)).toBe(rest);
});

test.each([
  [`<@${BOT}>`, true],
  [`<@!${BOT}> hello`, true],
  [`<@&${BOT}>`, false],
  ['@everyone', false],
  ['<@700000000000000001>', false],
])('%j mentions the bot: %s', (text, isCall) => {
  expect(isMentioned(text, BOT)).toBe(isCall);
});
