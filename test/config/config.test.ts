import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { readDiscordConfig } from '../../src/adapters/discord/config.ts';
import { readSlackConfig } from '../../src/adapters/slack/config.ts';
import { OPEN_TO_ALL } from '../../src/chat/access.ts';
import { parseConfig } from '../../src/config/config.ts';
import { PLATFORMS } from '../../src/platforms.ts';
import type { Environment } from '../../src/ports/environment.ts';

const SURROUNDINGS = {
  workingDirectory: path.resolve('/desk'),
  programDirectory: path.resolve('/opt/verbatim'),
  homeDirectory: path.resolve('/home/ada'),
  platform: 'linux',
} as const;

function configure(environment: Environment, platform: NodeJS.Platform = 'linux') {
  const result = parseConfig(environment, PLATFORMS, { ...SURROUNDINGS, platform });
  if (!result.ok) throw new Error(result.line);
  return result.config;
}

test('without any dependencies the archive is the one that comes with the program', () => {
  expect(configure({})).toEqual({
    archiveDirectory: path.resolve('/opt/verbatim/corpus'),
    archives: [{ name: 'archive', directory: path.resolve('/opt/verbatim/corpus') }],
    archiveAccess: new Map(),
    sampleDirectory: path.resolve('/opt/verbatim/corpus'),
    archiveMaxFileBytes: 5_000_000,
    archiveMemory: null,
    archiveStore: path.resolve('/home/ada/.cache/verbatim'),
    color: 'auto',
    stateDirectory: path.resolve('/home/ada/.local/state/verbatim'),
    stateFile: path.resolve('/desk/state/verbatim.db'),
    stateUrl: null,
    stateKeys: [],
    warnings: [],
    feedbackLifetime: 31_536_000_000,
    digestCatchUp: 21_600_000,
    archiveRefresh: 300_000,
    adding: { editors: new Set(), privateHosts: [], contact: null },
    chats: [],
    web: expect.objectContaining({ host: '127.0.0.1', port: 3000 }),
  });
});

test('a relative folder is taken from the working directory', () => {
  expect(configure({ ARCHIVE_DIR: 'news' }).archiveDirectory).toBe(path.resolve('/desk/news'));
});

test('a variable set to nothing counts as not set', () => {
  expect(configure({ ARCHIVE_DIR: ' ', ARCHIVE_MAX_FILE_BYTES: '', NO_COLOR: '' })).toEqual(configure({}));
});

test('the configuration cannot be changed', () => {
  expect(configure({})).toSatisfy(Object.isFrozen);
});

test.each(['0', '-1', '1.5', '5MB', '0x10', '1e400', '9'.repeat(30)])(
  'refuses %j as a number of bytes, naming it',
  (text) => {
    expect(parseConfig({ ARCHIVE_MAX_FILE_BYTES: text }, PLATFORMS, SURROUNDINGS)).toEqual({
      ok: false,
      line: `Configuration: ARCHIVE_MAX_FILE_BYTES needs a whole number of bytes above 0, received “${text}”. Correct it in the environment or in .env (see .env.example).`,
    });
  },
);

test.each([
  ['memory.db', '/desk/memory.db'],
  ['/var/lib/verbatim/state.db', '/var/lib/verbatim/state.db'],
])('the state file %s is %s', (file, expected) => {
  expect(configure({ STATE_FILE: file }).stateFile).toBe(path.resolve(expected));
});

test.each<[Environment, NodeJS.Platform, string | null]>([
  [{ ARCHIVE_STORE: 'kept' }, 'linux', path.resolve('/desk/kept')],
  [{ ARCHIVE_STORE: 'off' }, 'linux', null],
  [{ XDG_CACHE_HOME: '/var/cache' }, 'linux', '/var/cache/verbatim'],
  [{ XDG_CACHE_HOME: 'cache' }, 'linux', '/home/ada/.cache/verbatim'],
  [{}, 'darwin', '/home/ada/Library/Caches/verbatim'],
  [{ LOCALAPPDATA: '/local' }, 'win32', '/local/verbatim/cache'],
])('with %j on %s analyses are kept in %s', (environment, platform, expected) => {
  expect(configure(environment, platform).archiveStore).toBe(expected);
});

