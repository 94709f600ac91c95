import type { Receiver } from '@slack/bolt';

/** Where Slack's payloads come in. */
export interface Connection {
  /** For Bolt's App. */
  readonly receiver: Receiver;
  /** Fulfilled when payloads come; the port where the bot listens, null where it doesn't. */
  start(): Promise<number | null>;
  /** Fulfilled when none comes any more. */
  stop(): Promise<void>;
}
