import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Stands between a process and a platform, so that the process can be killed at any moment of a request. */
export interface GoBetween {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Waited for when a request has come and is not passed on, and when it was answered and the answer is not. */
  watch(watcher: (moment: 'come' | 'done') => Promise<void>): void;
  stop(): Promise<void>;
}

/** Starts one before a server on 127.0.0.1. */
export async function startGoBetween(target: string): Promise<GoBetween> {
  let watcher = async (_moment: 'come' | 'done'): Promise<void> => {};
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      await watcher('come');
      const answer = await passOn(new URL(request.url ?? '/', target), request, body);
      const bytes = Buffer.from(await answer.arrayBuffer());
      await watcher('done');
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
      });
      response.end(bytes);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: originOf(server),
    watch: (next) => {
      watcher = next;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(url: URL, { method = 'GET', headers }: IncomingMessage, body: Buffer): Promise<Response> {
  const kept = ['authorization', 'content-type', 'user-agent'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const sent = body.length === 0 ? {} : { body: new Uint8Array(body) };
  return fetch(url, { method, headers: Object.fromEntries(kept), ...sent });
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return `http://127.0.0.1:${address.port}`;
}
