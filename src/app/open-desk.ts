import { createDesk } from '../chat/create-desk.ts';
import type { Desk } from '../chat/desk.ts';
import { takeFairTurns } from '../chat/fair-turns.ts';
import { observeDesk } from '../chat/observe-desk.ts';
import type { Platform } from '../chat/platform.ts';
import type { Command } from '../command/command.ts';
import type { Config } from '../config/config.ts';
import type { Archive } from '../core/archive.ts';
import type { OpenArchive } from '../corpus/open-archive.ts';
import type { Clock, Log } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import { openStateStore } from '../store/open-store.ts';
import { createMetrics, type Gauges, type PrometheusMetrics } from './metrics.ts';
import { type Following, followFolder } from './start-refreshing.ts';

/** What the program answers from. */
export interface AnsweringDependencies extends OpenArchive {
  readonly commands: readonly Command[];
  /** Every platform that the program knows. */
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
}

/** A desk that answers from the current archive, with its state, metrics and log. */
export interface OpenDesk extends Omit<AnsweringDependencies, 'archive' | 'reader'> {
  /** The archive as its folder has it, now and later. */
  readonly archive: Archive;
  readonly desk: Desk;
  readonly store: StateStore;
  readonly metrics: PrometheusMetrics;
  readonly log: Log;
  readonly following: Following;
}

/**
 * Opens the state and a desk, or says in one line why the state cannot be opened.
 *
 * @param connections - Looks up the state of the configured platforms.
 */
export async function openDesk(
  config: Config,
  { archive: first, reader, commands, platforms, clock }: AnsweringDependencies,
  { log, connections }: { readonly log: Log } & Pick<Gauges, 'connections'>,
): Promise<{ readonly ok: true; readonly open: OpenDesk } | { readonly ok: false; readonly line: string }> {
  const opened = await openStateStore(config.stateFile, { clock, keys: config.stateKeys });
  if (!opened.ok) return opened;
  const { store } = opened;
  const following = followFolder({ archive: first, reader }, config, log);
  const { archive } = following;
  const metrics = createMetrics({ archive, connections });
  const desk = observeDesk(takeFairTurns(createDesk({ archive, commands, store, clock })), {
    metrics,
    commands: commands.map(({ name }) => name),
    elapsed: () => performance.now(),
  });
  return {
    ok: true,
    open: { archive, commands, platforms, clock, desk, store, metrics, log, following },
  };
}
