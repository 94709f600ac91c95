import type { Pace } from '../../../ports/outbox.ts';

/** Discord accepts fifty requests a second from a bot; most are left for answers. */
export const DISCORD_PACE: Pace = { interval: 1_000, intervalCap: 10, concurrency: 4, per: 'bot' };
