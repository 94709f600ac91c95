import type { CustomRoute, Logger } from '@slack/bolt';
import type { DroppedEvents } from '../../../chat/events/dropped-events.ts';
import type { Failures } from '../../../chat/events/failures.ts';
import type { Log } from '../../../ports/ports.ts';
import type { SlackConfig } from '../config.ts';
import type { Mount, SlackConnection } from './connection.ts';
import { createHttp } from './http.ts';
import { createSocket } from './socket.ts';

/** What a connection needs besides the configuration. */
export interface ConnectionOptions {
  /** Pages to serve as well. */
  readonly routes: readonly CustomRoute[];
  readonly logger: Logger;
  readonly log: Log;
  readonly failures: Failures;
  readonly dropped: DroppedEvents;
  /** Takes the requests instead of a server of the app's own. */
  readonly mount?: Mount;
}

/** Opens the configured connection. With a socket, the installation pages get a server of their own. */
export function createConnections(config: SlackConfig, options: ConnectionOptions): SlackConnection {
  const { connection, apiUrl, host, port } = config;
  const { routes, logger, log, failures, dropped, mount } = options;
  const place = mount ? { mount } : { host, port };
  if (connection.kind === 'http') {
    return createHttp({ signingSecret: connection.signingSecret, place, routes, logger, dropped });
  }
  const socket = createSocket({ appToken: connection.appToken, apiUrl, logger, log, failures, dropped });
  if (routes.length === 0) return socket;
  return join(socket, createHttp({ signingSecret: null, place, routes, logger, dropped }));
}

function join(socket: SlackConnection, pages: SlackConnection): SlackConnection {
  return {
    receiver: socket.receiver,
    start: async () => {
      const port = await pages.start();
      await socket.start();
      return port;
    },
    isConnected: socket.isConnected,
    stop: async () => {
      await Promise.all([pages.stop(), socket.stop()]);
    },
  };
}