test('a digest is caught up for some hours of a day', () => {
  expect(configure({ DIGEST_CATCH_UP_HOURS: '2' }).digestCatchUp).toBe(7_200_000);
  expect(configure({ FEEDBACK_DAYS: '2' }).feedbackLifetime).toBe(172_800_000);
  expect(() => configure({ FEEDBACK_DAYS: '0' })).toThrow(/FEEDBACK_DAYS needs a whole number of days/u);
});

test.each(['0', '24', '1.5', 'six'])('refuses %j as hours in which a digest is caught up', (text) => {
  expect(parseConfig({ DIGEST_CATCH_UP_HOURS: text }, PLATFORMS, SURROUNDINGS)).toMatchObject({
    ok: false,
    line: expect.stringContaining(`needs a whole number of hours from 1 to 23, received “${text}”`),
  });
});

describe('the state key', () => {
  const NEW = Buffer.alloc(32, 1).toString('base64');
  const OLD = Buffer.alloc(32, 2).toString('base64');

  test('is 32 bytes, the new one before the old one', () => {
    const keys = configure({ STATE_KEY: `${NEW}, ${OLD}` }).stateKeys;
    expect(keys.map((key) => key.export().toString('base64'))).toEqual([NEW, OLD]);
  });

  test.each([
    ['too short', Buffer.alloc(31).toString('base64').slice(0, 40), '40'],
    ['too long', Buffer.alloc(40).toString('base64'), '56'],
    ['no base64', '?'.repeat(44), '44'],
    ['a good one and an empty one', `${NEW},`, '44, 0'],
  ])('is refused without being shown: %s', (_, text, lengths) => {
    expect(parseConfig({ STATE_KEY: text }, PLATFORMS, SURROUNDINGS)).toEqual({
      ok: false,
      line: `Configuration: STATE_KEY needs 32 bytes in base64 (44 characters), several with commas between, received ${lengths} characters. Correct it in the environment or in .env (see .env.example).`,
    });
  });

  test('is listed together with every other fault', () => {
    const result = parseConfig({ STATE_KEY: 'short', ARCHIVE_MAX_FILE_BYTES: '0' }, PLATFORMS, SURROUNDINGS);
    expect(result).toMatchObject({
      ok: false,
      line: expect.stringMatching(/ARCHIVE_MAX_FILE_BYTES .*; STATE_KEY /u),
    });
  });
});

