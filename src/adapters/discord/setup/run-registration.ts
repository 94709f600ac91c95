import type { SetupResult } from '../../../chat/setup-command.ts';
import type { DiscordConfig } from '../config.ts';
import type { RegistrableCommand } from './application-commands.ts';
import { describeFailure } from './describe-failure.ts';
import { registerCommands } from './register.ts';
import { openRegistry } from './rest-registry.ts';

/** What is asked for: a server's id, null for everywhere; whether nothing is to be changed. */
export interface RegistrationRun {
  readonly guild: string | null;
  readonly isDryRun: boolean;
}

/** Registers the commands with Discord itself; whatever goes wrong is one line. */
export async function runRegistration(
  commands: readonly RegistrableCommand[],
  { token, applicationId, apiUrl }: DiscordConfig,
  request: RegistrationRun,
): Promise<SetupResult> {
  const { guild } = request;
  const registry = openRegistry({ token, applicationId, guild, apiUrl });
  try {
    return await registerCommands(commands, { applicationId, ...request }, registry);
  } catch (error) {
    return describeFailure(error, guild);
  }
}
