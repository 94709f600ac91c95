import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer, ApiRequest } from './api-request.ts';
import { API_ERRORS, type Fault, type Faults } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { RateLimits, Verdict } from './rate-limits.ts';
import { findRoute, type Routed, type RouteName } from './routes.ts';

/** A request of the application and what became of it. */
export interface RestCall {
  readonly route: RouteName | null;
  /** Method and path, below the version. */
  readonly line: string;
  readonly body: unknown;
  /** Null: the connection was broken. */
  readonly status: number | null;
  /** `performance.now()` at which it came. */
  readonly at: number;
}

/** What the server puts on the network. */
export interface ServedParts {
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly answer: (request: ApiRequest, authorization: string) => Answer;
  /** Called with each request when it has been answered. */
  readonly onCall: (call: RestCall) => void;
}

const VERSION = /^\/api\/v10(?<path>\/.*)$/u;

/** Serves the REST API and the gateway on a free port of 127.0.0.1. */
export async function serve(parts: ServedParts): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    take(parts, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  server.on('upgrade', (request, socket, head) => parts.gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The loopback Discord has no port.');
  return { server, port: address.port };
}

async function take(parts: ServedParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = performance.now();
  const sent = await text(request);
  const body: unknown = sent === '' ? null : JSON.parse(sent);
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = VERSION.exec(pathname)?.groups?.['path'] ?? pathname;
  const routed = findRoute(request.method ?? '', path);
  const status = routed
    ? await answerRouted(
        parts,
        routed,
        { ...routed, query, body },
        request.headers.authorization ?? '',
        response,
      )
    : sendJson(response, 404, { message: '404: Not Found', code: 0 });
  parts.onCall({ route: routed?.route ?? null, line: `${request.method} ${path}`, body, status, at });
}

/** Gives the status; null where the connection was broken. */
async function answerRouted(
  { faults, limits, answer }: ServedParts,
  { route, path }: Routed,
  request: ApiRequest,
  authorization: string,
  response: ServerResponse,
): Promise<number | null> {
  const verdict = limits.take(route, `${path('channel')}${path('token')}`);
  for (const [name, value] of Object.entries(verdict.headers)) response.setHeader(name, value);
  if (verdict.retryAfter !== null) return sendWait(response, verdict);
  const fault = faults.take(route);
  const spoilt = fault ? await spoil(fault, response) : 'well';
  if (spoilt !== 'well') {
    if (fault?.kind === 'hang-up' && fault.isDone === true) answer(request, authorization);
    return spoilt;
  }
  const { status, body } = answer(request, authorization);
  return sendJson(response, status, body);
}

/** Answers with the fault; `well` where the request goes on after all. */
async function spoil(fault: Fault, response: ServerResponse): Promise<number | null | 'well'> {
  switch (fault.kind) {
    case 'rate-limited':
      return sendWait(response, { retryAfter: fault.retryAfter, scope: fault.scope ?? 'user' });
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Server Error</h1>');
      return fault.status;
    case 'error': {
      const { status, message } = API_ERRORS[fault.code];
      return sendJson(response, status, { message, code: fault.code });
    }
    case 'hang-up':
      response.destroy();
      return null;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.delay));
      return 'well';
  }
}

/** @see https://docs.discord.com/developers/topics/rate-limits */
function sendWait(
  response: ServerResponse,
  {
    retryAfter,
    scope,
  }: Omit<Verdict, 'headers' | 'scope'> & { readonly scope: 'user' | 'shared' | 'global' },
): number {
  const seconds = retryAfter ?? 0;
  response.setHeader('retry-after', String(Math.ceil(seconds)));
  response.setHeader('x-ratelimit-scope', scope);
  response.setHeader('x-ratelimit-remaining', '0');
  response.setHeader('x-ratelimit-reset-after', String(seconds));
  if (scope === 'global') response.setHeader('x-ratelimit-global', 'true');
  return sendJson(response, 429, {
    message: 'You are being rate limited.',
    retry_after: seconds,
    global: scope === 'global',
  });
}

function sendJson(response: ServerResponse, status: number, body: object | null): number {
  if (body === null) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return status;
}