describe('Slack', () => {
  const BOT = 'xoxb-12345678-abcdefgh';
  const APP = 'xapp-1-A0-12345678-abcdef';
  const KEY = Buffer.alloc(32, 1).toString('base64');
  const STATE_SECRET = 'a-random-secret-of-32-characters';
  const OAUTH = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: STATE_SECRET };

  function faultsOf(environment: Environment): string {
    const result = parseConfig(environment, PLATFORMS, SURROUNDINGS);
    if (result.ok) throw new Error('There is no fault.');
    return result.line;
  }

  test('two tokens connect over a socket', () => {
    expect(readSlackConfig({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }).config).toEqual({
      connection: { kind: 'socket', appToken: APP },
      access: { kind: 'token', botToken: BOT },
      rules: OPEN_TO_ALL,
      isOpenUnasked: false,
      apiUrl: 'https://slack.com/api/',
      hasOwnServer: false,
      host: '127.0.0.1',
      port: 3000,
      digestManagers: 'members',
      threadReplies: 'questions',
      commandPrefix: null,
    });
  });

  test('a signing secret in place of the app-level token connects over HTTP', () => {
    const environment = { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: 'f00', SLACK_HTTP_PORT: '0' };
    expect(readSlackConfig(environment).config).toMatchObject({
      connection: { kind: 'http', signingSecret: 'f00' },
      port: 0,
      digestManagers: 'members',
      threadReplies: 'questions',
      commandPrefix: null,
    });
  });

  test('a client with its secrets is installed by OAuth', () => {
    expect(readSlackConfig({ ...OAUTH, SLACK_APP_TOKEN: APP, STATE_KEY: KEY }).config?.access).toEqual({
      kind: 'installations',
      clientId: '1.2',
      clientSecret: 'c',
      stateSecret: STATE_SECRET,
      mentionsOnly: false,
    });
  });

  test('the Web API’s base ends in a slash', () => {
    const environment = {
      SLACK_BOT_TOKEN: BOT,
      SLACK_APP_TOKEN: APP,
      SLACK_API_URL: 'http://127.0.0.1:1/api',
    };
    expect(readSlackConfig(environment).config?.apiUrl).toBe('http://127.0.0.1:1/api/');
  });

  test.each([
    [{ SLACK_BOT_TOKEN: BOT }, 'SLACK_APP_TOKEN is missing'],
    [{ SLACK_APP_TOKEN: APP }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_SIGNING_SECRET: 'f00' }, 'SLACK_BOT_TOKEN is missing'],
    [{ ...OAUTH, SLACK_APP_TOKEN: APP }, 'STATE_KEY is missing'],
    [{ ...OAUTH, SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, STATE_KEY: KEY }, 'set one of them'],
    [{ SLACK_CLIENT_ID: '1', SLACK_APP_TOKEN: APP, STATE_KEY: KEY }, 'SLACK_CLIENT_SECRET is missing: '],
    [
      { SLACK_COMMAND_PREFIX: 'News' },
      'SLACK_COMMAND_PREFIX needs small letters, digits and dashes, received “News”',
    ],
    [{ SLACK_TEAMS: 'T012, acme' }, 'SLACK_TEAMS needs the ids of workspaces or enterprises, like T0123ABCD'],
    [
      { SLACK_STATE_SECRET: 'short' },
      'SLACK_STATE_SECRET needs at least 32 random characters (openssl rand -hex 32), received 5',
    ],
    [{ SLACK_PEOPLE: '@ann' }, 'SLACK_PEOPLE needs the ids of people or user groups, like U0123ABCD'],
    [{ SLACK_CHANNELS: '#general' }, 'SLACK_CHANNELS needs the ids of channels, like C0123ABCD'],
    [{ SLACK_THREADS: 'some' }, 'SLACK_THREADS needs mentions, questions or all, received “some”'],
    [{ SLACK_DIGEST_MANAGERS: 'all' }, 'SLACK_DIGEST_MANAGERS needs members or admins, received “all”'],
    [{ SLACK_HTTP_PORT: '65536' }, 'SLACK_HTTP_PORT needs a port from 0 to 65535, received “65536”'],
    [{ SLACK_API_URL: 'slack.com' }, 'SLACK_API_URL needs an address'],
  ])('%j is refused: %s', (environment, fault) => {
    expect(faultsOf(environment)).toContain(fault);
  });

  test('answers whom it lists', () => {
    const environment = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_TEAMS: 'T012, E034' };
    expect(readSlackConfig(environment).config?.rules).toEqual({
      ...OPEN_TO_ALL,
      workspaces: new Set(['T012', 'E034']),
    });
    expect(readSlackConfig({ ...environment, SLACK_TEAMS: '*' }).config?.rules).toEqual(OPEN_TO_ALL);
  });

  test('with a private archive says who may install it, or that everybody may', () => {
    const open = { ...OAUTH, SLACK_APP_TOKEN: APP, STATE_KEY: KEY, WEB_TOKEN: 'a-long-enough-token' };
    expect(parseConfig(open, PLATFORMS, SURROUNDINGS)).toMatchObject({
      ok: false,
      line: expect.stringContaining('SLACK_TEAMS is missing: the archive is private'),
    });
    for (const SLACK_TEAMS of ['T012', '*'])
      expect(configure({ ...open, SLACK_TEAMS }).chats).toHaveLength(1);
    expect(configure({ ...open, WEB_TOKEN: '' }).chats).toHaveLength(1);
  });

  test('of a private archive answers its own workspace’s people, unless it lists others', () => {
    const tokens = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, WEB_TOKEN: 'a-long-enough-token' };
    expect(readSlackConfig(tokens).config?.rules.workspaces).toBe('own');
    expect(readSlackConfig({ ...tokens, SLACK_TEAMS: '*' }).config?.rules.workspaces).toBeNull();
  });

  test('is one of the platforms that are configured, with its secrets', () => {
    const { chats } = configure({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP });
    expect(chats.map(({ name, secrets }) => ({ name, secrets }))).toEqual([
      { name: 'slack', secrets: [APP, BOT] },
    ]);
  });

  test('every fault is listed at once, and no token is shown', () => {
    const line = faultsOf({ SLACK_BOT_TOKEN: APP, SLACK_HTTP_PORT: 'x' });
    expect(line).toContain('SLACK_BOT_TOKEN needs the token that begins with xoxb-');
    expect(line).toContain('received one that begins with xapp-');
    expect(line).toContain('SLACK_HTTP_PORT needs a port');
    expect(line).toContain('SLACK_APP_TOKEN is missing');
    expect(line).not.toContain('12345678');
    expect(faultsOf({ SLACK_APP_TOKEN: 'very secret', SLACK_BOT_TOKEN: BOT })).toContain(
      'received 11 characters',
    );
  });
});

