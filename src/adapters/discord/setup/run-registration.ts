import type { SetupResult } from '../../../chat/setup-command.ts';
import type { DiscordConfig } from '../config.ts';
import type { RegistrableCommand } from './application-commands.ts';
import { describeFailure } from './describe-failure.ts';
import { registerCommands } from './register.ts';
import { openRegistry } from './rest-registry.ts';

/** The server to register in (null: everywhere), and whether to change nothing. */
export interface RegistrationRun {
  readonly guild: string | null;
  readonly isDryRun: boolean;
}

/** Registers the commands with Discord, or says in one line what went wrong. */
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
