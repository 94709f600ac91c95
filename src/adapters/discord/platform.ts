import type { ConfiguredPlatform, Platform, PlatformDependencies } from '../../chat/platform.ts';
import type { Command } from '../../command/command.ts';
import { DISCORD_SETTINGS, listDiscordSecrets, readDiscordConfig } from './config.ts';
import { REGISTER } from './setup/register-command.ts';

/** All that the program knows about Discord. */
export const DISCORD = {
  name: 'discord',
  variables: Object.keys(DISCORD_SETTINGS),
  configure(environment) {
    const { faults, config } = readDiscordConfig(environment);
    if (config === null) return { faults, configured: null };
    const configured = {
      name: 'discord',
      secrets: listDiscordSecrets(config),
      missingForPrivate: config.isOpenUnasked ? 'DISCORD_GUILDS' : null,
      examine: async (commands: readonly Command[]) =>
        (await import('./connect/examine.ts')).examineDiscord(config, commands),
      start: async (dependencies: PlatformDependencies) =>
        (await import('./start.ts')).startDiscordPlatform(config, dependencies),
    } satisfies ConfiguredPlatform;
    return { faults, configured };
  },
  loadPreview: async () => (await import('./preview/preview.ts')).loadDiscordPreview(),
  setupCommands: [REGISTER],
} satisfies Platform;
