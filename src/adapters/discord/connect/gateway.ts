import { type Client, Events, Status } from 'discord.js';
import type { DroppedEvents } from '../../../chat/events/dropped-events.ts';
import type { Failures } from '../../../chat/events/failures.ts';
import type { Clock, Log } from '../../../ports/ports.ts';
import type { DiscordConfig } from '../config.ts';
import { createClient } from './client.ts';
import { DiscordRefusal } from './failures.ts';
import type { DispatchListeners } from './guard-dispatches.ts';
import type { InvalidRequests } from './invalid-requests.ts';

/** What to do with the gateway's events. */
export interface Listeners {
  onInteraction(payload: unknown): void;
  onMessage(payload: unknown): void;
}

/** What the connection needs. */
export interface GatewayDependencies {
  readonly config: DiscordConfig;
  readonly invalid: InvalidRequests;
  readonly failures: Failures;
  readonly dropped: DroppedEvents;
  readonly clock: Clock;
  readonly log: Log;
}

/** The connection over which Discord sends events. */
export interface Gateway {
  /** The bot's user id; empty until it is connected. */
  readonly self: () => string;
  isThread(channel: string): boolean;
  /** The bot's own role in a server; null if it has none. */
  ownRole(guild: string): string | null;
  /** Whether every shard is receiving events at the moment. */
  isConnected(): boolean;
  /** Resolves when all shards are connected; rejects if Discord refuses one. */
  start(): Promise<void>;
  /** Resolves when no more events arrive. */
  stop(): Promise<void>;
}

/**
 * Connects through discord.js, with as many shards as Discord recommends and no privileged intent.
 *
 * It takes raw dispatches instead of discord.js's objects. Those wait until all servers of all shards are there, which
 * can take seconds, while interactions must be answered within three; they need the channel in the cache, where direct
 * messages are missing; and memory stays flat because no person, message or channel is cached.
 */
export function openGateway(dependencies: GatewayDependencies, listeners: Listeners): Gateway {
  const line: Line = { isStopping: false, closedWith: null };
  const report = (shard: number, error: unknown) => {
    const where = `shard ${shard}`;
    if (!line.isStopping)
      dependencies.failures.report({ doing: 'stay-connected', workspace: '', where, error });
  };
  const client = createClient({
    ...dependencies,
    listeners: hear(line, listeners, dependencies),
    onTooOften: () => report(0, TOO_OFTEN),
  });
  watch(client, line, dependencies.log, report);
  return {
    self: () => client.user?.id ?? '',
    isThread: (channel) => client.channels.cache.get(channel)?.isThread() ?? false,
    ownRole: (guild) => findOwnRole(client, guild),
    isConnected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    start: async () => {
      try {
        await client.login(dependencies.config.token);
      } catch (error) {
        line.isStopping = true;
        throw readStartFailure(error, line.closedWith);
      }
    },
    stop: async () => {
      line.isStopping = true;
      await client.destroy();
    },
  };
}

function findOwnRole({ user, guilds }: Client, guild: string): string | null {
  return user === null ? null : (guilds.cache.get(guild)?.roles.botRoleFor(user)?.id ?? null);
}

/** The state of the connection. */
interface Line {
  isStopping: boolean;
  /** The code with which Discord closed it for good. */
  closedWith: number | null;
}

const TOO_OFTEN = new DiscordRefusal('identified-too-often', 'Verbatim waits before it identifies again.');

function hear(
  line: Line,
  { onInteraction, onMessage }: Listeners,
  { failures, dropped }: Pick<GatewayDependencies, 'failures' | 'dropped'>,
): DispatchListeners {
  return {
    onInteraction: (payload) => {
      if (!line.isStopping) onInteraction(payload);
    },
    onMessage: (payload) => {
      if (!line.isStopping) onMessage(payload);
    },
    onFault: (event, error) => {
      dropped.note('malformed', event);
      failures.report({ doing: 'take-dispatch', workspace: '', where: event, error });
    },
  };
}

function watch(client: Client, line: Line, log: Log, report: (shard: number, error: unknown) => void): void {
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    line.closedWith = code;
    report(shard, refusalOf(code));
  });
  client.on(Events.ShardReconnecting, (shard) => report(shard, LOST));
  client.on(Events.ShardResume, (shard, replayed) => log.info('discord-resumed', { shard, replayed }));
  client.on(Events.ShardError, (error, shard) => {
    // discord.js repeats in words what the close code said.
    if (line.closedWith === null) report(shard, error);
  });
  client.on(Events.Error, (error) => report(0, error));
}

const LOST = new DiscordRefusal('gateway_lost', 'The connection was lost; discord.js reconnects.');

function refusalOf(code: number): DiscordRefusal {
  return new DiscordRefusal(`gateway_${code}`, `Discord closed the connection with ${code}.`);
}

/** discord.js has an error class for a refused token, and only words for other refusals. */
function readStartFailure(error: unknown, closedWith: number | null): unknown {
  if (closedWith !== null) return refusalOf(closedWith);
  const isRefused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  return isRefused ? new DiscordRefusal('http_401', 'Discord refuses the token.', { cause: error }) : error;
}
