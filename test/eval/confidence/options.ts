import { parseArgs } from 'node:util';
import { type ArticleRange, parseRange } from '../names/article-range.ts';
import { EvaluationError } from '../quotations/evaluation-error.ts';

/** A file of annotations with its articles. */
export interface AnnotatedFolder {
  /** The file of annotations. */
  readonly gold: string;
  /** The folder with the articles. */
  readonly archive: string;
  /** Which articles of the file; null for all. */
  readonly articles: ArticleRange | null;
}

/** How the evaluation is called. */
export interface ConfidenceEvalOptions {
  readonly folders: readonly AnnotatedFolder[];
  readonly json: boolean;
}

const USAGE =
  'npm run eval:confidence -- GOLD.json ARCHIVE_DIR [1-15] [GOLD.json ARCHIVE_DIR [1-15]]… [--json]';

/**
 * Reads the arguments after the script's name.
 *
 * @throws EvaluationError `usage` on an unknown option, or anything else than files, each with its folder.
 */
export function readOptions(args: readonly string[]): ConfidenceEvalOptions {
  const { values, positionals } = parse(args);
  return { folders: readFolders(positionals), json: values.json === true };
}

function readFolders(positionals: readonly string[]): readonly AnnotatedFolder[] {
  const [gold, archive, range = '', ...others] = positionals;
  if (gold === undefined || archive === undefined) {
    throw usage(`A file of annotations and a folder of its articles are needed, received ${gold ?? 'none'}.`);
  }
  const articles = parseRange(range);
  const left = articles === null ? positionals.slice(2) : others;
  return [{ gold, archive, articles }, ...(left.length === 0 ? [] : readFolders(left))];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' } } });
  } catch (error) {
    throw usage(error instanceof Error ? `${error.message.split(/\.\s/)[0]}.` : String(error), error);
  }
}

function usage(message: string, cause?: unknown): EvaluationError {
  return new EvaluationError('usage', `${message} Usage: ${USAGE}`, { cause });
}
