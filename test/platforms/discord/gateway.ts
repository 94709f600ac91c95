import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  ApplicationFlags,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { toUser } from './entities.ts';
import { toGuildCreate } from './guild.ts';
import {
  ALL_INTENTS,
  createSessions,
  type GatewayEvent,
  PRIVILEGED_INTENTS,
  type Session,
  type Sessions,
} from './sessions.ts';
import { shardOf } from './snowflakes.ts';
import { type DiscordState, openAccount } from './state.ts';

/** What tests may want of the gateway. */
export interface GatewayOptions {
  /** How often the application is to send a heartbeat, in milliseconds; by default Discord's 41,250. */
  readonly heartbeatInterval?: number;
  /** How many shards Discord recommends; by default 1. */
  readonly shards?: number;
  /** Identifies in all before the token is taken away; by default 1,000. */
  readonly identifyLimit?: number;
  /**
   * How many shards may identify within five seconds; by default 16. It is told always, and enforced for each only
   * where it is set, so that tests may start a bot twice in five seconds.
   */
  readonly maxConcurrency?: number;
}

/** What has happened at the gateway, with shards in the order of events. */
export interface GatewayHistory {
  readonly identifies: readonly number[];
  readonly resumes: readonly number[];
  readonly heartbeats: number;
  /** Codes with which the application closed connections. */
  readonly closes: readonly number[];
}

/** The gateway's end of the application's sockets. */
export interface Gateway {
  readonly sessions: Sessions;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
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
  /** Fulfilled when the application has everything that it was sent. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** By default. */
export const GATEWAY_DEFAULTS = {
  heartbeatInterval: 41_250,
  shards: 1,
  identifyLimit: 1_000,
  maxConcurrency: 16,
} as const satisfies GatewayOptions;

const IDENTIFY_WINDOW = 5_000;
const VERSION = '10';
const PAYLOAD = z.object({ op: z.number(), d: z.unknown() });
const IDENTIFY = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});
const RESUME = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });
/** Codes after which Discord knows the session no more. */
const ENDS_SESSION: ReadonlySet<number> = new Set([
  1000,
  1001,
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
  GatewayCloseCodes.DisallowedIntents,
]);

interface Connection {
  readonly socket: WebSocket;
  session: Session | null;
  isSilent: boolean;
}

