import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openHistory } from '../../../src/corpus/history/open-history.ts';
import { connect } from '../../../src/store/sqlite/connection.ts';
import { buildOnce } from '../../built/built-program.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { versionOf } from './version-of.ts';

const KILLS = Number(process.env['KILLS'] ?? 3);

async function newFile(): Promise<string> {
  return join(await temporaryFolder({}), 'state', 'history.db');
}

function open(file: string) {
  const lines: string[] = [];
  const history = openHistory(file, { warn: (line) => lines.push(line) });
  onTestFinished(() => history.close());
  return { history, lines };
}

test('nothing is made where there is nothing to keep', async () => {
  const file = await newFile();
  const { history } = open(file);
  expect([history.list(), history.read('id1'), history.isWithdrawn('id1')]).toEqual([[], null, false]);
  history.close();
  expect(existsSync(file)).toBe(false);
});

test('what is kept is there in the next process, only its owner may read it', async () => {
  const file = await newFile();
  open(file).history.keep([versionOf(1, { text: 'A \u0000 and a \ud800 half.', prose: 'B' })], 7);
  const { history } = open(file);
  expect(history.list()).toMatchObject([{ id: 'id1', path: '1.txt', missed: 7 }]);
  expect(history.read('id1')).toMatchObject({
    ...versionOf(1, { text: 'A \u0000 and a \ud800 half.', prose: 'B' }),
    missed: 7,
  });
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('what was cited first is missed later, and keeps its words', async () => {
  const { history } = open(await newFile());
  history.keepCited([versionOf(1) as never]);
  expect(history.list()).toMatchObject([{ missed: null }]);
  history.keep([versionOf(1)], 7);
  expect(history.list()).toMatchObject([{ missed: 7 }]);
});

test('each text that was read from one file is kept once, and all are one version', async () => {
  const file = await newFile();
  const { history } = open(file);
  const read = (text: string) => versionOf(1, { text, prose: text }) as never;
  history.keepCited([read('First.')]);
  history.keepCited([read('Second.')]);
  history.close();
  const later = open(file).history;
  for (const text of ['Second.', 'First.', 'Third.']) later.keepCited([read(text)]);
  later.keep([read('Second.')], 7);
  expect(later.readings('id1').map(({ article }) => article.text)).toEqual(['First.', 'Second.', 'Third.']);
  expect(later.list()).toMatchObject([{ id: 'id1', missed: 7 }]);
  expect(later.read('id1')?.article.text).toBe('First.');
  expect(later.readings('id')).toEqual([]);
});

test('the newest fifty versions of a page are kept', async () => {
  const { history } = open(await newFile());
  const url = 'https://post.example/pier';
  for (let number = 0; number < 60; number += 1) history.keep([versionOf(number, { url })], number);
  history.keep([versionOf(100)], 100);
  expect(
    history
      .list()
      .map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['id10', 'id11']);
  expect(history.list()).toHaveLength(51);
});

test('two processes keep in one file, and each sees what the other kept', async () => {
  const file = await newFile();
  const [one, other] = [open(file), open(file)];
  one.history.keep([versionOf(1)], 1);
  other.history.keep([versionOf(2)], 2);
  expect(one.history.list().map(({ id }) => id)).toEqual(['id1', 'id2']);
  expect(other.history.read('id1')).not.toBeNull();
  expect([...one.lines, ...other.lines]).toEqual([]);
});

test('killed at any moment while it is written, it has all that was said to be kept, whole', async () => {
  const script = (await buildOnce()).script('corpus/history/write-history.ts');
  const file = await newFile();
  let next = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [script, file, String(next)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output = text(child.stdout);
    while (!isFilled(file)) await setTimeout(20);
    await setTimeout(300 + 170 * kill);
    child.kill('SIGKILL');
    const said = (await output).trim().split('\n').filter(Boolean).map(Number);
    const { history, lines } = open(file);
    const kept = new Set(history.list().map(({ id }) => id));
    expect(said.filter((number) => !kept.has(`id${number}`))).toEqual([]);
    for (const id of kept) expect(history.read(id)?.article.id).toBe(id);
    expect(lines).toEqual([]);
    next = Math.max(next, ...said) + 10;
    history.close();
  }
  const connection = connect(file, 'read');
  expect(connection.all('SELECT integrity_check AS finding FROM pragma_integrity_check(1)')).toEqual([
    { finding: 'ok' },
  ]);
  connection.close();
});

function isFilled(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

test.each([
  ['no database', 'a text', /cannot be used \(SQLITE_NOTADB.*left as it is.*Put a copy from before/u],
  ['another program’s', null, /database of another program and was left as it is/u],
])(
  '%s is left alone and said once, and versions are known as long as the program runs',
  async (_, content, line) => {
    const file = join(await temporaryFolder({}), 'history.db');
    if (content === null) {
      const connection = connect(file, 'write');
      connection.exec('CREATE TABLE things (name TEXT)');
      connection.close();
    } else writeFileSync(file, content.repeat(2_000));
    const before = readFileSync(file);
    const { history, lines } = open(file);
    history.keep([versionOf(1)], 1);
    expect(history.list().map(({ id }) => id)).toEqual(['id1']);
    expect(history.read('id1')?.article.path).toBe('1.txt');
    expect(history.withdraw(['id1'], [], 1)).toMatchObject({ ok: false });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);

test('wherever a file is damaged, nothing is thrown and no version is another', async () => {
  const file = await newFile();
  const { history } = open(file);
  for (let number = 0; number < 40; number += 1) history.keep([versionOf(number)], number);
  history.close();
  const whole = readFileSync(file);
  for (let at = 100; at < whole.length; at += 1_709) {
    const bytes = Buffer.from(whole);
    bytes.fill(0xa7, at, at + 60);
    const damaged = join(await temporaryFolder({}), 'history.db');
    writeFileSync(damaged, bytes);
    const opened = open(damaged);
    for (const { id } of opened.history.list()) {
      const kept = opened.history.read(id);
      if (kept !== null) expect(kept.article.text).toMatch(/^“Version \d+ of it,” said Ana Ruiz\.$/u);
    }
    opened.history.close();
  }
});
