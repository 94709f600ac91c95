import { setTimeout } from 'node:timers/promises';
import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type IIdentifyThrottler,
  Options,
  SimpleIdentifyThrottler,
  type WebSocketOptions,
} from 'discord.js';
import type { Failures } from '../../chat/failures.ts';
import type { DiscordConfig } from '../../discord-settings.ts';
import type { Clock, Log } from '../../ports.ts';
import { DiscordRefusal } from './failures.ts';
import { createIdentifyThrottler } from './identify-throttler.ts';
import type { InvalidRequests } from './invalid-requests.ts';
import { restOptions } from './rest-options.ts';

/** What is to be done with what the gateway tells; neither may throw. */
export interface Listeners {
  onInteraction(payload: unknown): void;
  onMessage(payload: unknown): void;
}

/** What the connection is made with. */
export interface GatewaySetting {
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
export function openGateway(
  { config, invalid, failures, clock, log }: GatewaySetting,
  listeners: Listeners,
): Gateway {
  let isStopping = false;
  let closedWith: number | null = null;
  const report = (shard: number, error: unknown) => {
    if (!isStopping)
      failures.report({ doing: 'stay-connected', workspace: '', where: `shard ${shard}`, error });
  };
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    shards: 'auto',
    ws: {
      buildIdentifyThrottler: (manager) => throttleIdentifies(manager, clock, () => report(0, TOO_OFTEN)),
    },
    makeCache: Options.cacheWithLimits(KEPT),
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(config, invalid),
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    if (!isStopping) listeners.onInteraction(payload);
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => {
    if (!isStopping) listeners.onMessage(payload);
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    closedWith = code;
    report(shard, refusalOf(code));
  });
  client.on(Events.ShardReconnecting, (shard) =>
    report(shard, new DiscordRefusal('gateway_lost', 'Connecting again.')),
  );
  client.on(Events.ShardResume, (shard, replayed) => log.info('discord-resumed', { shard, replayed }));
  client.on(Events.ShardError, (error, shard) => {
    // discord.js says in words once more what the code of the closing has said.
    if (closedWith === null) report(shard, error);
  });
  client.on(Events.Error, (error) => report(0, error));
  return {
    self: () => client.user?.id ?? '',
    isThread: (channel) => client.channels.cache.get(channel)?.isThread() ?? false,
    start: async () => {
      try {
        await client.login(config.token);
      } catch (error) {
        isStopping = true;
        throw readStartFailure(error, closedWith);
      }
    },
    stop: async () => {
      isStopping = true;
      await client.destroy();
    },
  };
}

const TOO_OFTEN = new DiscordRefusal('identified-too-often', 'The next attempt to identify waits.');

async function throttleIdentifies(
  manager: Parameters<NonNullable<WebSocketOptions['buildIdentifyThrottler']>>[0],
  clock: Clock,
  onTooOften: () => void,
): Promise<IIdentifyThrottler> {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation();
  return createIdentifyThrottler({
    shards: await manager.getShardCount(),
    within: new SimpleIdentifyThrottler(limit.max_concurrency),
    clock,
    wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal, ref: false }),
    onTooOften,
  });
}

/** What discord.js may keep: nothing that grows with what people do. Servers, channels and roles it keeps in any case. */
const KEPT = {
  AutoModerationRuleManager: 0,
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

function refusalOf(code: number): DiscordRefusal {
  return new DiscordRefusal(`gateway_${code}`, `Discord closed the connection with ${code}.`);
}

/** discord.js tells of a refused token by an error of its own, and of other refusals in words alone. */
function readStartFailure(error: unknown, closedWith: number | null): unknown {
  if (closedWith !== null) return refusalOf(closedWith);
  const isRefused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  return isRefused ? new DiscordRefusal('http_401', 'Discord refuses the token.', { cause: error }) : error;
}
