import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { englishQuotations } from '../../core/language/english/quotations/english-quotations.ts';
import { analyseFile } from './analyse-file.ts';
import { encodeFile } from './encode-file.ts';
import { type AnalysisTask, isTask, READY, TOO_SLOW } from './messages.ts';

// The process that `start-process.ts` starts: it answers one task after the other until its parent is gone.

/** The processor time of this process, in milliseconds, at which its task is ended; 0 without a task. */
const end = new Float64Array(new SharedArrayBuffer(8));

/**
 * Ends this process when a task has used its processor time up, which is fair on a busy machine as a clock would not
 * be, and when its parent has ended without ending it. It runs in a thread, since the one that analyses may never get
 * to notice.
 */
const WATCHDOG = `
  const end = require('node:worker_threads').workerData;
  const used = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  let late = 0;
  setInterval(() => {
    // Read once, and again the next time: the task may have been answered meanwhile.
    const limit = end[0];
    if (limit > 0 && limit === late) process.kill(process.pid, '${TOO_SLOW}');
    late = limit > 0 && used() > limit ? limit : 0;
    try {
      process.kill(${process.ppid}, 0);
      if (process.ppid === ${process.ppid}) return;
    } catch {}
    process.kill(process.pid, 'SIGKILL');
  }, 250);
`;

/** Loads what each format needs, so that the time a file takes is its own. */
const SAMPLES = ['a.md', 'a.html'].map((path) => ({ path, bytes: Buffer.from('“It is,” said Ana Ruiz.') }));

process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (isTask(message)) void answer(message);
});
new Worker(WATCHDOG, { eval: true, workerData: end }).unref();
for (const sample of SAMPLES) await analyseFile(sample, englishQuotations);
process.send?.(READY);

async function answer({ key, seconds, ...content }: AnalysisTask): Promise<void> {
  const { user, system } = process.cpuUsage();
  end[0] = (user + system) / 1000 + seconds * 1000;
  const encoded = await encodeFile(key, content, englishQuotations);
  end[0] = 0;
  process.send?.(encoded);
}
