import { parseArgs } from 'node:util';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import { type ArticleRange, parseRange } from './article-range.ts';

/** How the evaluation is called. */
export interface NamesEvalOptions {
  /** The file of annotations. */
  readonly gold: string;
  /** The folder with the articles. */
  readonly archive: string;
  /** Which articles of the file, one-based and inclusive; null for all. */
  readonly articles: ArticleRange | null;
  /** Where all goes that is not right. */
  readonly errors: string | null;
  /** Whether annotations with a doubt count. */
  readonly withDoubts: boolean;
  readonly json: boolean;
}

const USAGE =
  'npm run eval:names -- GOLD.json ARCHIVE_DIR [--articles 1-15] [--errors FILE] [--no-doubts] [--json]';

/**
 * Reads the arguments after the script's name.
 *
 * @throws EvaluationError `usage` on an unknown option, a range that is none, or anything else than a file and a folder.
 */
export function readOptions(args: readonly string[]): NamesEvalOptions {
  const { values, positionals } = parse(args);
  const [gold, archive, ...others] = positionals;
  if (gold === undefined || archive === undefined || others.length > 0) {
    throw usage(`A file of annotations and a folder of articles are needed, received ${positionals.length}.`);
  }
  const { articles, errors = null, json = false } = values;
  return {
    gold,
    archive,
    articles: articles === undefined ? null : readRange(articles),
    errors,
    withDoubts: values['no-doubts'] !== true,
    json,
  };
}

function readRange(text: string): ArticleRange {
  const range = parseRange(text);
  if (range !== null) return range;
  throw usage(`--articles must be a range as 1-15, received ${text}.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        articles: { type: 'string' },
        errors: { type: 'string' },
        'no-doubts': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? `${error.message.split(/\.\s/)[0]}.` : String(error), error);
  }
}

function usage(message: string, cause?: unknown): EvaluationError {
  return new EvaluationError('usage', `${message} Usage: ${USAGE}`, { cause });
}
