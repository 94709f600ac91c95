import type { Notices } from '../../ports/ports.ts';
import { escapeLine } from './escape.ts';
import type { Output } from './streams.ts';

/** Tells a person how loading goes. */
export interface LoadingReport {
  readonly notices: Notices;
  onProgress(done: number, total: number): void;
  /** Takes the bar away and prints what was warned of while it stood there. */
  finish(): void;
}

/** More articles than this take long enough for a person to want to see it. */
const MANY_ARTICLES = 300;

/** Reports on `output`: warnings a line each, and on a terminal a progress bar where there are many articles. */
export async function createLoadingReport(output: Output): Promise<LoadingReport> {
  const warnings: string[] = [];
  const bar = output.isTTY === true ? await createBar(output) : null;
  return {
    notices: { warn: (line) => warnings.push(`${escapeLine(line)}\n`) },
    onProgress(done, total) {
      if (bar === null || total <= MANY_ARTICLES) return;
      if (bar.isActive) bar.update(done);
      else bar.start(total, done);
    },
    finish() {
      bar?.stop();
      output.write(warnings.join(''));
    },
  };
}

async function createBar(output: Output) {
  const { SingleBar } = (await import('cli-progress')).default;
  return new SingleBar({
    stream: output,
    format: 'Reading the archive {bar} {value} of {total}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
  });
}
