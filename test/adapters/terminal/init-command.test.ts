import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { runTerminal } from '../../../src/adapters/terminal/index.ts';
import { findFaults, parseConfig } from '../../../src/config/config.ts';
import { PLATFORMS } from '../../../src/platforms.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';
import { createProgram } from './sample-program.ts';

const SLACK_TOKENS = ['xoxb-1111-2222-abcdefgh', 'xapp-1-A111-222-abcdefgh'];

async function init(lines: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const home = await temporaryFolder(files);
  const file = path.join(home, '.env');
  const { program, stdout, stderr } = createProgram(
    { environmentFile: file, faultsOf: async (environment) => findFaults(environment, PLATFORMS) },
    lines.map((line) => `${line}\n`).join(''),
  );
  const status = await runTerminal(['init'], program);
  return { status, stdout: stdout(), stderr: stderr(), file, home };
}

test('what is answered is written for the owner alone, and is a configuration', async () => {
  const { status, stdout, file, home } = await init([
    'my news',
    'y',
    ...SLACK_TOKENS,
    'n',
    'y',
    'https://quotes.example',
  ]);
  expect(status).toBe(0);
  expect(stdout).toContain('verbatim manifest slack');
  const environment = parse(await readFile(file));
  expect(environment).toMatchObject({
    ARCHIVE_DIR: 'my news',
    SLACK_BOT_TOKEN: SLACK_TOKENS[0],
    SLACK_APP_TOKEN: SLACK_TOKENS[1],
    WEB_PUBLIC_URL: 'https://quotes.example',
  });
  expect(environment['WEB_TOKEN']?.length).toBeGreaterThan(30);
  expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  const surroundings = {
    workingDirectory: home,
    programDirectory: home,
    homeDirectory: home,
    platform: 'linux' as const,
  };
  const parsed = parseConfig(environment, PLATFORMS, surroundings);
  expect(parsed.ok && parsed.config.chats.map(({ name }) => name)).toEqual(['slack']);
});

test('nothing but Enter writes an empty file: all defaults', async () => {
  const { status, file } = await init(['', '', '', '']);
  expect([status, await readFile(file, 'utf8')]).toEqual([0, '']);
});

test('an answer that cannot be used is asked for again, without its letters', async () => {
  const { status, stdout } = await init(['', 'perhaps', 'y', 'my-secret-token', ...SLACK_TOKENS, '', '']);
  expect(status).toBe(0);
  expect(stdout).toContain('Answer y or n; received “perhaps”.');
  expect(stdout).toContain('SLACK_BOT_TOKEN needs the token that begins with xoxb-');
  expect(stdout).not.toContain('my-secret-token');
});

test('a file that is there is left as it is', async () => {
  const { status, stderr, file } = await init(['', '', '', ''], { '.env': 'WEB_PORT=3001\n' });
  expect([status, await readFile(file, 'utf8')]).toEqual([2, 'WEB_PORT=3001\n']);
  expect(stderr).toContain('is there already');
});

test('questions that are left write nothing', async () => {
  const { status, stderr, file } = await init(['', 'y']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('nothing was written')]);
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});
