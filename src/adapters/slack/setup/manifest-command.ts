import { z } from 'zod';
import { defineSetup } from '../../../chat/setup-command.ts';

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
  'user-groups': z
    .boolean()
    .default(false)
    .describe('Read who is in a user group, where SLACK_PEOPLE lists some'),
  prefix: z
    .string()
    .regex(COMMAND_PREFIX, { error: 'give up to 20 small letters, digits and dashes, a letter first' })
    .optional()
    .describe('Put this and a dash before every command, where another app has /ask or /check'),
});

/** Prints the app's manifest. */
export const MANIFEST = defineSetup({
  name: 'manifest',
  summary: 'Print the manifest from which Slack creates the app',
  options: OPTIONS,
  examples: [
    'manifest slack',
    'manifest slack --prefix news',
    'manifest slack --url https://bot.example --format json',
  ],
  run: async (
    { format, url = null, 'mentions-only': mentionsOnly, 'user-groups': userGroups, prefix },
    { commands },
  ) => {
    const { writeManifest } = await import('./write-manifest.ts');
    return writeManifest(commands, {
      format,
      url,
      mentionsOnly,
      userGroups,
      ...(prefix === undefined ? {} : { prefix }),
    });
  },
});
