import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whoSaid } from '../../../src/core/answers/who-said.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { slice } from '../../../src/core/span.ts';
import type { QuotedArticle } from '../../../src/core/statement.ts';
import { createRandom } from '../../bench/random.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { quoteArticle } from '../../fixtures/quote-article.ts';
import { readArchive } from '../../fixtures/read-archive.ts';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import type { GoldArticle } from '../quotations/gold-article.ts';
import { readGoldFolder } from '../quotations/gold-folder.ts';
import type { EvalOutput } from '../quotations/run.ts';
import { type Case, ORIGINS, pickCases, TASKS } from './cases.ts';
import { readOptions } from './options.ts';
import { countRows, isRight, type Judged, renderRows } from './table.ts';
import { isHeld, judge, type Reading, type Target } from './verdict.ts';

/** The folders of an archive, the one that the words come from last. */
const FOLDERS = ['train', 'dev'] as const;
const ASKED_FOLDER = 'dev';
const READINGS: readonly Reading[] = ['text', 'contentWords'];

/** A question that was judged, with all that is needed to look into it. */
interface JudgedCase extends Judged {
  readonly file: string;
  readonly asked: string;
  readonly words: string;
  readonly first: string | null;
}

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or unreadable input, with one line that says which.
 */
export async function runWhoSaidEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    const { directory, seed, errors, json } = readOptions(args);
    const gold = await readGoldFolder(join(directory, ASKED_FOLDER));
    const judged = await askAll(await quoteArticles(directory), gold, seed);
    if (errors !== null) await writeErrors(errors, judged);
    const rows = countRows(judged);
    output.write(json ? `${JSON.stringify(rows)}\n` : renderRows(rows));
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}

async function quoteArticles(directory: string): Promise<readonly QuotedArticle[]> {
  const quoted: QuotedArticle[] = [];
  for (const folder of FOLDERS) {
    const read = await readArchive(join(directory, folder, 'text'), { notices: { warn: () => {} } });
    if (read.kind === 'failed') throw new EvaluationError('unreadable', read.message);
    for (const article of read.articles) {
      const path = `${folder}/${article.path}`;
      quoted.push(quoteArticle({ ...article, path }));
    }
  }
  return quoted;
}

function askAll(
  quoted: readonly QuotedArticle[],
  gold: readonly GoldArticle[],
  seed: number,
): Promise<readonly JudgedCase[]> {
  const archive = buildArchive(quoted);
  const byPath = new Map(quoted.map((each) => [each.article.path, each]));
  const judged = TASKS.flatMap((task) =>
    ORIGINS.flatMap((origin) => {
      const random = createRandom(seed);
      const cases = gold.flatMap((article) => pickCases(article, task, origin, random));
      return READINGS.flatMap((reading) =>
        cases.flatMap((each) => {
          const asked = byPath.get(pathOf(each.file));
          return asked === undefined ? [] : [askOne(archive, asked, each, reading)];
        }),
      );
    }),
  );
  return Promise.all(judged);
}

async function askOne(
  archive: MemoryArchive,
  quoted: QuotedArticle,
  { task, origin, file, content, span, asked }: Case,
  reading: Reading,
): Promise<JudgedCase> {
  const { path, text } = quoted.article;
  const target: Target = { path, content, span };
  const answer = await whoSaid(archive, asked[reading], 1);
  const first = answer.type === 'found' ? answer.results[0] : undefined;
  return {
    task: task.name,
    origin,
    reading,
    verdict: judge(answer, target, text, reading),
    isHeld: isHeld(quoted, target),
    file,
    asked: asked[reading],
    words: slice(text, span),
    first: first === undefined ? null : slice(first.article.text, first.quotation),
  };
}

function pathOf(file: string): string {
  return `${ASKED_FOLDER}/${file}.txt`;
}

async function writeErrors(path: string, judged: readonly JudgedCase[]): Promise<void> {
  const lines = judged.filter((each) => !isRight(each)).map((each) => `${JSON.stringify(each)}\n`);
  try {
    await writeFile(path, lines.join(''));
  } catch (cause) {
    throw new EvaluationError('unwritable', `Cannot write ${path}: its folder must be there.`, { cause });
  }
}
