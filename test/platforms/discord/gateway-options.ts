/** What tests may want of the gateway. */
export interface GatewayOptions {
  /** How often the application is to send a heartbeat, in milliseconds; by default Discord's 41,250. */
  readonly heartbeatInterval?: number;
  /** How many shards Discord recommends; by default 1. */
  readonly shards?: number;
  /** Identifies in all before the token is taken away; by default 1,000. */
  readonly identifyLimit?: number;
  /**
   * How many shards may identify within five seconds; by default 16. It is told always, and enforced only where it is
   * set, so that tests may start a bot twice in five seconds.
   */
  readonly maxConcurrency?: number;
}

/** By default. */
export const GATEWAY_DEFAULTS = {
  heartbeatInterval: 41_250,
  shards: 1,
  identifyLimit: 1_000,
  maxConcurrency: 16,
} as const satisfies GatewayOptions;

/** In milliseconds, for {@link GatewayOptions.maxConcurrency}. */
export const IDENTIFY_WINDOW = 5_000;

/** What has happened at the gateway. */
export interface GatewayHistory {
  /** The shards, in the order in which they came. */
  readonly identifies: readonly number[];
  /** The shards, in the order in which they came. */
  readonly resumes: readonly number[];
  readonly heartbeats: number;
  /** Codes with which connections of a session were closed, by either end. */
  readonly closes: readonly number[];
}
