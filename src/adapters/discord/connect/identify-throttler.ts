import type { IIdentifyThrottler } from 'discord.js';
import type { Clock } from '../../../ports/ports.ts';

/** What the throttler needs. */
export interface IdentifyDependencies {
  /** How many shards there are. */
  readonly shards: number;
  /** Enforces how many of them may identify within five seconds. */
  readonly within: IIdentifyThrottler;
  readonly clock: Clock;
  /** Rejects when the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Called before a wait. */
  onTooOften(): void;
}

/** How often a shard may identify without a wait, within as many hours as there are shards. */
export const FREE_IDENTIFIES = 10;
/** Milliseconds that each further one waits, times the number of shards. */
export const IDENTIFY_PAUSE = 180_000;
const HOUR = 3_600_000;

/**
 * Lets shards identify as fast as Discord allows. If something keeps closing the connection, it slows them down enough
 * to stay under a thousand a day, after which Discord resets the token; discord.js itself would reconnect without end.
 *
 * @see https://docs.discord.com/developers/events/gateway#session-start-limit-object
 */
export function createIdentifyThrottler(dependencies: IdentifyDependencies): IIdentifyThrottler {
  const { shards, within, clock, wait, onTooOften } = dependencies;
  const times = new Map<number, readonly number[]>();
  return {
    waitForIdentify: async (shard, signal) => {
      const now = clock.now().getTime();
      const recent = (times.get(shard) ?? []).filter((time) => time > now - HOUR * shards);
      times.set(shard, [...recent, now]);
      if (recent.length >= FREE_IDENTIFIES) {
        onTooOften();
        await wait(IDENTIFY_PAUSE * shards, signal);
      }
      await within.waitForIdentify(shard, signal);
    },
  };
}
