import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { analyseFile } from './analyse-file.ts';
import { encodeAnalysis } from './encode-analysis.ts';
import { type AnalysisTask, isTask, READY } from './messages.ts';

// The process that `start-process.ts` starts: it answers one task after the other until its parent is gone.

/**
 * Ends this process when its parent has ended without ending it. It runs in a thread, since the one that analyses may
 * never get to notice.
 */
const WATCHDOG = `
  setInterval(() => {
    try {
      process.kill(${process.ppid}, 0);
      if (process.ppid === ${process.ppid}) return;
    } catch {}
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;

/** Loads what each format needs, so that the time a file takes is its own. */
const SAMPLES = ['a.md', 'a.html'].map((path) => ({ path, bytes: Buffer.from('“It is,” said Ana Ruiz.') }));

process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (isTask(message)) void answer(message);
});
new Worker(WATCHDOG, { eval: true }).unref();
for (const sample of SAMPLES) await analyseFile(sample);
process.send?.(READY);

async function answer({ key, ...content }: AnalysisTask): Promise<void> {
  process.send?.(encodeAnalysis(key, await analyseFile(content)));
}
