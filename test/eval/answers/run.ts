import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RANKING_PARTS } from '../../../src/core/answers/ask/ranking-parts.ts';
import { english } from '../../../src/core/language/english/index.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { segmentEngine } from '../../../src/core/search/segments/segment-engine.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { openArchive } from '../../../src/corpus/open-archive.ts';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import { readGold } from './gold.ts';
import { type Figures, measure } from './measure.ts';
import { renderAblation, renderFigures } from './table.ts';

/** Where the evaluation writes to: standard output and standard error in earnest. */
export interface EvalOutput {
  readonly write: (text: string) => void;
  readonly fail: (text: string) => void;
}

const USAGE = 'npm run eval:answers -- DIR [--half HALF] [--ablate]';
const MAX_BYTES = 5_000_000;

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or unreadable input, with one line that says which.
 */
export async function runAnswersEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    const { directory, half, ablate } = readOptions(args);
    const gold = await readGold(directory, half);
    const archives = {
      news: await open(join(directory, 'realtimeqa', 'archive')),
      speech: await open(join(directory, 'polnear', 'train', 'text')),
    };
    const whole = await measure(archives, gold, null);
    output.write(renderFigures(whole));
    if (!ablate) return 0;
    const runs: (readonly [string, Figures])[] = [['all', whole]];
    for (const part of RANKING_PARTS) {
      runs.push([`without ${part}`, await measure(archives, gold, part)]);
    }
    output.write(`\n${renderAblation(runs)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { half: { type: 'string' }, ablate: { type: 'boolean' } },
    });
    const [directory, ...others] = positionals;
    if (directory === undefined || others.length > 0) throw new Error('One folder is needed.');
    return { directory, half: values.half ?? 'dev', ablate: values.ablate ?? false };
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new EvaluationError('usage', `${fault} Usage: ${USAGE}`, { cause });
  }
}

async function open(directory: string): Promise<MemoryArchive> {
  const opened = await openArchive(
    directory,
    {
      maxBytes: MAX_BYTES,
      storeFolder: null,
      acceptsStale: false,
      notices: { warn: () => {} },
      onProgress: () => {},
    },
    {
      analyser: createLocalAnalyser(english.quotations),
      version: null,
      engine: segmentEngine,
      language: english,
    },
  );
  if (opened.ok) return opened.archive;
  throw new EvaluationError('unreadable', opened.line);
}
