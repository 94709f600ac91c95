import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../../../commands/index.ts';
import {
  buildManifest,
  EVENTS_PATH,
  type ManifestCommand,
  OAUTH_REDIRECT_PATH,
  WHO_SAID_THIS,
} from '../../../../src/adapters/slack/setup/manifest.ts';
import { findManifestFaults, MANIFEST_LIMITS } from '../../../../src/adapters/slack/setup/manifest-limits.ts';

const SOCKET = { mode: 'socket', mentionsOnly: false } as const;
const HTTP = { mode: 'http', url: 'https://bot.example/', mentionsOnly: false } as const;

describe('the manifest', () => {
  test.each([
    ['over a socket', SOCKET],
    ['over HTTP', HTTP],
    ['with mentions only', { ...SOCKET, mentionsOnly: true }],
    ['with user groups', { ...SOCKET, userGroups: true }],
  ])('is within the published limits %s', (_, options) => {
    expect(findManifestFaults(buildManifest(commands, options))).toEqual([]);
  });

  test('has every command with what it does and takes', () => {
    const { slash_commands: slash } = buildManifest(commands, SOCKET).features;
    expect(slash.length).toBe(commands.length);
    expect(slash).toContainEqual({
      command: '/check',
      description: 'Check whether a quotation is what was said, and who said it',
      usage_hint: 'QUOTE [--speaker SPEAKER]',
      should_escape: false,
    });
  });

  test('has the shortcut, the Home tab and a Messages tab that can be written to', () => {
    const { app_home: home, shortcuts } = buildManifest(commands, SOCKET).features;
    expect(home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(shortcuts).toMatchObject([
      { name: 'Who said this?', type: 'message', callback_id: WHO_SAID_THIS },
    ]);
  });

  test('hints at the subcommands of a command', () => {
    const { features } = buildManifest(commands, SOCKET);
    const digest = features.slash_commands.find(({ command }) => command === '/digest');
    expect(digest?.usage_hint).toBe(
      '[DAY] [--date DATE] [--after AFTER] | show [DAY] | preview [NUMBER] | subscribe TIME | unsubscribe [NUMBER] | list | pause [NUMBER] | resume [NUMBER]',
    );
  });

  test('names no address over a socket', () => {
    const manifest = buildManifest(commands, SOCKET);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(manifest)).not.toContain('http');
  });

  test('names the address everywhere over HTTP', () => {
    const { features, oauth_config: oauth, settings } = buildManifest(commands, HTTP);
    const events = `https://bot.example${EVENTS_PATH}`;
    expect(settings.socket_mode_enabled).toBe(false);
    expect(settings.event_subscriptions).toMatchObject({ request_url: events });
    expect(settings.interactivity).toEqual({ is_enabled: true, request_url: events });
    expect(features.slash_commands.map((command) => command.url)).toEqual(commands.map(() => events));
    expect(oauth.redirect_urls).toEqual([`https://bot.example${OAUTH_REDIRECT_PATH}`]);
  });

  test('with mentions only asks for no history but that of direct messages', () => {
    const { oauth_config: oauth, settings } = buildManifest(commands, { ...SOCKET, mentionsOnly: true });
    const asked = [...oauth.scopes.bot, ...settings.event_subscriptions.bot_events];
    expect(asked.filter((each) => /history|^message/u.test(each))).toEqual(['im:history', 'message.im']);
  });

  test.each([
    [false, []],
    [true, ['usergroups:read']],
  ])('with user groups %s asks for %j of them', (userGroups, asked) => {
    const { bot } = buildManifest(commands, { ...SOCKET, userGroups }).oauth_config.scopes;
    expect(bot.filter((scope) => scope.startsWith('usergroups'))).toEqual(asked);
  });

  test('reads the events of each history that it may read', () => {
    const { oauth_config: oauth, settings } = buildManifest(commands, SOCKET);
    const histories = oauth.scopes.bot.filter((scope) => scope.endsWith(':history'));
    const messages = settings.event_subscriptions.bot_events.filter((event) => event.startsWith('message.'));
    expect(histories.toSorted()).toEqual([
      'channels:history',
      'groups:history',
      'im:history',
      'mpim:history',
    ]);
    expect(messages.toSorted()).toEqual(['message.channels', 'message.groups', 'message.im', 'message.mpim']);
  });
});

describe('faults of a manifest', () => {
  const command: ManifestCommand = { name: 'say', summary: 'Say it', words: null, options: z.object({}) };

  test.each([
    [
      'a name that is too long',
      { ...command, name: 'a'.repeat(MANIFEST_LIMITS.commandName) },
      /commands\.0\.command/u,
    ],
    ['a name that Slack cannot spell', { ...command, name: 'Say It' }, /commands\.0\.command/u],
    ['no description', { ...command, summary: '' }, /commands\.0\.description/u],
    ['a long description', { ...command, summary: 'a'.repeat(2001) }, /commands\.0\.description/u],
    [
      'a long usage hint',
      { ...command, words: { name: 'W'.repeat(1001), summary: 'words', isRequired: true } },
      /commands\.0\.usage_hint/u,
    ],
  ])('%s is found', (_, faulty, line) => {
    expect(findManifestFaults(buildManifest([faulty], SOCKET))).toEqual([expect.stringMatching(line)]);
  });

  test('too many commands are found', () => {
    const many = Array.from({ length: MANIFEST_LIMITS.commands + 1 }, (_, at) => ({
      ...command,
      name: `say-${at}`,
    }));
    expect(findManifestFaults(buildManifest(many, SOCKET))).toEqual([
      expect.stringMatching(/slash_commands/u),
    ]);
  });
});