describe('colours', () => {
  test.each([
    [{}, 'auto'],
    [{ NO_COLOR: '1' }, 'never'],
    [{ FORCE_COLOR: '1' }, 'always'],
    [{ FORCE_COLOR: '0' }, 'never'],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, 'never'],
    [{ TERM: 'dumb' }, 'never'],
    [{ TERM: 'dumb', FORCE_COLOR: 'true' }, 'always'],
  ])('%j: %s', (environment, expected) => {
    expect(configure(environment).color).toBe(expected);
  });
});

describe('the folder for what is remembered', () => {
  test.each([
    ['linux', {}, '/home/ada/.local/state/verbatim'],
    ['linux', { XDG_STATE_HOME: '/var/state' }, '/var/state/verbatim'],
    ['linux', { XDG_STATE_HOME: 'relative' }, '/home/ada/.local/state/verbatim'],
    ['darwin', {}, '/home/ada/Library/Application Support/verbatim'],
    ['win32', {}, '/home/ada/AppData/Local/verbatim'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/verbatim'],
  ] as const)('%s %j: %s', (platform, environment, expected) => {
    expect(configure(environment, platform).stateDirectory).toBe(path.normalize(expected));
  });
});

describe('Discord', () => {
  const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789';
  const ID = '123456789012345678';

  test('is configured by its token and id', () => {
    expect(readDiscordConfig({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: ID }).config).toEqual({
      token: TOKEN,
      applicationId: ID,
      rules: OPEN_TO_ALL,
      isOpenUnasked: true,
      apiUrl: 'https://discord.com/api',
    });
  });

  test('with a private archive says which servers are answered, or that all are', () => {
    const open = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: ID,
      WEB_PROXY_HEADER: 'X-Forwarded-User',
    };
    expect(parseConfig(open, PLATFORMS, SURROUNDINGS)).toMatchObject({
      ok: false,
      line: expect.stringContaining('DISCORD_GUILDS is missing: the archive is private'),
    });
    for (const listed of [{ DISCORD_GUILDS: ID }, { DISCORD_GUILDS: '*' }, { DISCORD_PEOPLE: ID }])
      expect(configure({ ...open, ...listed }).chats).toHaveLength(1);
  });

  test('may be reached elsewhere', () => {
    const environment = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: ID,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    };
    expect(readDiscordConfig(environment).config?.apiUrl).toBe('http://127.0.0.1:8080/api');
  });

  test.each([
    [{ DISCORD_TOKEN: TOKEN }, /DISCORD_APPLICATION_ID is missing: DISCORD_TOKEN needs it/u],
    [{ DISCORD_APPLICATION_ID: ID }, /DISCORD_TOKEN is missing: DISCORD_APPLICATION_ID needs it/u],
    [
      { DISCORD_TOKEN: 'Bot secret', DISCORD_APPLICATION_ID: ID },
      /DISCORD_TOKEN needs .* received 10 characters/u,
    ],
    [{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: 'verbatim' }, /DISCORD_APPLICATION_ID needs/u],
    [{ DISCORD_PEOPLE: 'ann' }, /DISCORD_PEOPLE needs the ids of people or roles/u],
    [{ DISCORD_API_URL: 'ftp://discord.test' }, /DISCORD_API_URL needs .*received “ftp:/u],
  ])('%j is refused, and no token is repeated', (environment, expected) => {
    const result = parseConfig(environment, PLATFORMS, SURROUNDINGS);
    const line = result.ok ? '' : result.line;
    expect(line).toMatch(expected);
    expect(line).not.toMatch(/secret|GabcDE/u);
  });
});

