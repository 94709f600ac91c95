import { type GoldArticle, readGold } from '../names/gold.ts';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import type { EvalOutput } from '../quotations/run.ts';
import { readOptions } from './options.ts';
import { scoreConfidence } from './score.ts';
import { renderTable } from './table.ts';

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or unreadable input, with one line that says which.
 */
export async function runConfidenceEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    const { folders, json } = readOptions(args);
    const gold: GoldArticle[] = [];
    for (const { gold: file, archive, articles } of folders)
      gold.push(...(await readGold(file, archive, articles)));
    const score = await scoreConfidence(gold);
    output.write(json ? `${JSON.stringify(score)}\n` : renderTable(score));
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}
