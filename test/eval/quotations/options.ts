import { parseArgs } from 'node:util';
import { EvaluationError } from './evaluation-error.ts';

/** How the evaluation is called. */
export interface EvalOptions {
  /** The folder with `text` and `attributions`. */
  readonly directory: string;
  /** A file of another system's answers to score in place of the engine's. */
  readonly system: string | null;
  /** Where the engine's answers go. */
  readonly out: string | null;
  /** Where misses, false alarms and wrong speakers go. */
  readonly errors: string | null;
  readonly json: boolean;
}

const USAGE = 'npm run eval:quotations -- DIR [--out FILE | --system FILE] [--errors FILE] [--json]';

/**
 * Reads the arguments after the script's name.
 *
 * @throws EvaluationError `usage` on an unknown option, a missing value, or any other number of folders than one.
 */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parse(args);
  const [directory, ...others] = positionals;
  if (directory === undefined) throw usage('No folder given.');
  if (others.length > 0) throw usage(`One folder at a time, received ${positionals.length}.`);
  const { system = null, out = null, errors = null, json = false } = values;
  if (system !== null && out !== null) {
    throw usage('--out writes what the engine finds, but --system scores another file.');
  }
  return { directory, system, out, errors, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        system: { type: 'string' },
        out: { type: 'string' },
        errors: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? firstSentence(error.message) : String(error), error);
  }
}

function firstSentence(message: string): string {
  return `${message.split(/\.\s/)[0]?.replace(/\.$/, '')}.`;
}

function usage(message: string, cause?: unknown): EvaluationError {
  return new EvaluationError('usage', `${message} Usage: ${USAGE}`, { cause });
}
