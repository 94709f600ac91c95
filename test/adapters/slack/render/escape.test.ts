import { describe, expect, test } from 'vitest';
import { escapeAddress, escapeFallback, escapeText } from '../../../../src/adapters/slack/render/escape.ts';

test.each([
  ['<!channel>', '&lt;!channel&gt;'],
  ['<@U123|bob>', '&lt;@U123|bob&gt;'],
  ['AT&T', 'AT&amp;T'],
  ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
  ['*bold* “quoted” \'single\' "double"', '*bold* “quoted” \'single\' "double"'],
])('of %s only the three control characters are encoded', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each([
  ['https://evil.example', 'https:\u2060//evil.example'],
  ['@everyone', '@\u2060everyone'],
  ['a@b.example', 'a@\u2060b.example'],
  ['at 09:30: two/three', 'at 09:30: two/three'],
  ['<@U1>', '&lt;@\u2060U1&gt;'],
])('in a fallback text %s is no link and no mention', (text, escaped) => {
  expect(escapeFallback(text)).toBe(escaped);
});

describe('an address in a link', () => {
  test.each([
    ['https://a.example/x?y=1&z=2#:~:text=b', 'https://a.example/x?y=1&z=2#:~:text=b'],
    ['https://a.example/x|y', 'https://a.example/x%7Cy'],
    ['https://a.example/#x>y|<!channel>', 'https://a.example/#x%3Ey%7C%3C!channel%3E'],
    ['http://a.example/a b`c"d', 'http://a.example/a%20b%60c%22d'],
  ])('%s cannot end the link', (address, escaped) => {
    expect(escapeAddress(address, 500)).toBe(escaped);
  });
});
