import { parseArgs } from 'node:util';
import { EvaluationError } from '../quotations/evaluation-error.ts';

/** How the evaluation is called. */
export interface WhoSaidEvalOptions {
  /** The folder with `train` and `dev`. */
  readonly directory: string;
  /** What the words are picked by: a whole number. */
  readonly seed: number;
  /** Where the questions go whose first result is wrong. */
  readonly errors: string | null;
  readonly json: boolean;
}

const USAGE = 'npm run eval:who-said -- DIR [--seed N] [--errors FILE] [--json]';
const SEED = 20241018;
const WHOLE_NUMBER = /^\d+$/;

/**
 * Reads the arguments after the script's name.
 *
 * @throws EvaluationError `usage` on an unknown option, a seed that is no whole number, or any other number of folders
 * than one.
 */
export function readOptions(args: readonly string[]): WhoSaidEvalOptions {
  const { values, positionals } = parse(args);
  const [directory, ...others] = positionals;
  if (directory === undefined) throw usage('No folder given.');
  if (others.length > 0) throw usage(`One folder at a time, received ${positionals.length}.`);
  const { seed = String(SEED), errors = null, json = false } = values;
  if (!WHOLE_NUMBER.test(seed)) throw usage(`The seed must be a whole number, received ${seed}.`);
  return { directory, seed: Number(seed), errors, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { seed: { type: 'string' }, errors: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw usage(error instanceof Error ? `${error.message.split(/\.\s/)[0]}.` : String(error), error);
  }
}

function usage(message: string, cause?: unknown): EvaluationError {
  return new EvaluationError('usage', `${message} Usage: ${USAGE}`, { cause });
}
