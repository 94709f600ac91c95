import { expect, test } from 'vitest';
import { readDiscordConfig } from '../../src/adapters/discord/config.ts';
import { readSlackConfig } from '../../src/adapters/slack/config.ts';
import { describeAgent } from '../../src/config/adding.ts';
import { parseConfig } from '../../src/config/config.ts';
import { PLATFORMS } from '../../src/platforms.ts';
import type { Environment } from '../../src/ports/environment.ts';

const SURROUNDINGS = {
  ...{ workingDirectory: '/desk', programDirectory: '/opt/verbatim', homeDirectory: '/home/ada' },
  platform: 'linux',
} as const;

const configure = (environment: Environment) => parseConfig(environment, PLATFORMS, SURROUNDINGS);

test('editors are named by their ids, on each platform', () => {
  const ARCHIVE_EDITORS = 'U012AB3CD, 123456789012345678, web:user:ana@post.example';
  const editors = new Set(['U012AB3CD', '123456789012345678', 'web:user:ana@post.example']);
  const read = configure({ ARCHIVE_EDITORS });
  expect(read.ok && read.config.adding.editors).toEqual(editors);
  expect(read.ok && read.config.web?.editors).toEqual(editors);
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef', SLACK_APP_TOKEN: 'xapp-1-A-1-abcdef' };
  expect(readSlackConfig({ ...slack, ARCHIVE_EDITORS }).config?.rules.editors).toEqual(editors);
  const discord = {
    DISCORD_TOKEN: 'abcdefghijkl.abcde.abcdefghijklmnopqrstuvwxyz',
    DISCORD_APPLICATION_ID: '123456789012345678',
  };
  expect(readDiscordConfig({ ...discord, ARCHIVE_EDITORS }).config?.rules.editors).toEqual(editors);
});

test('nobody is an editor, and no private network is fetched from, unless that is said', () => {
  const read = configure({});
  expect(read.ok && read.config.adding).toEqual({ editors: new Set(), privateHosts: [], contact: null });
});

test.each([
  [{ ARCHIVE_EDITORS: '*' }, 'ARCHIVE_EDITORS needs the ids of people'],
  [{ ARCHIVE_EDITORS: 'ana' }, 'ARCHIVE_EDITORS needs the ids of people'],
  [
    { ARCHIVE_PRIVATE_HOSTS: 'http://a.example/' },
    'ARCHIVE_PRIVATE_HOSTS needs the names or addresses of hosts',
  ],
  [{ ARCHIVE_CONTACT: 'two words' }, 'ARCHIVE_CONTACT needs an address'],
])('%j is refused', (environment, line) => {
  expect(configure(environment)).toMatchObject({ ok: false, line: expect.stringContaining(line) });
});

test.each([
  [
    { ARCHIVE_CONTACT: 'https://post.example/bot', WEB_PUBLIC_URL: 'https://a.example' },
    '+https://post.example/bot; ',
  ],
  [{ WEB_PUBLIC_URL: 'https://a.example' }, '+https://a.example; '],
  [{}, ''],
])('%j tells sites who asks', (environment, contact) => {
  const read = configure(environment);
  expect(read.ok && describeAgent('1.2.3', read.config.adding)).toBe(
    `Verbatim/1.2.3 (${contact}keeps news articles to quote from; robots.txt: verbatim)`,
  );
});
