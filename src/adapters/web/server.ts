import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { RequestLimits } from './limits.ts';

/** A server that passes each request to the pages or to the listener mounted on its path. */
export interface PageServer {
  mount(path: string, listener: RequestListener): void;
  /** Returns the port. Rejects if the address is in use or is not this machine's. */
  listen(host: string, port: number): Promise<number>;
  stop(): Promise<void>;
}

/** Creates the server, not yet listening. */
export function createPageServer(app: Pick<Hono, 'fetch'>, limits: RequestLimits): PageServer {
  const mounted = new Map<string, RequestListener>();
  const pages = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.headersTime,
      requestTimeout: limits.requestTime,
      connectionsCheckingInterval: limits.checkingTime,
    },
    (request, response) => {
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
      const listener = [...mounted].find(([at]) => path === at || path.startsWith(`${at}/`))?.[1];
      if (listener === undefined) void pages(request, response);
      else listener(request, response);
    },
  );
  server.setTimeout(limits.idleTime);
  return {
    mount: (path, listener) => mounted.set(path, listener),
    listen: (host, port) => listen(server, host, port),
    stop: () => stop(server, limits.leavingTime),
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function stop(server: Server, leavingTime: number): Promise<void> {
  return new Promise((resolve) => {
    const last = setTimeout(() => server.closeAllConnections(), leavingTime);
    server.close(() => {
      clearTimeout(last);
      resolve();
    });
    server.closeIdleConnections();
  });
}
