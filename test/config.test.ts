import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { type Environment, parseConfig } from '../src/config.ts';

const SURROUNDINGS = {
  workingDirectory: path.resolve('/desk'),
  programDirectory: path.resolve('/opt/verbatim'),
  homeDirectory: path.resolve('/home/ada'),
  platform: 'linux',
} as const;

function configure(environment: Environment, platform: NodeJS.Platform = 'linux') {
  const result = parseConfig(environment, { ...SURROUNDINGS, platform });
  if (!result.ok) throw new Error(result.line);
  return result.config;
}

test('without any setting the archive is the one that comes with the program', () => {
  expect(configure({})).toEqual({
    archiveDirectory: path.resolve('/opt/verbatim/corpus'),
    archiveMaxFileBytes: 5_000_000,
    color: 'auto',
    stateDirectory: path.resolve('/home/ada/.local/state/verbatim'),
    stateFile: path.resolve('/desk/state/verbatim.db'),
    stateKeys: [],
    discord: null,
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
    expect(parseConfig({ ARCHIVE_MAX_FILE_BYTES: text }, SURROUNDINGS)).toEqual({
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
    expect(parseConfig({ STATE_KEY: text }, SURROUNDINGS)).toEqual({
      ok: false,
      line: `Configuration: STATE_KEY needs 32 bytes in base64 (44 characters), several with commas between, received ${lengths} characters. Correct it in the environment or in .env (see .env.example).`,
    });
  });

  test('is listed together with every other fault', () => {
    const result = parseConfig({ STATE_KEY: 'short', ARCHIVE_MAX_FILE_BYTES: '0' }, SURROUNDINGS);
    expect(result).toMatchObject({
      ok: false,
      line: expect.stringMatching(/ARCHIVE_MAX_FILE_BYTES .*; STATE_KEY /u),
    });
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
    expect(configure({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: ID }).discord).toEqual({
      token: TOKEN,
      applicationId: ID,
      apiUrl: 'https://discord.com/api',
    });
  });

  test('may be reached elsewhere', () => {
    const environment = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: ID,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    };
    expect(configure(environment).discord?.apiUrl).toBe('http://127.0.0.1:8080/api');
  });

  test.each([
    [{ DISCORD_TOKEN: TOKEN }, /DISCORD_APPLICATION_ID is missing beside DISCORD_TOKEN/u],
    [{ DISCORD_APPLICATION_ID: ID }, /DISCORD_TOKEN is missing beside DISCORD_APPLICATION_ID/u],
    [
      { DISCORD_TOKEN: 'Bot secret', DISCORD_APPLICATION_ID: ID },
      /DISCORD_TOKEN needs .* received 10 characters/u,
    ],
    [{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: 'verbatim' }, /DISCORD_APPLICATION_ID needs/u],
    [{ DISCORD_API_URL: 'ftp://discord.test' }, /DISCORD_API_URL needs .*received “ftp:/u],
  ])('%j is refused, and no token is repeated', (environment, expected) => {
    const result = parseConfig(environment, SURROUNDINGS);
    const line = result.ok ? '' : result.line;
    expect(line).toMatch(expected);
    expect(line).not.toMatch(/secret|GabcDE/u);
  });
});

test('.env.example, copied as it is, changes nothing', () => {
  const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
  expect(Object.keys(example)).toEqual([
    'ARCHIVE_DIR',
    'ARCHIVE_MAX_FILE_BYTES',
    'STATE_FILE',
    'STATE_KEY',
    'DISCORD_TOKEN',
    'DISCORD_APPLICATION_ID',
    'DISCORD_API_URL',
  ]);
  expect(configure(example)).toEqual(configure({}));
});
