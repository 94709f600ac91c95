import { createServer, type RequestListener, type Server } from 'node:http';
import { type CustomRoute, HTTPReceiver, type Logger } from '@slack/bolt';
import type { DroppedEvents } from '../../../chat/events/dropped-events.ts';
import { EVENTS_PATH } from '../setup/manifest.ts';
import type { Mount, SlackConnection } from './connection.ts';
import { takeRequests } from './take-request.ts';

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
  readonly dropped: DroppedEvents;
}

/** Takes Slack's events as signed requests. */
export function createHttp({ signingSecret, place, routes, logger, dropped }: HttpOptions): SlackConnection {
  const receiver = new HTTPReceiver({
    signingSecret: signingSecret ?? '',
    signatureVerification: signingSecret !== null,
    endpoints: signingSecret === null ? [] : [EVENTS_PATH],
    customRoutes: [...routes],
    logger,
  });
  const take = takeRequests({ receiver, signingSecret, dropped });
  return 'mount' in place ? mountOn(receiver, take, place.mount) : listenOn(receiver, take, place);
}

/** Milliseconds for the headers and for a whole request; and after which an idle connection is closed. */
const SERVER_LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
};

/** Listens on a server of its own. */
function listenOn(receiver: HTTPReceiver, take: RequestListener, { host, port }: Address): SlackConnection {
  const server = createServer(SERVER_LIMITS, take);
  return {
    receiver,
    start: () => listen(server, host, port),
    isConnected: () => server.listening,
    stop: () =>
      new Promise((resolve) => {
        // It may never have listened, which is no fault here.
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : null);
    });
  });
}

/** Shares the page's server, which is not ours to close: stopping only refuses further requests. */
function mountOn(receiver: HTTPReceiver, take: RequestListener, mount: Mount): SlackConnection {
  let isTaking = false;
  return {
    receiver,
    start: async () => {
      isTaking = true;
      mount(SLACK_PATH, (request, response) => {
        if (isTaking) take(request, response);
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