/** The variables that there are, in the order of .env.example. */
const NAMES = [
  'ARCHIVE_DIR',
  'ARCHIVES',
  'ARCHIVE_ACCESS',
  'ARCHIVE_MAX_FILE_BYTES',
  'ARCHIVE_STORE',
  'ARCHIVE_MEMORY_MB',
  'ARCHIVE_REFRESH_SECONDS',
  'ARCHIVE_EDITORS',
  'ARCHIVE_REVIEWERS',
  'ARCHIVE_PRIVATE_HOSTS',
  'ARCHIVE_CONTACT',
  'STATE_FILE',
  'STATE_URL',
  'STATE_KEY',
  'FEEDBACK_DAYS',
  'DIGEST_CATCH_UP_HOURS',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_TEAMS',
  'SLACK_CHANNELS',
  'SLACK_PEOPLE',
  'SLACK_MENTIONS_ONLY',
  'SLACK_HTTP_HOST',
  'SLACK_HTTP_PORT',
  'SLACK_DIGEST_MANAGERS',
  'SLACK_THREADS',
  'SLACK_COMMAND_PREFIX',
  'SLACK_API_URL',
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_GUILDS',
  'DISCORD_PEOPLE',
  'DISCORD_API_URL',
  'WEB_HOST',
  'WEB_PORT',
  'WEB_PUBLIC_URL',
  'WEB_TOKEN',
  'WEB_PROXY_HEADER',
  'WEB_PROXY_ADDRESSES',
  'WEB_OPEN',
  'WEB_INDEXED',
];

test('.env.example, copied as it is, changes nothing', () => {
  const example = parse(readFileSync(new URL('../../.env.example', import.meta.url)));
  expect(Object.keys(example)).toEqual(NAMES);
  expect(configure(example)).toEqual(configure({}));
});

test.each(NAMES.filter((name) => name !== 'SLACK_HTTP_HOST'))('%s is read', (name) => {
  const read = parseConfig({ [name]: 'x?' }, PLATFORMS, SURROUNDINGS);
  expect(JSON.stringify(read)).not.toBe(JSON.stringify(parseConfig({}, PLATFORMS, SURROUNDINGS)));
});

test('SLACK_HTTP_HOST is read', () => {
  const environment = { SLACK_BOT_TOKEN: 'xoxb-12345678-abcdefgh', SLACK_SIGNING_SECRET: 'f00' };
  const { config } = readSlackConfig({ ...environment, SLACK_HTTP_HOST: '10.0.0.1' });
  expect(config).toMatchObject({ host: '10.0.0.1', hasOwnServer: true });
});

describe('a variable that is not known', () => {
  test.each([
    ['WEB_PROT', 'WEB_PROT is not known (did you mean WEB_PORT?)'],
    ['ARCHIVE_DIRS', 'ARCHIVE_DIRS is not known (did you mean ARCHIVE_DIR?)'],
    ['SLACK_WEBHOOK_ADDRESS', 'SLACK_WEBHOOK_ADDRESS is not known and has no effect'],
  ])('%s is told of', (name, warning) => {
    expect(configure({ [name]: 'x' }).warnings).toEqual([warning]);
  });

  test.each(['PATH', 'WEBKIT_DEBUG', 'web_prot', 'MY_SLACK_TOKEN'])('%s is none of ours', (name) => {
    expect(configure({ [name]: 'x' }).warnings).toEqual([]);
  });

  test('stops the start where a secret that is missing may be meant', () => {
    const result = parseConfig({ WEB_TOKN: 'x' }, PLATFORMS, SURROUNDINGS);
    expect(result).toEqual({
      ok: false,
      line: 'Configuration: WEB_TOKN is not known (did you mean WEB_TOKEN?). Correct it in the environment or in .env (see .env.example).',
    });
    expect(configure({ WEB_TOKN: 'x', WEB_TOKEN: 'a-token-of-many-letters' }).warnings).toHaveLength(1);
  });
});

test('PostgreSQL is named by a URL, and what is wrong with one is said without its password', () => {
  const url = 'postgres://desk:wave%40pier@db.example:5433/verbatim?sslmode=verify-full';
  expect(configure({ STATE_URL: url }).stateUrl).toBe(url);
  for (const wrong of [
    'mysql://desk:wave@db.example/verbatim',
    'postgres://desk:wave@db.example/',
    'postgres://desk:wave@db.example/verbatim?sslmode=prefer',
    'postgres://desk:wave@db.example/verbatim?options=wave2',
    'wave',
  ]) {
    const result = parseConfig({ STATE_URL: wrong }, PLATFORMS, SURROUNDINGS);
    expect(result, wrong).toMatchObject({ ok: false, line: expect.stringContaining('STATE_URL ') });
    expect(JSON.stringify(result)).not.toContain('wave');
  }
});
