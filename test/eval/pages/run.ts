import { parseArgs } from 'node:util';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import { readGoldPages } from './gold-page.ts';
import { measurePage, type PageResult } from './measure.ts';
import { type PageReader, readOwn, readSystem } from './read-page.ts';
import { renderMisses, renderTable } from './table.ts';

/** Where the evaluation writes to: standard output and standard error in earnest. */
export interface EvalOutput {
  readonly write: (text: string) => void;
  readonly fail: (text: string) => void;
}

const USAGE = 'npm run eval:pages -- DIR [--system FILE] [--misses]';

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or nothing to measure, with one line that says which.
 */
export async function runPagesEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    const { directory, system, misses } = readOptions(args);
    const own: PageReader = (page) => readOwn(page, (line) => output.fail(`${line}\n`));
    const read = system === undefined ? own : await readSystem(system);
    const results: PageResult[] = [];
    for await (const page of readGoldPages(directory)) results.push(measurePage(page, await read(page)));
    if (results.length === 0) throw new EvaluationError('unreadable', `There are no pages in ${directory}.`);
    output.write(misses ? renderMisses(results) : renderTable(results));
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}

function readOptions(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { system: { type: 'string' }, misses: { type: 'boolean', default: false } },
    });
    const [directory, ...rest] = positionals;
    if (directory === undefined || rest.length > 0) throw new Error('One folder is needed.');
    return { directory, ...values };
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new EvaluationError('usage', `${fault} Usage: ${USAGE}`, { cause });
  }
}
