import { expect, test } from 'vitest';
import {
  findMentioned,
  readIncomingText,
  withoutMentionsOf,
} from '../../../../src/adapters/slack/events/incoming-text.ts';

test.each([
  ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
  ['see <https://news.example/a?b=1&amp;c=2|the report>', 'see the report'],
  ['see <https://news.example/a>', 'see https://news.example/a'],
  ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
  ['<@U1|ada> said it in <#C1|news>', '@ada said it in #news'],
  ['<@U1> said it in <#C1>', 'said it in'],
  ['<!here> and <!channel>', '@here and @channel'],
  ['<!subteam^S1|@desk> look', '@desk look'],
  ['<!date^1392734382^{date}|18 February 2014>', '18 February 2014'],
  ['&gt; quoted\n&gt; words\nmine', 'quoted\nwords\nmine'],
  ['', ''],
])('%j reads %j', (text, expected) => {
  expect(readIncomingText(text)).toBe(expected);
});

test.each([
  ['<@U0> who said it?', 'who said it?'],
  ['<@U0|verbatim>: who said it?', 'who said it?'],
  ['hey <@U0>, who said it?', 'hey  , who said it?'],
  ['<@U0>', ''],
  ['<@U0> <@U2> said it', '<@U2> said it'],
])('%j without the bot is %j', (text, expected) => {
  expect(withoutMentionsOf(text, 'U0')).toBe(expected);
});

test('knows who is mentioned', () => {
  expect(findMentioned('<@U1> and <@W2|ada>, not <#C3> or &lt;@U4&gt;')).toEqual(['U1', 'W2']);
});
