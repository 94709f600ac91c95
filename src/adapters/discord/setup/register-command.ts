import { z } from 'zod';
import { defineSetup } from '../../../chat/setup-command.ts';
import { fault } from '../../../command/line/fault.ts';
import { describeFaults } from '../../../config/read-settings.ts';
import { readDiscordConfig } from '../config.ts';

const SNOWFLAKE = /^[0-9]{15,20}$/u;
const OPTIONS = z.object({
  guild: z
    .string()
    .regex(SNOWFLAKE, { error: 'give a server’s id, 15 to 20 digits' })
    .optional()
    .describe('Only in the server with this id, for trying'),
  'dry-run': z.boolean().default(false).describe('Say what would change, and change nothing'),
});

/** Registers the commands with Discord. */
export const REGISTER = defineSetup({
  name: 'register',
  summary: 'Register the commands with Discord, and print where it is added to a server',
  options: OPTIONS,
  examples: ['register discord --dry-run', 'register discord --guild 123456789012345678', 'register discord'],
  run: async ({ guild = null, 'dry-run': isDryRun }, { commands, environment }) => {
    const { faults, config } = readDiscordConfig(environment);
    if (faults.length > 0) return fault(describeFaults(faults));
    if (config === null) return fault(NOT_CONFIGURED);
    const { runRegistration } = await import('./run-registration.ts');
    return runRegistration(commands, config, { guild, isDryRun });
  },
});

const NOT_CONFIGURED =
  'register discord needs DISCORD_TOKEN and DISCORD_APPLICATION_ID. Set them in the environment or in .env (see .env.example).';
