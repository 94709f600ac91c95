import { onTestFinished } from 'vitest';
import type { DiscordConfig } from '../../../src/adapters/discord/config.ts';
import { completeOption } from '../../../src/adapters/discord/events/complete-option.ts';
import { type DiscordAdapter, startDiscord } from '../../../src/adapters/discord/index.ts';
import { type AccessRules, OPEN_TO_ALL } from '../../../src/chat/access.ts';
import {
  type LoopbackDiscord,
  type LoopbackOptions,
  startLoopbackDiscord,
} from '../../platforms/discord/loopback-discord.ts';
import { stopFaultless } from '../../platforms/discord/stop-faultless.ts';
import { type AppChanges, createAppClock, type StartedApp, startApp } from '../start-app.ts';

/** How a test wants the app. */
export interface VerbatimOptions extends Omit<LoopbackOptions, 'clock'>, AppChanges {
  /** Proposes names in place of the archive's. */
  /** By default everybody is answered. */
  readonly rules?: AccessRules;
  readonly complete?: (option: string, typed: string) => Promise<readonly string[]>;
}

/** The app at work on the loopback Discord. */
export interface StartedVerbatim extends StartedApp<DiscordAdapter> {
  readonly discord: LoopbackDiscord;
}

/**
 * Starts a loopback Discord and the app on the sample archive; both stop when the test has finished, and then no request
 * may have been against Discord's schemas.
 */
export async function startVerbatim(options: VerbatimOptions = {}): Promise<StartedVerbatim> {
  const { changeDesk, changeStore, complete, rules, ...loopback } = options;
  const clock = createAppClock();
  const discord = await startLoopbackDiscord({ ...loopback, clock });
  onTestFinished(() => stopFaultless(discord));
  const app = await startApp(options, clock, ({ answers, ...dependencies }) =>
    startDiscord({
      ...dependencies,
      config: configFor(discord, rules),
      complete:
        complete ??
        (async (option, typed) => (await completeOption(answers, option, typed)).map(({ name }) => name)),
    }),
  );
  return Object.assign(app, { discord });
}

/** The app's configuration for a loopback Discord. */
export function configFor(
  { token, applicationId, apiUrl }: LoopbackDiscord,
  rules: AccessRules = OPEN_TO_ALL,
): DiscordConfig {
  return { token, applicationId, rules, isOpenUnasked: true, apiUrl };
}
