import { writeFile } from 'node:fs/promises';
import { answerArticles } from '../quotations/engine-answers.ts';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import type { EvalOutput } from '../quotations/run.ts';
import { formatLines } from '../quotations/system-file.ts';
import { readGold } from './gold.ts';
import type { NameError } from './name-errors.ts';
import { type NamesEvalOptions, readOptions } from './options.ts';
import { scoreNames } from './score.ts';
import { renderTable } from './table.ts';

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or unreadable input, with one line that says which.
 */
export async function runNamesEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    output.write(await measure(readOptions(args)));
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}

async function measure(options: NamesEvalOptions): Promise<string> {
  const gold = await readGold(options.gold, options.archive, options.articles);
  const { score, errors } = scoreNames(gold, await answerArticles(gold), options);
  if (options.errors !== null) await writeErrors(options.errors, errors);
  return options.json ? `${JSON.stringify(score)}\n` : renderTable(score);
}

async function writeErrors(path: string, errors: readonly NameError[]): Promise<void> {
  try {
    await writeFile(path, formatLines(errors));
  } catch (cause) {
    throw new EvaluationError('unwritable', `Cannot write ${path}: its folder must be there.`, { cause });
  }
}
