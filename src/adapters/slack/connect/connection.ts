import type { RequestListener } from 'node:http';
import type { Receiver } from '@slack/bolt';

/** Hands the requests at a path and below it to a listener, on a server that others serve. */
export type Mount = (path: string, listener: RequestListener) => void;

/** Where Slack's payloads come in. */
export interface Connection {
  /** For Bolt's App. */
  readonly receiver: Receiver;
  /** Fulfilled when payloads come; the port where the bot listens, null where it doesn't. */
  start(): Promise<number | null>;
  /** Whether payloads come at this moment. */
  isConnected(): boolean;
  /** Fulfilled when none comes any more. */
  stop(): Promise<void>;
}
