import { describe, expect, test } from 'vitest';
import { parseMrkdwn } from './mrkdwn.ts';

const EVERYTHING = { linksAddresses: true, linksNames: true };
const NOTHING = { linksAddresses: false, linksNames: false };

describe('pings', () => {
  test.each([
    ['<@U01ABC>', ['@U01ABC']],
    ['<@W01ABC|name>', ['@W01ABC']],
    ['<!channel>', ['@channel']],
    ['<!here|here> and <!everyone>', ['@here', '@everyone']],
    ['<!subteam^S01|@team>', ['@S01']],
    ['`<@U01>` in code', ['@U01']],
    ['&lt;@U01&gt; &lt;!channel&gt;', []],
    ['<@u01> <#C01> <!unknown>', []],
    ['U01 @U01', []],
  ])('%s pings %j', (text, pings) => {
    expect(parseMrkdwn(text, NOTHING).pings).toEqual(pings);
  });

  test.each([
    ['ask @channel now', ['@channel']],
    ['@here', ['@here']],
    ['me@here.com, @channels', []],
  ])('%s pings %j where names are read', (text, pings) => {
    expect(parseMrkdwn(text, EVERYTHING).pings).toEqual(pings);
    expect(parseMrkdwn(text, NOTHING).pings).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['<https://a.example/x|label>', [{ url: 'https://a.example/x', label: 'label', isAutomatic: false }]],
    [
      '<mailto:a@b.example>',
      [{ url: 'mailto:a@b.example', label: 'mailto:a@b.example', isAutomatic: false }],
    ],
    [
      '<!date^1392734382^{date}^https://a.example/|then>',
      [{ url: 'https://a.example/', label: 'then', isAutomatic: false }],
    ],
    ['&lt;https&gt;', []],
    ['https://a.example/x', []],
  ])('%s has the links %j', (text, links) => {
    expect(parseMrkdwn(text, NOTHING).links).toEqual(links);
  });

  test.each([
    ['see https://a.example/x for more', 'https://a.example/x'],
    ['see readme.md', 'readme.md'],
    ['see bbc.co.uk/news', 'bbc.co.uk/news'],
  ])('%s becomes a link where addresses are read', (text, url) => {
    expect(parseMrkdwn(text, EVERYTHING).links).toEqual([{ url, label: url, isAutomatic: true }]);
  });

  test('a full stop between words is no address', () => {
    expect(parseMrkdwn('He left.Then 3.5 of U.S. e.g. that', EVERYTHING).links).toEqual([]);
  });
});
