import type { ConfiguredPlatform, Platform, PlatformDependencies } from '../../chat/platform.ts';
import { listSlackSecrets, readSlackConfig } from './config.ts';
import { SLACK_SETTINGS } from './settings.ts';
import { MANIFEST } from './setup/manifest-command.ts';

/** All that the program knows about Slack. */
export const SLACK = {
  name: 'slack',
  variables: Object.keys(SLACK_SETTINGS),
  configure(environment) {
    const { faults, config } = readSlackConfig(environment);
    if (config === null) return { faults, configured: null };
    const configured = {
      name: 'slack',
      secrets: listSlackSecrets(config),
      missingForPrivate: config.isOpenUnasked ? 'SLACK_TEAMS' : null,
      examine: async () => (await import('./connect/examine.ts')).examineSlack(config),
      start: async (dependencies: PlatformDependencies) =>
        (await import('./start.ts')).startSlackPlatform(config, dependencies),
    } satisfies ConfiguredPlatform;
    return { faults, configured };
  },
  loadPreview: async () => (await import('./preview/preview.ts')).loadSlackPreview(),
  setupCommands: [MANIFEST],
} satisfies Platform;
