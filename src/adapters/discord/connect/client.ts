import { setTimeout } from 'node:timers/promises';
import {
  Client,
  GatewayIntentBits,
  type IIdentifyThrottler,
  Options,
  SimpleIdentifyThrottler,
  type WebSocketOptions,
} from 'discord.js';
import type { Clock } from '../../../ports/ports.ts';
import type { DiscordConfig } from '../config.ts';
import { type DispatchListeners, guardDispatches } from './guard-dispatches.ts';
import { createIdentifyThrottler } from './identify-throttler.ts';
import type { InvalidRequests } from './invalid-requests.ts';
import { restOptions } from './rest-options.ts';

/** What the client needs. */
export interface ClientDependencies {
  readonly config: DiscordConfig;
  readonly invalid: InvalidRequests;
  readonly clock: Clock;
  readonly listeners: DispatchListeners;
  /** Called when a shard has to wait before it may identify again. */
  onTooOften(): void;
}

/** Makes discord.js's client: no privileged intent, as many shards as Discord recommends, no growing cache. */
export function createClient(dependencies: ClientDependencies): Client {
  const { config, invalid, clock, listeners, onTooOften } = dependencies;
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    shards: 'auto',
    ws: {
      buildStrategy: guardDispatches(listeners),
      buildIdentifyThrottler: (manager) => throttleIdentifies(manager, clock, onTooOften),
    },
    makeCache: Options.cacheWithLimits(KEPT),
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(config, invalid),
  });
}

/** What discord.js may cache: nothing that grows with use. It always caches servers, channels and roles. */
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
