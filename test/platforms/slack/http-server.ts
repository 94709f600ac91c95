import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import type { OAuth } from './oauth.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { SocketMode } from './socket-mode.ts';
import type { ApiCall, WebApi } from './web-api.ts';

/** What the server puts on the network. */
export interface ServedParts {
  readonly webApi: WebApi;
  readonly responseUrls: ResponseUrls;
  readonly sockets: SocketMode;
  readonly oauth: OAuth;
  readonly faults: Faults;
  /** Called for each call of the Web API, those that fail too. */
  readonly onCall: (call: ApiCall) => void;
}

const METHOD_PATH = /^\/api\/([\w.]+)$/;
const RESPONSE_PATH = /^\/response\/(\w+)$/;
const SOCKET_PATH = /^\/socket\/([\w-]+)$/;

/** Serves the Web API, `response_url`s, the authorize page and sockets on a free port of 127.0.0.1. */
export async function serve(parts: ServedParts): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const ticket = SOCKET_PATH.exec(pathOf(request))?.[1] ?? '';
    parts.sockets.upgrade(request, socket, head, ticket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The loopback Slack has no port.');
  return { server, port: address.port };
}

async function answer(parts: ServedParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  const body = await readBody(request);
  const method = METHOD_PATH.exec(path)?.[1];
  const responseId = RESPONSE_PATH.exec(path)?.[1];
  if (method !== undefined) return answerMethod(parts, method, request, body, response);
  if (responseId !== undefined) return answerResponse(parts, responseId, body, response);
  if (path === '/oauth/v2/authorize') {
    const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
    response.writeHead(302, { location: parts.oauth.authorize(query) }).end();
    return;
  }
  response.writeHead(404).end();
}

async function answerMethod(
  { webApi, faults, onCall }: ServedParts,
  method: string,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const args = readArguments(request, body);
  const token = tokenOf(request, args);
  onCall({ method, token, args, at: performance.now() });
  const fault = faults.take(method);
  if (fault && (await isSpoilt(fault, response))) return;
  const answer = webApi.call(method, token, args);
  if (fault?.kind === 'lost-answer') response.destroy();
  else sendJson(response, answer);
}

async function answerResponse(
  { responseUrls, faults }: ServedParts,
  id: string,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const fault = faults.take('response_url');
  if (fault && (await isSpoilt(fault, response))) return;
  const answered = responseUrls.use(id, JSON.parse(body));
  response.writeHead(answered.status, { 'content-type': 'text/html' }).end(answered.body);
}

/** Answers with the fault; false where the call goes on after all. */
async function isSpoilt(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'rate-limited':
      response.setHeader('retry-after', String(fault.retryAfter));
      response.writeHead(429).end(JSON.stringify({ ok: false, error: 'ratelimited' }));
      return true;
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Server Error</h1>');
      return true;
    case 'error':
      sendJson(response, { ok: false, error: fault.code });
      return true;
    case 'hang-up':
      response.destroy();
      return true;
    case 'lost-answer':
      return false;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.delay));
      return false;
  }
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Forms and JSON alike, everything as text. */
function readArguments(request: IncomingMessage, body: string): Readonly<Record<string, string>> {
  if (!(request.headers['content-type'] ?? '').includes('json')) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  const parsed: unknown = JSON.parse(body);
  const entries = Object.entries(parsed !== null && typeof parsed === 'object' ? parsed : {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

const BEARER = /^Bearer (.+)$/;

function tokenOf({ headers }: IncomingMessage, args: Readonly<Record<string, string>>): string {
  return BEARER.exec(headers.authorization ?? '')?.[1] ?? args['token'] ?? '';
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}
