import type { Pace } from '../../../ports/outbox.ts';

/** Slack accepts one message a second in a channel and about fifty a minute in a workspace. */
export const SLACK_PACE: Pace = { interval: 1_200, intervalCap: 1, concurrency: 2, per: 'workspace' };
