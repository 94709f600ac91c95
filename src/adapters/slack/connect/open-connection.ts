import type { CustomRoute, Logger } from '@slack/bolt';
import type { Failures } from '../../../chat/failures.ts';
import type { Log } from '../../../ports/ports.ts';
import type { SlackConfig } from '../config.ts';
import type { Connection, Mount } from './connection.ts';
import { createHttp } from './http.ts';
import { createSocket } from './socket.ts';

/** What connections need besides the configuration. */
export interface ConnectionOptions {
  /** Pages to serve besides. */
  readonly routes: readonly CustomRoute[];
  readonly logger: Logger;
  readonly log: Log;
  readonly failures: Failures;
  /** Where requests come in place of a server of the app's own. */
  readonly mount?: Mount;
}

/** The connection that is configured; beside a socket, pages for installing are served on their own. */
export function createConnections(config: SlackConfig, options: ConnectionOptions): Connection {
  const { connection, apiUrl, host, port } = config;
  const { routes, logger, log, failures, mount } = options;
  const place = mount ? { mount } : { host, port };
  if (connection.kind === 'http') {
    return createHttp({ signingSecret: connection.signingSecret, place, routes, logger });
  }
  const socket = createSocket({ appToken: connection.appToken, apiUrl, logger, log, failures });
  if (routes.length === 0) return socket;
  return join(socket, createHttp({ signingSecret: null, place, routes, logger }));
}

function join(socket: Connection, pages: Connection): Connection {
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
