/**
 * Measures the memory of the built program at work: `measure-running.ts FOLDER STORE QUERIES`. It is started on the
 * folder with its page, and asked there one thing after the other: who said the words of QUERIES, questions, and searches
 * of passages. Prints one line of JSON.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { startProgram } from './program.ts';

/** So many of each sort of queries are asked. */
const MAX_ASKED = 150;
/** Milliseconds; the program collects garbage when it has been quiet for five to ten seconds. */
const QUIET = 15_000;
const OK = 200;

const [folder = '', storeFolder = '', file = ''] = process.argv.slice(2);
const sorts = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(file, 'utf8')));
const words = Object.values(sorts).flatMap((queries) => queries.slice(0, MAX_ASKED));
const program = await startProgram({
  directory: folder,
  environment: { WEB_HOST: '127.0.0.1', WEB_PORT: '0', ARCHIVE_STORE: path.resolve(storeFolder) },
  ready: 'web-started',
});
const { url } = z.object({ url: z.string() }).parse(JSON.parse(program.readyLine));
const readyBytes = program.memoryOfEach();
for (const each of words) await askLine(`/who-said ${each}`);
for (const each of thirdOf(words)) await askLine(`/ask what happened when ${each}?`);
for (const each of thirdOf(words)) await get(`/search?${new URLSearchParams({ q: each, in: 'passages' })}`);
const residentBytes = program.memoryOfEach();
const onceBytes = program.memoryOnce();
await wait(QUIET);
const quietBytes = program.memoryOfEach();
await program.stop();
process.stdout.write(
  `${JSON.stringify({ readySeconds: program.readyAfter / 1000, readyBytes, residentBytes, onceBytes, quietBytes })}\n`,
);

function thirdOf(all: readonly string[]): readonly string[] {
  return all.filter((_, place) => place % 3 === 0);
}

/** Types a line, as a reader does, and looks at its answer. */
async function askLine(line: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(url).origin },
    body: new URLSearchParams({ line }),
  });
  const shown = response.headers.get('location');
  if (shown === null) throw new Error(`${line}: ${response.status}`);
  await get(shown);
}

async function get(address: string): Promise<void> {
  const response = await fetch(new URL(address, url), { redirect: 'manual' });
  await response.arrayBuffer();
  if (response.status !== OK) throw new Error(`${address}: ${response.status}`);
}
