import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openStateStore } from '../../src/store/sqlite/open-store.ts';
import { createRandom } from '../bench/random.ts';
import { buildOnce } from '../built/built-program.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { fingerprint } from './fingerprint.ts';
import { keyOf } from './key-of.ts';
import { openTemporaryStore, temporaryStateFile, usedStateFile } from './open-temporary-store.ts';
import { findLost, type KeptStep } from './state-steps.ts';

const WRITER = (await buildOnce()).script('store/state-writer.ts');
const STEPS_A_RUN = 1_000_000;
const KILLS = 10;
const MAX_LINES = 400;

const clock = { zone: () => 'UTC', now: () => new Date() };
const SEED = 1;
/** Of milliseconds: each run starts a process of its own. */
const TIME_LIMIT = 240_000;
const Line = z.union([z.literal(['opening', 'open']), z.object({ step: z.number(), id: z.string() })]);
type Line = z.output<typeof Line>;

interface Writer {
  /** What the process prints, to its end. */
  readonly lines: AsyncIterable<Line>;
  kill(): void;
  readonly ended: Promise<{
    readonly status: number | null;
    readonly signal: string | null;
    readonly stderr: string;
  }>;
}

/** Starts a process that writes into the state file until it is killed. */
function startWriter(file: string, firstStep: number): Writer {
  const child = spawn(process.execPath, [WRITER, file, String(firstStep)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = new Promise<Awaited<Writer['ended']>>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, stderr }));
  });
  return { lines: readLines(child.stdout), kill: () => child.kill('SIGKILL'), ended };
}

async function* readLines(stream: NodeJS.ReadableStream): AsyncIterable<Line> {
  for await (const line of createInterface({ input: stream })) yield Line.parse(JSON.parse(line));
}

/** Kills the process when it has printed so many lines, and gives all that it printed before it was dead. */
async function killAfter(writer: Writer, count: number): Promise<readonly Line[]> {
  const printed: Line[] = [];
  for await (const line of writer.lines) {
    printed.push(line);
    if (printed.length === count) writer.kill();
  }
  return printed;
}

function selectKept(lines: readonly Line[]): readonly KeptStep[] {
  return lines.filter((line) => typeof line !== 'string');
}

test('a second process is refused in one line while the first one lives, and not after it was killed', async () => {
  const file = await temporaryStateFile();
  const first = startWriter(file, 0);
  for await (const line of first.lines) if (line === 'open') break;
  const second = startWriter(file, STEPS_A_RUN);
  expect(await second.ended).toEqual({
    status: 2,
    signal: null,
    stderr: `${file} is in use by another process. Stop that one, or set STATE_FILE to another file.\n`,
  });
  first.kill();
  expect((await first.ended).signal).toBe('SIGKILL');
  await openTemporaryStore(file, { clock });
});

test('whatever was said to be kept is there after kills at any instant', {
  timeout: TIME_LIMIT,
}, async () => {
  const random = createRandom(SEED);
  const file = await temporaryStateFile();
  const kept: KeptStep[] = [];
  for (let run = 0; run < KILLS; run += 1) {
    // The first run is killed while it makes the file.
    const count = run === 0 ? 1 : 1 + Math.floor(random() * MAX_LINES);
    const writer = startWriter(file, run * STEPS_A_RUN);
    kept.push(...selectKept(await killAfter(writer, count)));
    expect(await writer.ended).toEqual({ status: null, signal: 'SIGKILL', stderr: '' });
    const opened = await openStateStore(file, { clock, keys: [keyOf(1)] });
    if (!opened.ok) throw new Error(opened.line);
    expect(await findLost(opened.store, kept)).toEqual([]);
    await opened.store.close();
  }
  expect(kept.length).toBeGreaterThan(KILLS * 50);
});

test('a damaged file and the writes beside it are left as they are, also when the refused process has ended', async () => {
  const file = await usedStateFile();
  const store = await openTemporaryStore(file, { clock });
  await store.seenDeliveries.firstSeen('slack:Ev01', new Date('9999-01-01'));
  const bytes = await readFile(file);
  const folder = await temporaryFolder({
    'verbatim.db': bytes.fill(0xab, 4096 * 12),
    'verbatim.db-wal': await readFile(`${file}-wal`),
  });
  const crashed = join(folder, 'verbatim.db');
  const before = fingerprint(crashed);
  const { status, stderr } = await startWriter(crashed, 0).ended;
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^.+ is damaged \(.+\) and was left as it is\..+\n$/u),
  ]);
  expect(fingerprint(crashed)).toEqual(before);
});
