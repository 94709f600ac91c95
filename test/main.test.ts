import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readVersion } from '../src/config/program-directory.ts';
import { buildOnce } from './built/built-program.ts';

const { main: MAIN } = await buildOnce();

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'verbatim-main-'));
  writeFileSync(path.join(directory, 'a.txt'), 'Ann Lee said: “We will build it.”\n');
});
afterAll(() => rmSync(directory, { recursive: true }));

interface Run {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a person's shell would, in the folder of the sample article. */
function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Run> {
  return new Promise((resolve) => {
    const { PATH = '' } = process.env;
    const env = { PATH, HOME: directory, WEB_PORT: 'off', ...environment };
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd: directory, env },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

test('help comes without an archive, a configuration or a terminal', async () => {
  const { status, stdout, stderr } = await run(['--help'], { ARCHIVE_MAX_FILE_BYTES: 'many' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('verbatim COMMAND [WORDS] [OPTIONS]');
});

test('the version comes without an archive or a configuration', async () => {
  const { status, stdout, stderr } = await run(['-V'], { ARCHIVE_MAX_FILE_BYTES: 'many' });
  expect([status, stdout, stderr]).toEqual([0, `${readVersion()}\n`, '']);
});

test('start answers what a pipe brings', async () => {
  const { status, stdout, stderr } = await run(['start', '--archive', '.'], {}, '/help\n/hepl\n');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('List the commands, or explain one');
  expect(stdout).toContain('Unknown command “hepl”. Did you mean help?');
});

test('a faulty dependencies is one line on standard error', async () => {
  expect(await run(['help'], { ARCHIVE_MAX_FILE_BYTES: 'many' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'Configuration: ARCHIVE_MAX_FILE_BYTES needs a whole number of bytes above 0, received “many”. ' +
      'Correct it in the environment or in .env (see .env.example).\n',
  });
});

test('the .env of the working directory is read, and the environment wins over it', async () => {
  writeFileSync(path.join(directory, '.env'), 'ARCHIVE_DIR=not-there\nARCHIVE_MAX_FILE_BYTES=none\n');
  try {
    expect((await run(['start'])).stderr).toContain('received “none”');
    const { stderr } = await run(['start'], { ARCHIVE_MAX_FILE_BYTES: '10' });
    expect(stderr).toContain('not-there');
    expect(await run(['start'], { ARCHIVE_MAX_FILE_BYTES: '1000', ARCHIVE_DIR: '.' })).toMatchObject({
      status: 0,
    });
  } finally {
    rmSync(path.join(directory, '.env'));
  }
});

test('a reader that stops reading is met with silence', async () => {
  const child = spawn(process.execPath, [MAIN, 'help', '-', '--json'], { cwd: directory });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end('help\n'.repeat(50_000));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect([status, errors.join('')]).toEqual([0, '']);
});
