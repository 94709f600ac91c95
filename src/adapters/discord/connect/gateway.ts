import { type Client, Events, GatewayDispatchEvents, Status } from 'discord.js';
import type { Failures } from '../../../chat/failures.ts';
import type { Clock, Log } from '../../../ports/ports.ts';
import type { DiscordConfig } from '../config.ts';
import { createClient } from './client.ts';
import { DiscordRefusal } from './failures.ts';
import type { InvalidRequests } from './invalid-requests.ts';

/** What is to be done with what the gateway tells. */
export interface Listeners {
  onInteraction(payload: unknown): void;
  onMessage(payload: unknown): void;
}

/** What the connection is made with. */
export interface GatewayDependencies {
  readonly config: DiscordConfig;
  readonly invalid: InvalidRequests;
  readonly failures: Failures;
  readonly clock: Clock;
  readonly log: Log;
}

/** The connection over which Discord tells what happens. */
export interface Gateway {
  /** The bot's own id; empty before it is connected. */
  readonly self: () => string;
  isThread(channel: string): boolean;
  /** The role that came with the bot into a server; null where it has none. */
  ownRole(guild: string): string | null;
  /** Whether every shard hears of what happens at this moment. */
  isConnected(): boolean;
  /** Fulfilled when all shards are connected; rejects where Discord refuses them. */
  start(): Promise<void>;
  /** Fulfilled when nothing comes any more. */
  stop(): Promise<void>;
}

/**
 * The gateway by discord.js, with as many shards as Discord recommends, and no privileged intent.
 *
 * Its dispatches are taken as they come and not as discord.js's objects: those wait until all servers of all shards are
 * there, up to seconds after a start, while interactions must be answered within three; they need a channel in the cache,
 * which direct messages have none of; and to keep no person, message or channel is what keeps the memory flat.
 */
export function openGateway(dependencies: GatewayDependencies, listeners: Listeners): Gateway {
  const line: Line = { isStopping: false, closedWith: null };
  const report = (shard: number, error: unknown) => {
    const where = `shard ${shard}`;
    if (!line.isStopping)
      dependencies.failures.report({ doing: 'stay-connected', workspace: '', where, error });
  };
  const client = createClient({ ...dependencies, onTooOften: () => report(0, TOO_OFTEN) });
  hear(client, line, listeners, dependencies.failures);
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

/** How it stands with the connection. */
interface Line {
  isStopping: boolean;
  /** The code with which Discord closed it for good. */
  closedWith: number | null;
}

const TOO_OFTEN = new DiscordRefusal('identified-too-often', 'The next attempt to identify waits.');

function hear(client: Client, line: Line, listeners: Listeners, failures: Failures): void {
  const on = (event: GatewayDispatchEvents, listen: (payload: unknown) => void) =>
    client.ws.on(event, (payload: unknown) => {
      if (line.isStopping) return;
      try {
        listen(payload);
      } catch (error) {
        // Thrown into discord.js, it would end the process.
        failures.report({ doing: 'take-dispatch', workspace: '', where: event, error });
      }
    });
  on(GatewayDispatchEvents.InteractionCreate, listeners.onInteraction);
  on(GatewayDispatchEvents.MessageCreate, listeners.onMessage);
}

function watch(client: Client, line: Line, log: Log, report: (shard: number, error: unknown) => void): void {
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    line.closedWith = code;
    report(shard, refusalOf(code));
  });
  client.on(Events.ShardReconnecting, (shard) => report(shard, LOST));
  client.on(Events.ShardResume, (shard, replayed) => log.info('discord-resumed', { shard, replayed }));
  client.on(Events.ShardError, (error, shard) => {
    // discord.js says in words once more what the code of the closing has said.
    if (line.closedWith === null) report(shard, error);
  });
  client.on(Events.Error, (error) => report(0, error));
}

const LOST = new DiscordRefusal('gateway_lost', 'The connection was lost; discord.js connects again.');

function refusalOf(code: number): DiscordRefusal {
  return new DiscordRefusal(`gateway_${code}`, `Discord closed the connection with ${code}.`);
}

/** discord.js tells of a refused token by an error of its own, and of other refusals in words alone. */
function readStartFailure(error: unknown, closedWith: number | null): unknown {
  if (closedWith !== null) return refusalOf(closedWith);
  const isRefused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  return isRefused ? new DiscordRefusal('http_401', 'Discord refuses the token.', { cause: error }) : error;
}
