import { type CustomRoute, HTTPReceiver, type Logger } from '@slack/bolt';
import type { Connection } from './connection.ts';
import { EVENTS_PATH } from './manifest.ts';

/** What requests need. */
export interface HttpOptions {
  /** Null: no payloads of Slack are taken, only the routes are served. */
  readonly signingSecret: string | null;
  readonly host: string;
  readonly port: number;
  readonly routes: readonly CustomRoute[];
  readonly logger: Logger;
}

/** Payloads as requests that Slack signs. */
export function createHttp({ signingSecret, host, port, routes, logger }: HttpOptions): Connection {
  const receiver = new HTTPReceiver({
    signingSecret: signingSecret ?? '',
    signatureVerification: signingSecret !== null,
    endpoints: signingSecret === null ? [] : [EVENTS_PATH],
    customRoutes: [...routes],
    logger,
  });
  let close = async (): Promise<void> => {};
  return {
    receiver,
    start: async () => {
      const server = await receiver.start({ host, port });
      close = async () => {
        const isClosed = receiver.stop();
        server.closeIdleConnections();
        await isClosed;
      };
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : null;
    },
    stop: () => close(),
  };
}
