import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** A web server on this machine that answers as it is told, until the test has finished. */
export async function serve(
  listener: RequestListener,
  { host = '127.0.0.1', port = 0 }: { readonly host?: string; readonly port?: number } = {},
): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  server.listen(port, host);
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://${host}:${isBound(address) ? address.port : 0}`, asked };
}

function isBound(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** Made once: packing it takes longer than a fetch may. */
const BOMB = gzipSync(Buffer.alloc(30_000_000));

/** Ways in which a server misbehaves, by path. */
export const MISBEHAVIOUR: Readonly<Record<string, RequestListener>> = {
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-password': (request, response) =>
    response.writeHead(302, { location: `http://a:b@${request.headers.host}/` }).end(),
  '/to-private': (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/to-private-name': (request, response) =>
    response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/good` }).end(),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/empty': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>'),
  '/huge': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const pour = (): void => {
      while (response.write('x'.repeat(65_536)));
      response.once('drain', pour);
    };
    pour();
  },
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(BOMB),
  '/drip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  },
  '/silent': () => {},
  '/head': (_, response) => response.writeHead(200, { 'x-long': 'x'.repeat(200_000) }).end(),
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('x', () => response.destroy());
  },
  '/not-packed': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('Hello'),
  '/packed-oddly': (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('Hello'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/ill': (_, response) => response.writeHead(503).end(),
};
