import type { RequestListener } from 'node:http';
import { type CustomRoute, HTTPReceiver, HTTPReceiverDeferredRequestError, type Logger } from '@slack/bolt';
import { EVENTS_PATH } from '../setup/manifest.ts';
import type { Connection, Mount } from './connection.ts';

/** All addresses that Slack and installations call are below it. */
const SLACK_PATH = '/slack';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** What the HTTP connection needs. */
export interface HttpOptions {
  /** Null: only the routes are served, and no events of Slack are taken. */
  readonly signingSecret: string | null;
  readonly place: Address | { readonly mount: Mount };
  readonly routes: readonly CustomRoute[];
  readonly logger: Logger;
}

/** Takes Slack's events as signed requests. */
export function createHttp({ signingSecret, place, routes, logger }: HttpOptions): Connection {
  const receiver = new HTTPReceiver({
    signingSecret: signingSecret ?? '',
    signatureVerification: signingSecret !== null,
    endpoints: signingSecret === null ? [] : [EVENTS_PATH],
    customRoutes: [...routes],
    logger,
  });
  return 'mount' in place ? mountOn(receiver, place.mount) : listenOn(receiver, place);
}

/** Listens on a server of its own. */
function listenOn(receiver: HTTPReceiver, address: Address): Connection {
  let close = async (): Promise<void> => {};
  let isListening = false;
  return {
    receiver,
    start: async () => {
      const server = await receiver.start({ ...address });
      isListening = true;
      close = async () => {
        isListening = false;
        const isClosed = receiver.stop();
        server.closeIdleConnections();
        await isClosed;
      };
      const bound = server.address();
      return typeof bound === 'object' && bound !== null ? bound.port : null;
    },
    isConnected: () => isListening,
    stop: () => close(),
  };
}

/** Shares the page's server, which is not ours to close: stopping only refuses further requests. */
function mountOn(receiver: HTTPReceiver, mount: Mount): Connection {
  let isTaking = false;
  return {
    receiver,
    start: async () => {
      isTaking = true;
      mount(SLACK_PATH, (request, response) => {
        if (isTaking) takeRequest(receiver, request, response);
        else response.writeHead(503).end();
      });
      return null;
    },
    isConnected: () => isTaking,
    stop: async () => {
      isTaking = false;
    },
  };
}

/** The receiver throws on a path or method that it does not know. */
function takeRequest(receiver: HTTPReceiver, ...[request, response]: Parameters<RequestListener>): void {
  try {
    receiver.requestListener(request, response);
  } catch (error) {
    if (!(error instanceof HTTPReceiverDeferredRequestError)) throw error;
    response.writeHead(404).end();
  }
}
