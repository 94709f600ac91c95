import { type Logger, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import pRetry, { AbortError } from 'p-retry';
import type { DroppedEvents } from '../../../chat/events/dropped-events.ts';
import type { Failures } from '../../../chat/events/failures.ts';
import type { Log } from '../../../ports/ports.ts';
import type { SlackConnection } from './connection.ts';
import { readFailureCode, SlackRefusal } from './failures.ts';
import { guardSocket } from './guard-socket.ts';

/** What the socket connection needs. */
export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly log: Log;
  readonly failures: Failures;
  readonly dropped: DroppedEvents;
}

/**
 * Takes events over a socket and reopens it whenever it closes, announced or not. Bolt's own reconnecting is off: it
 * waits five seconds after each warning, and gives up for good if it cannot get the address of the next socket.
 */
export function createSocket({
  appToken,
  apiUrl,
  logger,
  log,
  failures,
  dropped,
}: SocketOptions): SlackConnection {
  // No retries here: the loop below does that.
  const clientOptions: WebClientOptions = {
    slackApiUrl: apiUrl,
    logger,
    retryConfig: { retries: 0 },
    timeout: REQUEST_TIMEOUT,
  };
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  guardSocket(client, dropped);
  let isWanted = true;
  let isConnected = false;

  async function connectAgain(): Promise<void> {
    await pRetry(
      async () => {
        if (!isWanted) throw new AbortError('The bot is leaving.');
        await open(client);
      },
      { ...TRYING_AGAIN, onFailedAttempt: ({ error }) => report(error) },
    ).catch(report);
  }

  const report = (error: unknown) => {
    if (isWanted) failures.report({ doing: 'connect', workspace: '', where: 'socket', error });
  };

  client.on('connected', () => {
    isConnected = true;
    log.info('slack-connected');
    // The bot was stopped while the socket was opening.
    if (!isWanted) void client.disconnect();
  });
  client.on('disconnected', () => {
    const wasConnected = isConnected;
    isConnected = false;
    if (wasConnected && isWanted) void connectAgain();
  });
  return {
    receiver,
    start: async () => {
      await open(client);
      return null;
    },
    isConnected: () => isConnected,
    stop: async () => {
      isWanted = false;
      // Events that come now stay unacknowledged, so Slack delivers them again.
      client.removeAllListeners('slack_event');
      if (isConnected) await client.disconnect();
    },
  };
}

/** Milliseconds. */
const REQUEST_TIMEOUT = 10_000;

/** Forever, at least every half minute. */
const TRYING_AGAIN = {
  retries: Number.POSITIVE_INFINITY,
  minTimeout: 250,
  maxTimeout: 30_000,
  randomize: true,
  unref: true,
} as const;

/** Always rejects with a SlackRefusal: the client may reject with nothing, and p-retry gives up on a `TypeError`. */
async function open(client: SocketModeReceiver['client']): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    const code = error === undefined ? 'unreachable' : readFailureCode(error);
    throw new SlackRefusal(code, { cause: error });
  }
}
