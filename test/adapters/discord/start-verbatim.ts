import { onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { DiscordConfig } from '../../../src/adapters/discord/config.ts';
import { completeOption } from '../../../src/adapters/discord/events/complete-option.ts';
import { type DiscordAdapter, startDiscord } from '../../../src/adapters/discord/index.ts';
import { createDesk } from '../../../src/chat/create-desk.ts';
import type { Desk } from '../../../src/chat/desk.ts';
import type { StateStore } from '../../../src/ports/state-store.ts';
import { type AdjustableClock, createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { createRecordingLog, type LogEntry } from '../../fakes/recording-log.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';
import {
  type LoopbackDiscord,
  type LoopbackOptions,
  startLoopbackDiscord,
} from '../../platforms/discord/loopback-discord.ts';
import { stopFaultless } from '../../platforms/discord/stop-faultless.ts';

/** How a test wants the app. */
export interface VerbatimOptions extends Omit<LoopbackOptions, 'clock'> {
  /** Changes the real desk. */
  readonly changeDesk?: (desk: Desk) => Desk;
  readonly changeStore?: (store: StateStore) => StateStore;
  /** Proposes names in place of the archive's. */
  readonly complete?: (option: string, typed: string) => Promise<readonly string[]>;
}

/** The app at work on the loopback Discord. */
export interface StartedVerbatim {
  readonly discord: LoopbackDiscord;
  readonly adapter: DiscordAdapter;
  readonly clock: AdjustableClock;
  readonly store: StateStore;
  readonly log: readonly LogEntry[];
  /** Stops the app and starts it again on the same state. */
  restart(): Promise<void>;
}

const NOW = new Date('2024-10-20T12:00:00.000Z');
const archive = readSampleArchive();

/**
 * Starts a loopback Discord and the app on the sample archive; both stop when the test has finished, and then no request
 * may have been against Discord's schemas.
 */
export async function startVerbatim(options: VerbatimOptions = {}): Promise<StartedVerbatim> {
  const { changeDesk = (each) => each, changeStore = (each) => each, ...loopback } = options;
  const clock = createAdjustableClock(NOW);
  const discord = await startLoopbackDiscord({ ...loopback, clock });
  onTestFinished(() => stopFaultless(discord));
  const store = changeStore(createInMemoryStateStore(clock));
  const log = createRecordingLog();
  const held = await archive;
  const complete = async (option: string, typed: string) =>
    (await completeOption(held, option, typed)).map(({ name }) => name);
  const start = async () => {
    const desk = changeDesk(createDesk({ archive: held, commands, store, clock }));
    const config = configFor(discord);
    const names = options.complete ?? complete;
    const adapter = await startDiscord({ desk, commands, store, clock, log, config, complete: names });
    onTestFinished(adapter.stop);
    return adapter;
  };
  let adapter = await start();
  return {
    discord,
    clock,
    store,
    log: log.entries,
    get adapter() {
      return adapter;
    },
    restart: async () => {
      await adapter.stop();
      adapter = await start();
    },
  };
}

/** The app's configuration for a loopback Discord. */
export function configFor({ token, applicationId, apiUrl }: LoopbackDiscord): DiscordConfig {
  return { token, applicationId, apiUrl };
}

/** What a failure log holds, one line a failure. */
export function failuresIn(log: readonly LogEntry[]): readonly string[] {
  return log
    .filter(({ event }) => event === 'discord-failure')
    .map(({ fields }) => `${String(fields['doing'])}: ${String(fields['code'])}`);
}
