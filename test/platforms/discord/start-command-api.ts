import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { findCommandFaults } from './find-faults.ts';

/** Discord's REST API as far as it keeps an application's commands, on a loopback address. */
export interface CommandApi {
  /** As for discord.js, without a version. */
  readonly url: string;
  /** Each request: method, path, and the body where it had one. */
  readonly requests: readonly { readonly line: string; readonly body: unknown }[];
  /** What the next requests are answered with, before any other is answered as usual. */
  failNext(...failures: readonly Failure[]): void;
  stop(): Promise<void>;
}

/** An answer that is none. */
export interface Failure {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

interface Kept extends Record<string, unknown> {
  readonly id: string;
}

const NO_CONTENT = 204;
const BODY = z.record(z.string(), z.unknown());
const PATH = /^(?<list>\/api\/v10\/applications\/\d+(?:\/guilds\/\d+)?\/commands)(?:\/(?<id>\w+))?$/u;

/** Starts it for the bot with this token. */
export async function startCommandApi(token: string): Promise<CommandApi> {
  const requests: { line: string; body: unknown }[] = [];
  const failures: Failure[] = [];
  const lists = new Map<string, readonly Kept[]>();

  function answer(request: IncomingMessage, body: unknown): Failure {
    const { pathname, search } = new URL(request.url ?? '', 'http://discord.test');
    requests.push({ line: `${request.method} ${pathname}${search}`, body });
    const failure = failures.shift();
    if (failure !== undefined) return failure;
    if (request.headers.authorization !== `Bot ${token}`) {
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    }
    if (pathname === '/api/v10/applications/@me') {
      const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
      return { status: 200, body: { id, name: 'Verbatim', approximate_guild_count: 2 } };
    }
    const { list, id } = PATH.exec(pathname)?.groups ?? {};
    if (list === undefined) return { status: 404, body: { message: '404: Not Found', code: 0 } };
    const kept = lists.get(list) ?? [];
    const given = BODY.parse(body ?? {});
    const known = kept.find((each) => each.id === id);
    const wanted = { type: 1, ...known, ...given };
    const faults = request.method === 'POST' || request.method === 'PATCH' ? findCommandFaults(wanted) : [];
    if (faults.length > 0) return { status: 400, body: { message: faults.join('; '), code: 50035 } };
    switch (request.method) {
      case 'GET':
        return { status: 200, body: kept };
      case 'POST': {
        const made = { ...wanted, id: `${1000 + kept.length}`, version: '1', nsfw: false };
        lists.set(list, [...kept, made]);
        return { status: 201, body: made };
      }
      case 'PATCH':
        lists.set(
          list,
          kept.map((each) => (each.id === id ? { ...each, ...given } : each)),
        );
        return { status: 200, body: wanted };
      default:
        lists.set(
          list,
          kept.filter((each) => each.id !== id),
        );
        return { status: NO_CONTENT, body: {} };
    }
  }

  const server = createServer(async (request, response) => {
    const sent = await text(request);
    const { status, headers = {}, body } = answer(request, sent === '' ? null : JSON.parse(sent));
    if (status === NO_CONTENT) response.writeHead(status).end();
    else {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/api`,
    requests,
    failNext: (...more) => failures.push(...more),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
