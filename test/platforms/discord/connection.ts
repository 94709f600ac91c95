import {
  ApplicationFlags,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { toUser } from './entities.ts';
import type { GatewayHistory } from './gateway-options.ts';
import { GATEWAY_DEFAULTS, type GatewayOptions, IDENTIFY_WINDOW } from './gateway-options.ts';
import { toGuildCreate } from './guild.ts';
import { ALL_INTENTS, PRIVILEGED_INTENTS, type Session, type Sessions } from './sessions.ts';
import { shardOf } from './snowflakes.ts';
import { type DiscordState, openAccount } from './state.ts';

/** The version of the gateway that this Discord speaks. */
export const GATEWAY_VERSION = 10;

/** One socket of the application. */
export interface Connection {
  readonly socket: WebSocket;
  /** Null before it has identified or resumed. */
  session: Session | null;
  isSilent: boolean;
}

/** Takes what the application says over its sockets. */
export interface Reception {
  take(connection: Connection, text: string): void;
  noteClose(code: number): void;
  history(): GatewayHistory;
  identifiesLeft(): number;
}

const PAYLOAD = z.object({ op: z.number(), d: z.unknown().optional() });
const IDENTIFY = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});
const RESUME = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });
type Identify = z.output<typeof IDENTIFY>;
type Resume = z.output<typeof RESUME>;

/** Makes it; `resumeUrl` gives where sessions are to be taken up again. */
export function createReception(
  state: DiscordState,
  options: GatewayOptions,
  resumeUrl: () => string,
  sessions: Sessions,
): Reception {
  const identified: { readonly shard: number; readonly at: number }[] = [];
  const resumes: number[] = [];
  const closes: number[] = [];
  let heartbeats = 0;
  const limit = options.identifyLimit ?? GATEWAY_DEFAULTS.identifyLimit;
  const identifiesLeft = () => Math.max(0, limit - identified.length);
  const isOurs = (token: string) => state.isTokenGood && token === state.app.token;

  function identify(connection: Connection, { token, intents, shard }: Identify): void {
    if (identifiesLeft() === 0) state.isTokenGood = false;
    const code = isOurs(token) ? findFault(intents, shard) : GatewayCloseCodes.AuthenticationFailed;
    if (code !== null) {
      connection.socket.close(code);
      return;
    }
    if (isHasty(shard[0])) {
      send(connection, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    identified.push({ shard: shard[0], at: performance.now() });
    const session = sessions.begin(shard, intents, (event) => send(connection, event));
    connection.session = session;
    session.push(readyOf(state, session, resumeUrl()));
    if (hasGuild(state, session)) {
      session.push({ t: GatewayDispatchEvents.GuildCreate, d: toGuildCreate(state) });
    }
  }

  /** Whether a shard with the same key has identified just before. */
  function isHasty(shard: number): boolean {
    const { maxConcurrency } = options;
    if (maxConcurrency === undefined) return false;
    return identified.some(
      (earlier) =>
        earlier.shard % maxConcurrency === shard % maxConcurrency &&
        performance.now() - earlier.at < IDENTIFY_WINDOW,
    );
  }

  function resume(connection: Connection, { token, session_id: id, seq }: Resume): void {
    const session = sessions.find(id);
    if (!isOurs(token)) {
      connection.socket.close(GatewayCloseCodes.AuthenticationFailed);
    } else if (!session) {
      send(connection, { op: GatewayOpcodes.InvalidSession, d: false });
    } else if (seq > session.events.length) {
      connection.socket.close(GatewayCloseCodes.InvalidSeq);
    } else {
      resumes.push(session.shard);
      connection.session = session;
      session.outlet = (event) => send(connection, event);
      for (const event of session.events.slice(seq)) send(connection, event);
      session.push({ t: GatewayDispatchEvents.Resumed, d: undefined });
    }
  }

  return {
    identifiesLeft,
    noteClose: (code) => {
      closes.push(code);
    },
    history: () => ({ identifies: identified.map(({ shard }) => shard), resumes, heartbeats, closes }),
    take: (connection, text) => {
      const { op, d } = PAYLOAD.parse(JSON.parse(text));
      if (op === GatewayOpcodes.Heartbeat) {
        heartbeats += 1;
        send(connection, { op: GatewayOpcodes.HeartbeatAck });
      } else if (op === GatewayOpcodes.Resume) {
        resume(connection, RESUME.parse(d));
      } else if (op === GatewayOpcodes.Identify) {
        if (connection.session) connection.socket.close(GatewayCloseCodes.AlreadyAuthenticated);
        else identify(connection, IDENTIFY.parse(d));
      } else if (!connection.session) {
        connection.socket.close(GatewayCloseCodes.NotAuthenticated);
      }
    },
  };
}

/** Sends a payload, unless nothing goes over the connection any more. */
export function send({ socket, isSilent }: Connection, payload: object): void {
  if (!isSilent) socket.send(JSON.stringify(payload));
}

/** With which code Discord closes at once; null: with none. */
function findFault(intents: number, [shard, shards]: Identify['shard']): number | null {
  if ((intents & ~ALL_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
  if ((intents & PRIVILEGED_INTENTS) !== 0) return GatewayCloseCodes.DisallowedIntents;
  return shard >= shards ? GatewayCloseCodes.InvalidShard : null;
}

function hasGuild({ guild }: DiscordState, { shard, shards }: Session): boolean {
  return shardOf(guild, shards) === shard;
}

function readyOf(state: DiscordState, session: Session, resumeUrl: string) {
  return {
    t: GatewayDispatchEvents.Ready,
    d: {
      v: GATEWAY_VERSION,
      user: toUser(openAccount(state, state.app.botUser)),
      guilds: hasGuild(state, session) ? [{ id: state.guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: resumeUrl,
      shard: [session.shard, session.shards] satisfies [number, number],
      application: { id: state.app.id, flags: ApplicationFlags.ApplicationCommandBadge, flags_new: '0' },
    },
  } as const;
}
