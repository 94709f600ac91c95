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

test('.env.example, copied as it is, changes nothing', () => {
  const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
  expect(Object.keys(example)).toEqual(['ARCHIVE_DIR', 'ARCHIVE_MAX_FILE_BYTES']);
  expect(configure(example)).toEqual(configure({}));
});
