import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Connection, createReception, GATEWAY_VERSION, send } from './connection.ts';
import { GATEWAY_DEFAULTS, type GatewayHistory, type GatewayOptions } from './gateway-options.ts';
import { createSessions, type GatewayEvent } from './sessions.ts';
import type { DiscordState } from './state.ts';

/** The gateway's end of the application's sockets. */
export interface Gateway {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Gives how many sessions were told. */
  tell(event: GatewayEvent): number;
  history(): GatewayHistory;
  identifiesLeft(): number;
  connections(): number;
  /** Closes all connections; null: with no word, as a broken line does. Fulfilled when they are closed. */
  close(code: number | null): Promise<void>;
  invalidate(isResumable: boolean): void;
  askToReconnect(): void;
  /** From now on the connections that are there neither acknowledge nor tell anything. */
  goSilent(): void;
  /** Sends a text over every connection. */
  sendFrame(text: string): void;
  /** Fulfilled when the application has everything that it was sent. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Codes after which Discord knows the session no more. */
const ENDS_SESSION: ReadonlySet<number> = new Set([
  1000,
  1001,
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
  GatewayCloseCodes.DisallowedIntents,
]);

/** Makes the gateway; `resumeUrl` gives where sessions are to be taken up again. */
export function createGateway(
  state: DiscordState,
  options: GatewayOptions,
  resumeUrl: () => string,
): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = createSessions();
  const reception = createReception(state, options, resumeUrl, sessions);
  const connections = new Set<Connection>();

  function welcome(socket: WebSocket): void {
    const connection: Connection = { socket, session: null, isSilent: false };
    connections.add(connection);
    socket.on('close', (code) => {
      connections.delete(connection);
      const { session } = connection;
      if (!session) return;
      reception.noteClose(code);
      session.outlet = null;
      if (ENDS_SESSION.has(code)) session.isOver = true;
    });
    socket.on('message', (data) => reception.take(connection, data.toString()));
    const heartbeat_interval = options.heartbeatInterval ?? GATEWAY_DEFAULTS.heartbeatInterval;
    send(connection, { op: GatewayOpcodes.Hello, d: { heartbeat_interval } });
  }

  return {
    tell: sessions.tell,
    history: reception.history,
    identifiesLeft: reception.identifiesLeft,
    connections: () => connections.size,
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (opened) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
        const isKnown =
          searchParams.get('v') === String(GATEWAY_VERSION) && searchParams.get('encoding') === 'json';
        if (isKnown) welcome(opened);
        else opened.close(GatewayCloseCodes.InvalidAPIVersion);
      });
    },
    close: async (code) => {
      await Promise.all([...connections].map((connection) => cut(connection, code)));
    },
    invalidate: (isResumable) => {
      for (const connection of connections) {
        const { session } = connection;
        connection.session = null;
        if (session) Object.assign(session, { isOver: !isResumable, outlet: null });
        send(connection, { op: GatewayOpcodes.InvalidSession, d: isResumable });
      }
    },
    askToReconnect: () => {
      for (const connection of connections) send(connection, { op: GatewayOpcodes.Reconnect, d: null });
    },
    goSilent: () => {
      for (const connection of connections) connection.isSilent = true;
    },
    sendFrame: (text) => {
      for (const { socket } of connections) socket.send(text);
    },
    settle: async () => {
      await Promise.all([...connections].map(({ socket }) => echo(socket)));
    },
    stop: async () => {
      for (const { socket } of connections) socket.terminate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function cut({ socket, session }: Connection, code: number | null): Promise<void> {
  if (session && code !== null && ENDS_SESSION.has(code)) session.isOver = true;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  if (code === null) socket.terminate();
  else socket.close(code);
  return closed;
}

/** The answer to a ping comes after all that was sent before it has been taken. */
function echo(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) {
      resolve();
      return;
    }
    socket.setMaxListeners(0);
    socket.once('pong', () => resolve());
    socket.once('close', () => resolve());
    socket.ping();
  });
}
