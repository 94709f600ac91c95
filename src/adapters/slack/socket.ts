import { type Logger, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import pRetry, { AbortError } from 'p-retry';
import type { Log } from '../../ports.ts';
import type { Connection } from './connection.ts';
import type { Failures } from './failures.ts';

/** What a socket needs. */
export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly log: Log;
  readonly failures: Failures;
}

/**
 * Payloads over a socket that is opened again whenever it closes, announced or not. Bolt's own reconnecting is off: it
 * waits five seconds after each warning, and gives up for good where the address for the next socket cannot be had.
 */
export function createSocket({ appToken, apiUrl, logger, log, failures }: SocketOptions): Connection {
  // No retries here: the loop below is the one that tries again.
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
  let isWanted = true;
  let isConnected = false;

  async function connectAgain(): Promise<void> {
    await pRetry(
      async () => {
        if (!isWanted) throw new AbortError('The bot is leaving.');
        await client.start();
      },
      {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: FIRST_WAIT,
        maxTimeout: LONGEST_WAIT,
        randomize: true,
        unref: true,
        onFailedAttempt: ({ error }) =>
          failures.report({ doing: 'connect', workspace: '', where: 'socket', error }),
      },
    ).catch(() => {});
  }

  client.on('connected', () => {
    isConnected = true;
    log.info('slack-connected');
  });
  client.on('disconnected', () => {
    const wasConnected = isConnected;
    isConnected = false;
    if (wasConnected && isWanted) void connectAgain();
  });
  return {
    receiver,
    start: async () => {
      await client.start();
      return null;
    },
    stop: async () => {
      isWanted = false;
      // What comes now is not acknowledged, so that Slack delivers it once more.
      client.removeAllListeners('slack_event');
      if (isConnected) await client.disconnect();
    },
  };
}

/** Milliseconds. */
const REQUEST_TIMEOUT = 10_000;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;
