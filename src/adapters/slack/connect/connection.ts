import type { RequestListener } from 'node:http';
import type { Receiver } from '@slack/bolt';

/** Hands requests at a path and below it to a listener, on a shared server. */
export type Mount = (path: string, listener: RequestListener) => void;

/** How Slack's events arrive. */
export interface SlackConnection {
  /** For Bolt's App. */
  readonly receiver: Receiver;
  /** Resolves when events arrive; gives the port that the bot listens on, or null. */
  start(): Promise<number | null>;
  /** Whether events are arriving at the moment. */
  isConnected(): boolean;
  /** Resolves when no more events arrive. */
  stop(): Promise<void>;
}
