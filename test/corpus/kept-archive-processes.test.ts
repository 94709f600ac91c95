import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { ANALYSIS_SHAPE } from '../../src/corpus/analysis/analyser-version.ts';
import { connect } from '../../src/store/sqlite/connection.ts';
import { buildOnce } from '../built/built-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SCRIPT = (await buildOnce()).script('corpus/build-process.ts');
/** Set to more for an hour of it. */
const KILLS = Number(process.env['KILLS'] ?? 2);
/** Milliseconds that a build takes on a quiet machine. */
const BUILD = 1_000;

function start(folder: string, file: string, version = '1') {
  const child = spawn(process.execPath, [SCRIPT, folder, file, `${ANALYSIS_SHAPE}.${version}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  return { child, output, begun: once(child.stdout, 'data') };
}

/** The hash that a process printed which ended by itself, without a line of complaint. */
async function finish({ output }: ReturnType<typeof start>): Promise<string> {
  const [stdout, stderr] = await output;
  expect(stderr).toBe('');
  return stdout.split('\n')[1] ?? '';
}

async function newArchive(articles: number) {
  const files = Array.from({ length: articles }, (_, index) => [
    `${index}.txt`,
    `Ana Ruiz said bridge ${index} was “never safe.”\n\nKen Ode said: “We will open it in ${index} days.”\n`,
  ]);
  const folder = await temporaryFolder(Object.fromEntries(files));
  return { folder, file: path.join(await temporaryFolder({}), 'archive.db') };
}

function integrityOf(file: string): unknown {
  const connection = connect(file, 'write');
  try {
    return connection.all('SELECT integrity_check AS finding FROM pragma_integrity_check(1)')[0];
  } finally {
    connection.close();
  }
}

test('killed at any moment, a build goes on where it was and comes to the same', async () => {
  const { folder, file } = await newArchive(150);
  const clean = await finish(start(folder, path.join(path.dirname(file), 'clean.db')));
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Now and then by another version, so that what is there is written over.
    const build = start(folder, file, String(kill % 2));
    await build.begun;
    await setTimeout(Math.random() * BUILD);
    build.child.kill('SIGKILL');
    await build.output;
    expect(integrityOf(file)).toEqual({ finding: 'ok' });
  }
  expect(await finish(start(folder, file))).toBe(clean);
  expect(await finish(start(folder, file))).toBe(clean);
});

test('two processes build one store at once and come to the same', async () => {
  const { folder, file } = await newArchive(100);
  const [one, other] = [start(folder, file), start(folder, file)];
  const hashes = [await finish(one), await finish(other), await finish(start(folder, file))];
  expect(new Set(hashes).size).toBe(1);
  expect(integrityOf(file)).toEqual({ finding: 'ok' });
});
