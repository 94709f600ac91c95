import { findQuotations } from '../../../src/core/language/english/quotations/find-quotations.ts';
import { buildSpeakerDirectory } from '../../../src/core/language/english/speakers/build-directory.ts';
import type { SpeakerEntry } from '../../../src/core/speakers/speaker-entry.ts';
import { createRandom } from '../../bench/random.ts';
import { readArchive } from '../../fixtures/read-archive.ts';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import type { EvalOutput } from '../quotations/run.ts';
import { shuffle } from '../who-said/shuffle.ts';
import { describeEntry } from './describe-entry.ts';
import { readOptions } from './options.ts';

/** An entry of one article cannot mix the speakers of two. */
const MIN_ARTICLES = 2;

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 listed, 2 wrong usage or unreadable input, with one line that says which.
 */
export async function runSpeakersEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    const { directory, seed, entries: count } = readOptions(args);
    const { entries } = buildSpeakerDirectory(await readStatements(directory));
    const eligible = entries.filter((entry) => countArticles(entry) >= MIN_ARTICLES);
    const drawn = shuffle(eligible, createRandom(seed)).slice(0, count);
    output.write(`${eligible.length} of ${entries.length} entries have ${MIN_ARTICLES} articles or more.\n`);
    drawn.forEach((entry, index) => {
      output.write(`\n${index + 1}. ${describeEntry(entry, entries)}`);
    });
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}

async function readStatements(directory: string) {
  const read = await readArchive(directory, { notices: { warn: () => {} } });
  if (read.kind === 'failed') throw new EvaluationError('unreadable', read.message);
  return read.articles.flatMap((article) =>
    findQuotations(article).map((quotation) => ({ article, quotation })),
  );
}

function countArticles({ statements }: SpeakerEntry): number {
  return new Set(statements.map(({ article }) => article)).size;
}