/** Makes the gateway; `resumeUrl` gives where sessions are to be taken up again. */
export function createGateway(
  state: DiscordState,
  options: GatewayOptions,
  resumeUrl: () => string,
): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = createSessions();
  const connections = new Set<Connection>();
  const identifiedAt: { readonly shard: number; readonly at: number }[] = [];
  const resumes: number[] = [];
  const closes: number[] = [];
  let heartbeats = 0;
  const limit = options.identifyLimit ?? GATEWAY_DEFAULTS.identifyLimit;
  const identifiesLeft = () => Math.max(0, limit - identifiedAt.length);

  function send(connection: Connection, payload: object): void {
    if (!connection.isSilent) connection.socket.send(JSON.stringify(payload));
  }

  function attach(connection: Connection, session: Session): void {
    connection.session = session;
    session.outlet = (event) => send(connection, event);
  }

  function welcome(socket: WebSocket): void {
    const connection: Connection = { socket, session: null, isSilent: false };
    connections.add(connection);
    socket.on('close', (code) => {
      connections.delete(connection);
      const { session } = connection;
      if (!session) return;
      if (code !== ABNORMAL) closes.push(code);
      session.outlet = null;
      if (ENDS_SESSION.has(code)) session.isOver = true;
    });
    socket.on('message', (data) => take(connection, data.toString()));
    const heartbeat_interval = options.heartbeatInterval ?? GATEWAY_DEFAULTS.heartbeatInterval;
    send(connection, { op: GatewayOpcodes.Hello, d: { heartbeat_interval } });
  }

  function take(connection: Connection, text: string): void {
    const { op, d } = PAYLOAD.parse(JSON.parse(text));
    const { socket, session } = connection;
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        heartbeats += 1;
        return send(connection, { op: GatewayOpcodes.HeartbeatAck });
      case GatewayOpcodes.Identify:
        if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
        return identify(connection, IDENTIFY.parse(d));
      case GatewayOpcodes.Resume:
        return resume(connection, RESUME.parse(d));
      default:
        if (!session) socket.close(GatewayCloseCodes.NotAuthenticated);
    }
  }

  function identify(connection: Connection, { token, intents, shard }: z.output<typeof IDENTIFY>): void {
    const { socket } = connection;
    if (identifiesLeft() === 0) state.isTokenGood = false;
    if (token !== state.app.token || !state.isTokenGood) {
      return socket.close(GatewayCloseCodes.AuthenticationFailed);
    }
    if ((intents & ~ALL_INTENTS) !== 0) return socket.close(GatewayCloseCodes.InvalidIntents);
    if ((intents & PRIVILEGED_INTENTS) !== 0) return socket.close(GatewayCloseCodes.DisallowedIntents);
    if (shard[0] >= shard[1]) return socket.close(GatewayCloseCodes.InvalidShard);
    if (isHasty(shard[0])) return send(connection, { op: GatewayOpcodes.InvalidSession, d: false });
    identifiedAt.push({ shard: shard[0], at: performance.now() });
    const session = sessions.begin(shard, intents, (event) => send(connection, event));
    attach(connection, session);
    session.push(readyOf(state, session, resumeUrl()));
    if (shardOf(state.guild, shard[1]) === shard[0]) {
      session.push({ t: GatewayDispatchEvents.GuildCreate, d: toGuildCreate(state) });
    }
  }

  /** Whether a shard with the same key has identified within five seconds. */
  function isHasty(shard: number): boolean {
    const { maxConcurrency } = options;
    if (maxConcurrency === undefined) return false;
    return identifiedAt.some(
      (earlier) =>
        earlier.shard % maxConcurrency === shard % maxConcurrency &&
        performance.now() - earlier.at < IDENTIFY_WINDOW,
    );
  }

  function resume(connection: Connection, { token, session_id: id, seq }: z.output<typeof RESUME>): void {
    const { socket } = connection;
    if (token !== state.app.token || !state.isTokenGood) {
      return socket.close(GatewayCloseCodes.AuthenticationFailed);
    }
    const session = sessions.find(id);
    if (!session) return send(connection, { op: GatewayOpcodes.InvalidSession, d: false });
    if (seq > session.events.length) return socket.close(GatewayCloseCodes.InvalidSeq);
    resumes.push(session.shard);
    attach(connection, session);
    for (const event of session.events.slice(seq)) send(connection, event);
    session.push({ t: GatewayDispatchEvents.Resumed, d: undefined });
  }

  return {
    sessions,
    tell: sessions.tell,
    identifiesLeft,
    connections: () => connections.size,
    history: () => ({ identifies: identifiedAt.map(({ shard }) => shard), resumes, heartbeats, closes }),
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (opened) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
        const isKnown = searchParams.get('v') === VERSION && searchParams.get('encoding') === 'json';
        if (isKnown) welcome(opened);
        else opened.close(GatewayCloseCodes.InvalidAPIVersion);
      });
    },
    close: async (code) => {
      await Promise.all(
        [...connections].map(({ socket, session }) => {
          if (session && code !== null && ENDS_SESSION.has(code)) session.isOver = true;
          const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
          if (code === null) socket.terminate();
          else socket.close(code);
          return closed;
        }),
      );
    },
    invalidate: (isResumable) => {
      for (const connection of connections) {
        if (connection.session) connection.session.isOver = !isResumable;
        if (connection.session) connection.session.outlet = null;
        connection.session = null;
        send(connection, { op: GatewayOpcodes.InvalidSession, d: isResumable });
      }
    },
    askToReconnect: () => {
      for (const connection of connections) send(connection, { op: GatewayOpcodes.Reconnect, d: null });
    },
    goSilent: () => {
      for (const connection of connections) connection.isSilent = true;
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

/** What a closed connection reports that had no closing. */
const ABNORMAL = 1006;

function readyOf(state: DiscordState, session: Session, resumeUrl: string) {
  return {
    t: GatewayDispatchEvents.Ready,
    d: {
      v: Number(VERSION),
      user: toUser(openAccount(state, state.app.botUser)),
      guilds:
        shardOf(state.guild, session.shards) === session.shard
          ? [{ id: state.guild, unavailable: true }]
          : [],
      session_id: session.id,
      resume_gateway_url: resumeUrl,
      shard: [session.shard, session.shards] satisfies [number, number],
      application: { id: state.app.id, flags: ApplicationFlags.ApplicationCommandBadge, flags_new: '0' },
    },
  } as const;
}

/** The answer to a ping comes after all that was sent before it has been taken. */
function echo(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.once('pong', () => resolve());
    socket.once('close', () => resolve());
    socket.ping();
  });
}
