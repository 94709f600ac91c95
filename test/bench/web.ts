/**
 * Measures the page on a folder of articles: `npm run bench:web -- DIR` (default: the sample archive). Starts the built
 * program in a process of its own and asks it for the pages of its articles in turn over loopback, a hundred a second
 * for half a minute. Prints how long they took (corrected for requests that had to wait), how many failed, and the
 * program's resident memory. Exits with 1 where one failed. Figures are this machine's.
 */
import process from 'node:process';
import autocannon from 'autocannon';
import { z } from 'zod';
import { articlePath } from '../../src/adapters/web/addresses.ts';
import { readArchive } from '../fixtures/read-archive.ts';
import { showMemory } from './chat/table.ts';
import { startProgram } from './program.ts';

const A_SECOND = 100;
const SECONDS = 30;
const CONNECTIONS = 20;

const directory = process.argv[2] ?? 'corpus';
const read = await readArchive(directory, { notices: { warn: () => {} } });
if (read.kind === 'failed') throw new Error(read.message);
const program = await startProgram({
  directory,
  environment: { WEB_HOST: '127.0.0.1', WEB_PORT: '0' },
  ready: 'web-started',
});
const { url } = z.object({ url: z.string() }).parse(JSON.parse(program.readyLine));
const before = program.memory();
const result = await autocannon({
  url,
  connections: CONNECTIONS,
  overallRate: A_SECOND,
  duration: SECONDS,
  requests: read.articles.map(({ id }) => ({ path: articlePath(id) })),
});
const after = program.memory();
await program.stop();

const { latency, errors, timeouts, non2xx } = result;
const failed = errors + timeouts + non2xx;
const lines = [
  `articles ${read.articles.length}, ready after ${(program.readyAfter / 1000).toFixed(1)} s`,
  `${SECONDS} s: answered ${result['2xx']}, failed ${failed} (errors ${errors}, timeouts ${timeouts}, other statuses ${non2xx})`,
  `milliseconds: p50 ${latency.p50}, p90 ${latency.p90}, p99 ${latency.p99}, most ${latency.max}`,
  `memory before ${showMemory(before)}, after ${showMemory(after)}`,
  ...program.complaints(),
];
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
process.exitCode = failed === 0 && result['2xx'] > 0 ? 0 : 1;
