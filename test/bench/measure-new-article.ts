/**
 * Measures how long a new article takes to be in the answers, as the built program serves them, and how long it holds up
 * what acknowledges: `measure-new-article.ts FOLDER STORE`. The archive is in a process of its own, and this one stands
 * for what acknowledges. Prints one line of JSON.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FollowArchiveOptions } from '../../src/corpus/open-archive.ts';
import { importBuilt } from './import-built.ts';

const { openArchiveProcess } = await importBuilt<
  typeof import('../../src/app/archive-process/open-archive-process.ts')
>('app/archive-process/open-archive-process');

/** Words that stand in no other article, one article after the other. */
const NEW_WORDS: readonly string[] = [
  'the lighthouse keeper of Quarrelton counted ninety puffins',
  'the ferry to Quarrelton carried seven accordions',
];
const ASKED = { now: new Date('2022-12-31'), zone: 'UTC' };
const MAX_BYTES = 5_000_000;
/** Milliseconds between two looks at a folder that tells of no change, as in the program. */
const EVERY = 300_000;
/** Milliseconds between two questions. */
const PAUSE = 50;
/** Milliseconds between what the first article led to and the next. */
const REST = 3_000;
/** Milliseconds. */
const MAX_TIME = 15 * 60_000;

/** A process that does nothing but measure how late its own timer is. */
const IDLE = `
  const { monitorEventLoopDelay } = require('node:perf_hooks');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.stdout.write('ready\\n');
  process.stdin.on('end', () => process.stdout.write(String(delay.max / 1e6) + '\\n'));
  process.stdin.resume();
`;

const [folder = '', storeFolder = ''] = process.argv.slice(2);
const options: FollowArchiveOptions = {
  ...{ maxBytes: MAX_BYTES, storeFolder, acceptsStale: false, every: EVERY, isPrepared: true },
  notices: { warn: () => {} },
  onProgress: () => {},
};
const files = NEW_WORDS.map((_, number) => path.join(folder, `zz-new-article-${number}.txt`));
/** What a run that was ended left there would be no new article. */
const removeFiles = () => {
  for (const file of files) rmSync(file, { force: true });
};
removeFiles();
const opened = await openArchiveProcess(folder, options);
if (!opened.ok) throw new Error(opened.line);
const { answers, close } = opened.archive;
const idle = spawn(process.execPath, ['-e', IDLE], { stdio: ['pipe', 'pipe', 'inherit'] });
let idleText = '';
idle.stdout.on('data', (data) => {
  idleText += data;
});
await once(idle.stdout, 'data');
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
try {
  const seconds: (number | null)[] = [];
  for (const [number, words] of NEW_WORDS.entries()) {
    if (number > 0) await sleep(REST);
    writeFileSync(files[number] ?? '', `“We saw it: ${words},” Ana Ruiz said.\n`);
    seconds.push(await waitUntilFound(words));
  }
  delay.disable();
  idle.stdin.end();
  await once(idle, 'close');
  const idleBlockedMs = Number(idleText.trim().split('\n').at(-1));
  process.stdout.write(`${JSON.stringify({ seconds, blockedMs: delay.max / 1e6, idleBlockedMs })}\n`);
} finally {
  removeFiles();
  await close();
}

/** Seconds until it answers; null where it never does. */
async function waitUntilFound(words: string): Promise<number | null> {
  const begun = performance.now();
  while (performance.now() - begun < MAX_TIME) {
    const { status } = await answers.run('who-said', { words, options: { exact: true } }, ASKED);
    if (status === 'found') return (performance.now() - begun) / 1000;
    await sleep(PAUSE);
  }
  return null;
}
