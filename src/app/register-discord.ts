import { type RegistrationRun, runRegistration } from '../adapters/discord/setup/run-registration.ts';
import type { Command } from '../command/command.ts';
import { type Fault, fault } from '../command/line/fault.ts';
import { loadConfig } from '../config/config.ts';

/** Registers the commands with the Discord of the configuration. */
export async function registerDiscord(
  commands: readonly Command[],
  request: RegistrationRun,
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const loaded = loadConfig();
  if (!loaded.ok) return loaded;
  const { discord } = loaded.config;
  if (discord === null) {
    return fault(
      'register discord needs DISCORD_TOKEN and DISCORD_APPLICATION_ID. Set them in the environment or in .env (see .env.example).',
    );
  }
  return runRegistration(commands, discord, request);
}
