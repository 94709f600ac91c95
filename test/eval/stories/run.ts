import { parseArgs } from 'node:util';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import { type LabelledArticle, readLabelledStories } from './labelled-stories.ts';
import { measureStories, type StoryFigures } from './measure.ts';
import { findStoriesOf } from './one-story.ts';

/** Where the evaluation writes to: standard output and standard error in earnest. */
export interface EvalOutput {
  readonly write: (text: string) => void;
  readonly fail: (text: string) => void;
}

const USAGE = 'npm run eval:stories [-- --of DIR --among DIR [--count N]]';
const HALVES = ['tune', 'report'] as const;

/**
 * Runs the evaluation with the arguments after the script's name.
 *
 * @returns The exit status: 0 measured, 2 wrong usage or unreadable input, with one line that says which.
 */
export async function runStoriesEval(args: readonly string[], output: EvalOutput): Promise<0 | 2> {
  try {
    const options = readOptions(args);
    if (options === null) output.write(await measureHalves());
    else output.write(await findStoriesOf(options));
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    output.fail(`${error.message}\n`);
    return 2;
  }
}

async function measureHalves(): Promise<string> {
  const halves = await Promise.all(
    HALVES.map(async (half) => ({
      half,
      labelled: await readLabelledStories(new URL(half, import.meta.url)),
    })),
  );
  const both: readonly LabelledArticle[] = halves.flatMap(({ labelled }) => labelled);
  const rows = await Promise.all(
    [...halves, { half: 'both', labelled: both }].map(async ({ half, labelled }) =>
      renderRow(half, await measureStories(labelled)),
    ),
  );
  return `${['half      articles  stories  groups  precision  recall     F1', ...rows].join('\n')}\n`;
}

function renderRow(half: string, { articles, stories, groups, score }: StoryFigures): string {
  const counts = [String(articles).padStart(8), String(stories).padStart(7), String(groups).padStart(6)];
  const { precision, recall, f1 } = score;
  const figures = [
    precision.toFixed(3).padStart(9),
    recall.toFixed(3).padStart(6),
    f1.toFixed(3).padStart(5),
  ];
  return [half.padEnd(8), ...counts, ...figures].join('  ');
}

function readOptions(args: readonly string[]) {
  try {
    const { of, among, count } = parseArgs({
      args: [...args],
      options: {
        of: { type: 'string' },
        among: { type: 'string' },
        count: { type: 'string', default: '100' },
      },
    }).values;
    if (of === undefined && among === undefined) return null;
    if (of === undefined || among === undefined) throw new Error('Two folders are needed.');
    const others = Number(count);
    if (!Number.isInteger(others) || others < 0) throw new Error(`${count} is no number of articles.`);
    return { of, among, count: others };
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new EvaluationError('usage', `${fault} Usage: ${USAGE}`, { cause });
  }
}
