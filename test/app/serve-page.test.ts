import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { parsePage } from '../adapters/web/parse-page.ts';
import { buildOnce } from '../built/built-program.ts';
import { type Running, startProgram, untilServed } from '../built/start-program.ts';

const PROGRAM = await buildOnce();

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'verbatim-page-'));
  mkdirSync(path.join(directory, 'news'));
  writeFileSync(path.join(directory, 'news', 'a.txt'), 'Ann Lee said: “We will build it.”\n');
  writeFileSync(path.join(directory, 'news', 'b.txt'), 'The bridge is closed.\n');
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

/** `verbatim start` as a service runs it: without a terminal, and nothing to read. */
function start(environment: Readonly<Record<string, string>> = {}): Running {
  const running = startProgram(PROGRAM, directory, { ARCHIVE_DIR: 'news', WEB_PORT: '0', ...environment });
  onTestFinished(() => void running.child.kill('SIGKILL'));
  return running;
}

async function findArticle(url: string): Promise<string> {
  const { values } = parsePage(await (await fetch(`${url}/search?q=build`)).text());
  return values('main li a', 'href')[0] ?? '';
}

test('without tokens and without a terminal the page is served until the process is told to end', async () => {
  const running = start();
  const url = await untilServed(running);
  const article = await (await fetch(url + (await findArticle(url)))).text();
  expect(parsePage(article).texts('mark')).toEqual(['“We will build it.”']);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});

test('an article that comes in meanwhile is on the page without a restart', async () => {
  const running = start({ ARCHIVE_REFRESH_SECONDS: '1' });
  const url = await untilServed(running);
  expect(await (await fetch(`${url}/speakers`)).text()).toContain('Ann Lee');
  writeFileSync(path.join(directory, 'news', 'c.txt'), 'Bo Reed said: “We will cross it.”\n');
  const readSpeakers = async () => (await fetch(`${url}/speakers`)).text();
  await expect.poll(readSpeakers).toContain('Bo Reed');
  const { values } = parsePage(await (await fetch(`${url}/search?q=cross`)).text());
  expect((await fetch(url + (values('main li a', 'href')[0] ?? ''))).status).toBe(200);
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('verbatim_archive_articles 3');
});

test('an article keeps its address over a restart, a moved folder and a new file beside it', async () => {
  const first = start();
  const link = await findArticle(await untilServed(first));
  first.child.kill('SIGKILL');
  await first.ended;
  renameSync(path.join(directory, 'news'), path.join(directory, 'moved'));
  mkdirSync(path.join(directory, 'moved', 'old'));
  renameSync(path.join(directory, 'moved', 'a.txt'), path.join(directory, 'moved', 'old', 'renamed.txt'));
  writeFileSync(path.join(directory, 'moved', '0.txt'), 'Bo Reed said: “We will cross it.”\n');
  const url = await untilServed(start({ ARCHIVE_DIR: 'moved' }));
  const page = parsePage(await (await fetch(url + link)).text());
  expect([link, page.texts('mark')]).toEqual([
    expect.stringMatching(/^\/articles\/[0-9a-f]{16}\?start=14&end=33&words=\w+#cited$/u),
    ['“We will build it.”'],
  ]);
});

test('a port in use is one line that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const running = start({ WEB_PORT: port });
  expect(await running.ended).toBe(2);
  expect(running.stderr()).toBe(
    `The page is not served: 127.0.0.1, port ${port}, is in use: stop what uses it, or set WEB_PORT to another port, or to off.\n`,
  );
});
