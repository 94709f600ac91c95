import process from 'node:process';
import { Worker } from 'node:worker_threads';

/** Milliseconds. */
const EVERY = 1000;

const WATCH = `
  setInterval(() => {
    if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
  }, ${EVERY});
`;

/** Ends this process when the one that started it is gone, in a thread: the main one may be too busy to notice. */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true }).unref();
}
