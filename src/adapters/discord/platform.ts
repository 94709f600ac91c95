import type { ConfiguredPlatform, Platform, PlatformDependencies } from '../../chat/platform.ts';
import { listDiscordSecrets, readDiscordConfig } from './config.ts';
import { REGISTER } from './setup/register-command.ts';

/** All that the program knows about Discord. */
export const DISCORD = {
  name: 'discord',
  configure(environment) {
    const { faults, config } = readDiscordConfig(environment);
    if (config === null) return { faults, configured: null };
    const configured = {
      name: 'discord',
      secrets: listDiscordSecrets(config),
      missingForPrivate: config.isOpenUnasked ? 'DISCORD_GUILDS' : null,
      start: async (dependencies: PlatformDependencies) =>
        (await import('./start.ts')).startDiscordPlatform(config, dependencies),
    } satisfies ConfiguredPlatform;
    return { faults, configured };
  },
  loadPreview: async () => (await import('./preview/preview.ts')).loadDiscordPreview(),
  setupCommands: [REGISTER],
} satisfies Platform;
