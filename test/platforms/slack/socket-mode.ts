import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { ACKNOWLEDGEMENT_LIMIT, type Acknowledgement, type Envelope, type Transport } from './delivery.ts';

/** Slack allows an app as many sockets at a time. */
const MAX_CONNECTIONS = 10;

/** The app's sockets. */
export interface SocketMode extends Transport {
  /** A ticket for one connection, to be part of its address. */
  issueTicket(): string;
  /** Takes a connection with a good ticket, refuses any other. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, ticket: string): void;
  connections(): number;
  /** Sends a text over every connection, whatever it is made of. */
  sendFrame(text: string): void;
  /** Closes the oldest connection: after a `disconnect` message and the time in milliseconds, or with no word. */
  drop(warning: { readonly after: number } | null): Promise<void>;
  stop(): Promise<void>;
}

const acknowledgementSchema = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** Makes the server's end of Socket Mode. */
export function createSocketMode(appId: string): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const pending = new Map<string, (body: unknown) => void>();
  let turn = 0;

  function welcome(socket: WebSocket): void {
    socket.setMaxListeners(0);
    open.push(socket);
    socket.on('close', () => {
      open.splice(open.indexOf(socket), 1);
    });
    socket.on('message', (data) => {
      const parsed = acknowledgementSchema.safeParse(parseJson(data.toString()));
      if (parsed.success) pending.get(parsed.data.envelope_id)?.(emptyToNull(parsed.data.payload));
    });
    socket.send(JSON.stringify(helloOf(appId, open.length)));
  }

  return {
    connections: () => open.length,
    sendFrame: (text) => {
      for (const socket of open) socket.send(text);
    },
    issueTicket: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade: (request, socket, head, ticket) => {
      if (!tickets.delete(ticket) || open.length >= MAX_CONNECTIONS) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, welcome);
    },
    deliver: (envelope, attempt) => {
      const socket = open[turn % Math.max(open.length, 1)];
      turn += 1;
      const id = randomUUID();
      return send(socket, { ...toMessage(envelope, id), ...toRetry(envelope, attempt) }, id, pending);
    },
    drop: async (warning) => {
      const socket = open[0];
      if (!socket) return;
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
      if (warning) {
        socket.send(
          JSON.stringify({ type: 'disconnect', reason: 'warning', debug_info: { host: 'loopback' } }),
        );
        setTimeout(() => socket.close(), warning.after);
      } else {
        socket.terminate();
      }
      await closed;
    },
    stop: async () => {
      await Promise.all(open.map(closeSoftly));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Lets the other end finish its farewell before the connection is cut, in milliseconds. */
const FAREWELL = 200;

function closeSoftly(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), FAREWELL);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close();
  });
}

function helloOf(appId: string, connections: number) {
  return {
    type: 'hello',
    connection_info: { app_id: appId },
    num_connections: connections,
    debug_info: { host: 'loopback', build_number: 1, approximate_connection_time: 3600 },
  };
}

function toMessage({ kind, payload }: Envelope, id: string) {
  return { envelope_id: id, type: kind, payload, accepts_response_payload: kind !== 'events_api' };
}

function toRetry({ kind }: Envelope, { number, reason }: { number: number; reason: string | null }) {
  if (kind !== 'events_api') return {};
  return { retry_attempt: number, retry_reason: reason ?? '' };
}

/** An envelope that is under way when its socket closes is lost. */
function send(
  socket: WebSocket | undefined,
  message: object,
  id: string,
  pending: Map<string, (body: unknown) => void>,
): Promise<Acknowledgement> {
  const start = performance.now();
  const failed = { isAcknowledged: false, status: null, wantsNoRetry: false } as const;
  if (!socket) return Promise.resolve({ ...failed, after: 0, reason: 'connection_failed' });
  return new Promise((resolve) => {
    function end(acknowledgement: Acknowledgement): void {
      clearTimeout(timer);
      pending.delete(id);
      socket?.off('close', lose);
      resolve(acknowledgement);
    }
    const lose = () => end({ ...failed, after: performance.now() - start, reason: 'connection_failed' });
    const timer = setTimeout(
      () => end({ ...failed, after: performance.now() - start, reason: 'timeout' }),
      ACKNOWLEDGEMENT_LIMIT,
    );
    socket.once('close', lose);
    pending.set(id, (body) => end({ isAcknowledged: true, after: performance.now() - start, body }));
    socket.send(JSON.stringify(message));
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Bolt sends `{}` where an app acknowledges with nothing. */
function emptyToNull(body: unknown): unknown {
  const isEmpty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
  return isEmpty ? null : (body ?? null);
}
