import type { Clock } from '../../../src/ports/ports.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;
const TIME_SHIFT = 22n;

/** Makes ids that hold the clock's time, each greater than all before as long as the clock does not go back. */
export function createSnowflakes(clock: Clock): () => string {
  let made = 0n;
  return () => {
    made += 1n;
    return String(((BigInt(clock.now().getTime()) - DISCORD_EPOCH) << TIME_SHIFT) + made);
  };
}

/** Which shard is told of a guild. */
export function shardOf(guild: string | null, shards: number): number {
  return guild === null ? 0 : Number((BigInt(guild) >> TIME_SHIFT) % BigInt(shards));
}
