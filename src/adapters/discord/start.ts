import { ANYBODY } from '../../chat/archives/archives-seen.ts';
import { leadToPage, type PlatformDependencies, type StartedPlatform } from '../../chat/platform.ts';
import type { DiscordConfig } from './config.ts';
import { DiscordStartError } from './connect/start-error.ts';
import { completeOption } from './events/complete-option.ts';
import { startDiscord } from './index.ts';

/** Starts the Discord app. */
export async function startDiscordPlatform(
  config: DiscordConfig,
  dependencies: PlatformDependencies,
): Promise<StartedPlatform> {
  const { answersFor, commands, desk, turns, store, clock, log, metrics } = dependencies;
  try {
    const platform = await startDiscord({
      desk,
      commands,
      store,
      clock,
      log,
      metrics,
      config,
      complete: async (option, typed, visitor) => {
        // Beside the person's own questions: who types cannot wait for them.
        const who = JSON.stringify(['discord completes', visitor.people?.[0] ?? '']);
        const complete = () => completeOption(answersFor(visitor), option, typed);
        return (await turns.take(who, complete)).map(({ name }) => name);
      },
      ...leadToPage(dependencies),
    });
    const { articles, quotations } = await answersFor(ANYBODY).holdings();
    log.info('discord-started', { articles, quotations });
    return { ok: true, platform };
  } catch (error) {
    if (error instanceof DiscordStartError) return { ok: false, line: error.message };
    throw error;
  }
}
