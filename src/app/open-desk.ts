import type { Visitor } from '../chat/access.ts';
import { answerInTime } from '../chat/archives/answer-in-time.ts';
import type { AnsweringArchives } from '../chat/archives/answering-archive.ts';
import type { Answers } from '../chat/archives/answers.ts';
import { createDesk } from '../chat/desk/create-desk.ts';
import type { Desk } from '../chat/desk/desk.ts';
import { createFairTurns, type FairTurns, takeFairTurns } from '../chat/desk/fair-turns.ts';
import { observeDesk } from '../chat/desk/observe-desk.ts';
import type { Platform } from '../chat/platform.ts';
import type { Command } from '../command/command.ts';
import type { Config } from '../config/config.ts';
import type { LineReader } from '../core/conversation/line-reader.ts';
import type { Clock, Log } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import { openState } from '../store/open-state.ts';
import { logFaults } from './log-faults.ts';
import { createMetrics, type Gauges, type PrometheusMetrics } from './metrics.ts';

/** What the program answers from. */
export interface AnsweringDependencies {
  readonly archives: AnsweringArchives;
  readonly commands: readonly Command[];
  /** All platforms that the program knows. */
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  /** Reads what people type. */
  readonly lines: LineReader;
}

/** A desk that answers from the current archive, with its state, metrics and log. */
export interface OpenDesk extends AnsweringDependencies {
  /** Answers from the archives that somebody sees. */
  answersFor(visitor: Visitor): Answers;
  readonly desk: Desk;
  /** Fair turns for what computes beside the desk. */
  readonly turns: FairTurns;
  readonly store: StateStore;
  readonly metrics: PrometheusMetrics;
  /** Tells everybody who still waits for an answer to ask again. */
  stopAnswering(): void;
  readonly log: Log;
}

/**
 * Opens the state and a desk, or says in one line why the state cannot be opened.
 *
 * @param connections - Looks up the state of the configured platforms.
 */
export async function openDesk(
  config: Config,
  { archives, commands, platforms, clock, lines }: AnsweringDependencies,
  { log, connections }: { readonly log: Log } & Pick<Gauges, 'connections'>,
): Promise<{ readonly ok: true; readonly open: OpenDesk } | { readonly ok: false; readonly line: string }> {
  const faults = logFaults(log);
  const { stateKeys: keys, feedbackLifetime } = config;
  const opened = await openState(config, { clock, keys, feedbackLifetime, faults });
  if (!opened.ok) return opened;
  const { store } = opened;
  const metrics = createMetrics({ archives: archives.all, connections });
  for (const reason of config.warnings) log.warn('configuration', { reason });
  const inTime = new Map([...archives.all.values()].map((each) => [each, answerInTime(each.answers)]));
  const answersFor = (visitor: Visitor): Answers => {
    const seen = archives.seenBy(visitor);
    return inTime.get(seen) ?? answerInTime(seen.answers);
  };
  const addingFor = (visitor: Visitor) => archives.seenBy(visitor).adding;
  const turns = createFairTurns();
  const fair = takeFairTurns(createDesk({ answersFor, addingFor, commands, store, clock, lines }), turns);
  const desk = observeDesk(fair, {
    metrics,
    commands: commands.map(({ name }) => name),
    elapsed: () => performance.now(),
  });
  return {
    ok: true,
    open: {
      archives,
      answersFor,
      commands,
      platforms,
      clock,
      lines,
      desk,
      turns,
      store,
      metrics,
      log,
      stopAnswering: turns.stop,
    },
  };
}
