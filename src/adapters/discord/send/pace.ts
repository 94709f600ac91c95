import type { Pace } from '../../../ports/outbox.ts';

/** Discord takes fifty requests a second from all of a bot; most are left for those who ask. */
export const DISCORD_PACE: Pace = { interval: 1_000, intervalCap: 10, concurrency: 4, per: 'bot' };
