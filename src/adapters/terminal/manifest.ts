import { z } from 'zod';
import { abridge, type Fault, fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { DocumentedCommand } from './usage.ts';

/** What a manifest is asked to be. */
export interface ManifestRequest {
  readonly format: 'yaml' | 'json';
  /** Where the platform reaches the program; null: the program reaches the platform. */
  readonly url: string | null;
  readonly mentionsOnly: boolean;
  /** What stands before every command; left out where nothing does. */
  readonly prefix?: string;
}

/** Writes the manifest from which a platform creates the app, or says in one line why not. */
export type WriteManifest = (
  request: ManifestRequest,
) => Promise<{ readonly ok: true; readonly text: string } | Fault>;

const COMMAND_PREFIX = /^[a-z][a-z0-9-]{0,18}[a-z0-9]$/u;

const OPTIONS = z.object({
  format: z
    .enum(['yaml', 'json'], { error: 'give yaml or json' })
    .default('yaml')
    .describe('How it is written: yaml or json'),
  url: z
    .url({ protocol: /^https$/u, error: 'give an address that begins with https://' })
    .optional()
    .describe('Where Slack reaches the bot over HTTP; without it, the bot connects to Slack'),
  'mentions-only': z
    .boolean()
    .default(false)
    .describe('Read no channel’s history: follow-ups need a mention each'),
  prefix: z
    .string()
    .regex(COMMAND_PREFIX, { error: 'give up to 20 small letters, digits and dashes, a letter first' })
    .optional()
    .describe('Put this and a dash before every command, where another app has /ask or /check'),
});

/** Prints what a chat platform creates the app from. */
export const MANIFEST: DocumentedCommand = {
  name: 'manifest',
  summary: 'Print the manifest from which Slack creates the app',
  words: { name: 'PLATFORM', summary: 'slack', isRequired: true },
  options: OPTIONS,
  examples: [
    'manifest slack',
    'manifest slack --prefix news',
    'manifest slack --url https://bot.example --format json',
  ],
};

/** The manifest of the platform that was named, or a line that says what is wrong. */
export async function composeManifest(
  words: string,
  typed: TypedOptions,
  writers: Readonly<Record<string, WriteManifest>>,
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const platform = words.trim().toLowerCase();
  const write = Object.hasOwn(writers, platform) ? writers[platform] : undefined;
  if (write === undefined) {
    const names = Object.keys(writers).join(', ');
    return fault(`manifest takes the platform (${names}); received “${abridge(words)}”.`);
  }
  const options = OPTIONS.safeParse(typed);
  if (!options.success) {
    const faults = options.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
    return fault(`manifest: ${faults.join('; ')}.`);
  }
  const { format, url = null, 'mentions-only': mentionsOnly, prefix } = options.data;
  return write({ format, url, mentionsOnly, ...(prefix === undefined ? {} : { prefix }) });
}
