import process from 'node:process';
import { Worker } from 'node:worker_threads';

/** Milliseconds. */
const EVERY = 1000;

const WATCH = `
  setInterval(() => {
    if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
  }, ${EVERY});
`;

/** Ends this process when its parent is gone. A thread watches for that, since the main one may be too busy. */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true }).unref();
}
