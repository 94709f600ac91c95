import path from 'node:path';
import { z } from 'zod';
import { type Fault, fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { Config } from '../../config/config.ts';
import { count } from '../../reply/counts.ts';
import type { DocumentedCommand } from './usage.ts';

/** Moves what the chats remember between a file and PostgreSQL. */
export const STATE: DocumentedCommand = {
  name: 'state',
  summary: 'Copy what the chats remember from a file to PostgreSQL, or back',
  words: {
    name: 'copy FROM TO',
    summary: 'each a file, a postgres:// URL, or the name STATE_FILE or STATE_URL for what is set',
    isRequired: true,
  },
  options: z.object({
    replace: z.boolean().optional().describe('Delete what TO holds; else TO must be empty'),
  }),
  examples: ['state copy STATE_FILE STATE_URL', 'state copy STATE_URL copy.db'],
};

/** Runs the copy. */
export type CopyState = (
  from: string,
  to: string,
  replaces: boolean,
) => Promise<{ readonly ok: true; readonly rows: number } | { readonly ok: false; readonly line: string }>;

/** Runs the command. It says how many rows were copied. */
export async function runState(
  copyState: CopyState,
  config: Pick<Config, 'stateFile' | 'stateUrl'>,
  { words, options }: { readonly words: string; readonly options: TypedOptions },
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const [verb, from, to, ...more] = words.trim().split(/\s+/u);
  if (verb !== 'copy' || from === undefined || to === undefined || more.length > 0)
    return fault('state takes copy FROM TO: two files, two postgres:// URLs, or one of each.');
  if ((from === 'STATE_URL' || to === 'STATE_URL') && config.stateUrl === null)
    return fault('STATE_URL is not set: put it into .env, or name the URL itself.');
  const done = await copyState(locate(from, config), locate(to, config), options['replace'] === true);
  if (!done.ok) return fault(done.line);
  return {
    ok: true,
    text: `Copied: ${count(done.rows, 'row')}. Nothing was deleted where they came from.\n`,
  };
}

function locate(place: string, { stateFile, stateUrl }: Pick<Config, 'stateFile' | 'stateUrl'>): string {
  if (place === 'STATE_URL') return stateUrl ?? '';
  if (place === 'STATE_FILE') return stateFile;
  return /^postgres(?:ql)?:/u.test(place) ? place : path.resolve(place);
}
