import { z } from 'zod';
import { abridge, type Fault, fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { DocumentedCommand } from './usage.ts';

/** Where commands are to be registered. */
export interface RegistrationRequest {
  /** The server's id; null: everywhere. */
  readonly guild: string | null;
  /** Nothing is changed. */
  readonly isDryRun: boolean;
}

/** Registers the commands with a platform and says what that changed, or in one line why not. */
export type Register = (
  request: RegistrationRequest,
) => Promise<{ readonly ok: true; readonly text: string } | Fault>;

const SNOWFLAKE = /^[0-9]{15,20}$/u;
const OPTIONS = z.object({
  guild: z
    .string()
    .regex(SNOWFLAKE, { error: 'give a server’s id, 15 to 20 digits' })
    .optional()
    .describe('Only in the server with this id, for trying'),
  'dry-run': z.boolean().default(false).describe('Say what would change, and change nothing'),
});

/** Registers the commands with a chat platform that wants them so. */
export const REGISTER: DocumentedCommand = {
  name: 'register',
  summary: 'Register the commands with Discord, and print where it is added to a server',
  words: { name: 'PLATFORM', summary: 'discord', isRequired: true },
  options: OPTIONS,
  examples: ['register discord --dry-run', 'register discord --guild 123456789012345678', 'register discord'],
};

/** Registers with the platform that was named, or says in one line what is wrong. */
export async function runRegister(
  words: string,
  typed: TypedOptions,
  registrations: Readonly<Record<string, Register>>,
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const platform = words.trim().toLowerCase();
  const register = Object.hasOwn(registrations, platform) ? registrations[platform] : undefined;
  if (register === undefined) {
    const names = Object.keys(registrations).join(', ');
    return fault(`register takes the platform (${names}); received “${abridge(words)}”.`);
  }
  const options = OPTIONS.safeParse(typed);
  if (!options.success) {
    const faults = options.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
    return fault(`register: ${faults.join('; ')}.`);
  }
  const { guild = null, 'dry-run': isDryRun } = options.data;
  return register({ guild, isDryRun });
}
