import { randomUUID } from 'node:crypto';
import { type GatewayDispatchPayload, GatewayIntentBits } from 'discord-api-types/v10';
import { shardOf } from './snowflakes.ts';

/** An event and who is told of it. */
export interface GatewayEvent {
  /** Its `t` and `d`. */
  readonly payload: Pick<GatewayDispatchPayload, 't' | 'd'>;
  /** The intent without which it is not told; null: it always is. */
  readonly intent: GatewayIntentBits | null;
  /** The guild by which the shard is chosen; null: the first shard. */
  readonly guild: string | null;
}

/** A numbered event as it goes over the wire. */
export interface Numbered {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** Where a session's events go at present. */
export type Outlet = (event: Numbered) => void;

/** What an application has subscribed to over one shard; it outlives its connection. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  /** All events so far, in their order, the first with number 1. */
  readonly events: readonly Numbered[];
  isOver: boolean;
  /** Null while there is no connection. */
  outlet: Outlet | null;
  /** Numbers, keeps and sends an event. */
  push(payload: Pick<GatewayDispatchPayload, 't' | 'd'>): void;
}

/** The sessions of the application. */
export interface Sessions {
  begin(shard: readonly [number, number], intents: number, outlet: Outlet): Session;
  find(id: string): Session | undefined;
  /** Tells the sessions that want it, those without a connection too; gives how many. */
  tell(event: GatewayEvent): number;
  /** Those that are not over. */
  live(): readonly Session[];
}

/** Makes an empty place for sessions. */
export function createSessions(): Sessions {
  const sessions: Session[] = [];
  const live = () => sessions.filter(({ isOver }) => !isOver);
  return {
    live,
    find: (id) => live().find((session) => session.id === id),
    begin: ([shard, shards], intents, outlet) => {
      const session = createSession(shard, shards, intents, outlet);
      sessions.push(session);
      return session;
    },
    tell: ({ payload, intent, guild }) => {
      const told = live().filter(
        ({ shard, shards, intents }) =>
          shard === shardOf(guild, shards) && (intent === null || (intents & intent) !== 0),
      );
      for (const session of told) session.push(payload);
      return told.length;
    },
  };
}

function createSession(shard: number, shards: number, intents: number, outlet: Outlet): Session {
  const events: Numbered[] = [];
  const session: Session = {
    id: randomUUID(),
    shard,
    shards,
    intents,
    events,
    isOver: false,
    outlet,
    push: ({ t, d }) => {
      const event: Numbered = { op: 0, s: events.length + 1, t, d };
      events.push(event);
      session.outlet?.(event);
    },
  };
  return session;
}

/** Intents that an application needs Discord's permission for; ours has none. */
export const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** All intents that there are. */
export const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, intent) => (typeof intent === 'number' ? all | intent : all),
  0,
);
