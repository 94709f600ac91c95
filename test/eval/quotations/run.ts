import { readFile, writeFile } from 'node:fs/promises';
import { answerArticles } from './engine-answers.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { GoldArticle } from './gold-article.ts';
import { readGoldFolder } from './gold-folder.ts';
import { type EvalOptions, readOptions } from './options.ts';
import { scoreSystem } from './score.ts';
import { formatLines, parseSystemFile } from './system-file.ts';
import type { SystemArticle } from './system-quotes.ts';
import { renderTable } from './table.ts';

/** Where the evaluation writes to: standard output and standard error in earnest. */
export interface EvalOutput {
  readonly write: (text: string) => void;
  readonly fail: (text: string) => void;
}

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or unreadable input, with one line that says which.
 */
export async function runQuotationsEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    output.write(await measure(readOptions(args)));
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}

async function measure(options: EvalOptions): Promise<string> {
  const gold = await readGoldFolder(options.directory);
  const system =
    options.system === null ? await askEngine(gold, options.out) : await readSystem(gold, options.system);
  const { score, misses } = scoreSystem(gold, system);
  if (options.errors !== null) await write(options.errors, formatLines(misses));
  return options.json ? `${JSON.stringify(score)}\n` : renderTable(score);
}

async function askEngine(
  gold: readonly GoldArticle[],
  out: string | null,
): Promise<readonly SystemArticle[]> {
  const answers = await answerArticles(gold.map(({ file, text }) => ({ file, path: `${file}.txt`, text })));
  if (out !== null) await write(out, formatLines(answers));
  return answers;
}

async function readSystem(gold: readonly GoldArticle[], path: string): Promise<readonly SystemArticle[]> {
  const answers = parseSystemFile(await read(path), path);
  const known = new Set(gold.map(({ file }) => file));
  const unknown = answers.find(({ file }) => !known.has(file));
  if (unknown === undefined) return answers;
  throw new EvaluationError('malformed', `${path}: ${unknown.file} is no annotated article of the folder.`);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new EvaluationError('unreadable', `Cannot read ${path}.`, { cause });
  }
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new EvaluationError('unwritable', `Cannot write ${path}: its folder must be there.`, { cause });
  }
}
