import type { Notices } from '../../ports/ports.ts';
import { escapeLine } from './escape.ts';
import type { Output } from './streams.ts';

/** Reports loading progress to a person. */
export interface LoadingReport {
  readonly notices: Notices;
  onProgress(done: number, total: number): void;
  /** Removes the bar and prints the warnings that came in meanwhile, unless the answer tells them. */
  finish(isTold?: boolean): void;
}

/** More articles than this take long enough to deserve a progress bar. */
const MANY_ARTICLES = 300;

/**
 * Reports to `output`: one line per warning and, on a terminal, a progress bar for large archives, with the files read
 * a second and the time left.
 */
export async function createLoadingReport(output: Output): Promise<LoadingReport> {
  const warnings: string[] = [];
  const began = performance.now();
  const bar = output.isTTY === true ? await createBar(output, 'Reading the archive') : null;
  return {
    notices: { warn: (line) => warnings.push(`${escapeLine(line)}\n`) },
    onProgress(done, total) {
      if (bar === null || total <= MANY_ARTICLES) return;
      const rate = Math.round(done / Math.max((performance.now() - began) / 1000, 1));
      if (bar.isActive) bar.update(done, { rate });
      else bar.start(total, done, { rate });
    },
    finish(isTold = false) {
      bar?.stop();
      if (!isTold) output.write(warnings.join(''));
    },
  };
}

/** A bar, on a terminal, with how many are done a second and the time left; elsewhere nothing. */
export async function createProgressBar(
  output: Output,
  doing: string,
): Promise<{ onProgress(done: number, total: number): void; stop(): void }> {
  const bar = output.isTTY === true ? await createBar(output, doing) : null;
  const began = performance.now();
  return {
    onProgress(done, total) {
      if (bar === null) return;
      const rate = Math.round((10 * done) / Math.max((performance.now() - began) / 1000, 1)) / 10;
      if (bar.isActive) bar.update(done, { rate });
      else bar.start(total, done, { rate });
    },
    stop: () => bar?.stop(),
  };
}

async function createBar(output: Output, doing: string) {
  const { SingleBar } = (await import('cli-progress')).default;
  return new SingleBar({
    stream: output,
    format: `${doing} {bar} {value} of {total}, {rate} a second, {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
  });
}
