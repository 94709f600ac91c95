import { parseArgs } from 'node:util';
import { EvaluationError } from '../quotations/evaluation-error.ts';

/** How the evaluation is called. */
export interface SpeakersEvalOptions {
  /** The folder of articles. */
  readonly directory: string;
  /** What the entries are drawn by: a whole number. */
  readonly seed: number;
  /** How many are drawn. */
  readonly entries: number;
}

const USAGE = 'npm run eval:speakers -- DIR [--seed N] [--entries N]';
const SEED = '1';
const ENTRIES = '100';
const WHOLE_NUMBER = /^\d+$/;

/**
 * Reads the arguments after the script's name.
 *
 * @throws EvaluationError `usage` on an unknown option, a number that is no whole one, or any other number of folders
 * than one.
 */
export function readOptions(args: readonly string[]): SpeakersEvalOptions {
  const { values, positionals } = parse(args);
  const [directory, ...others] = positionals;
  if (directory === undefined) throw usage('No folder given.');
  if (others.length > 0) throw usage(`One folder at a time, received ${positionals.length}.`);
  return {
    directory,
    seed: readNumber('--seed', values.seed ?? SEED),
    entries: readNumber('--entries', values.entries ?? ENTRIES),
  };
}

function readNumber(option: string, value: string): number {
  if (!WHOLE_NUMBER.test(value)) throw usage(`${option} takes a whole number, received ${value}.`);
  return Number(value);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { seed: { type: 'string' }, entries: { type: 'string' } },
    });
  } catch (error) {
    throw usage(error instanceof Error ? `${error.message.split(/\.\s/)[0]}.` : String(error), error);
  }
}

function usage(message: string, cause?: unknown): EvaluationError {
  return new EvaluationError('usage', `${message} Usage: ${USAGE}`, { cause });
}
