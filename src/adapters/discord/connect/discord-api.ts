import { type DiscordAPIError, REST, type RouteLike } from 'discord.js';
import {
  type APIInteractionResponse,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import PQueue from 'p-queue';
import pRetry, { type Options as RetryOptions } from 'p-retry';
import { z } from 'zod';
import type { DiscordConfig } from '../config.ts';
import type { DiscordMessage } from '../render/render.ts';
import { DiscordRefusal, isPassing, readFailureCode } from './failures.ts';
import type { InvalidRequests } from './invalid-requests.ts';
import { restOptions } from './rest-options.ts';

/** Where to respond to an interaction: valid for 15 minutes, and for 3 seconds for the first response. */
export interface InteractionKey {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/** A message that Discord accepted. */
export interface SentMessage {
  readonly id: string;
  /** Whether only one person sees it, whether we asked for that or not. */
  readonly isHidden: boolean;
}

/** The part of Discord's REST API that answers need. Temporary failures (429, 5xx, no connection) are retried. */
export interface DiscordApi {
  /** The first response to an interaction. */
  respond(key: InteractionKey, response: APIInteractionResponse): Promise<void>;
  /** Replaces "thinking…" with a message. */
  editOriginal(key: InteractionKey, message: DiscordMessage): Promise<SentMessage>;
  followUp(key: InteractionKey, message: DiscordMessage): Promise<SentMessage>;
  post(channel: string, message: RESTPostAPIChannelMessageJSONBody): Promise<SentMessage>;
  /** Shows "is typing…" for ten seconds or until the bot's next message, unless other requests are waiting. */
  showTyping(channel: string): Promise<void>;
  /** The direct message channel with a person. */
  openDirect(person: string): Promise<string>;
  readMessage(channel: string, message: string): Promise<unknown>;
  /** Up to a hundred messages after a snowflake, or the latest if it is null; in no order. */
  readMessagesAfter(channel: string, snowflake: string | null): Promise<readonly unknown[]>;
}

/**
 * The API over discord.js's REST client, which respects the rate limits.
 *
 * @param attempts - how often and when a request that Discord fails to answer is sent again.
 */
export function openDiscordApi(
  config: DiscordConfig,
  invalid: InvalidRequests,
  attempts: RetryOptions = LATER,
): DiscordApi {
  const patiently = retryWithin(PATIENCE, attempts);
  const bot = openBotRest(config, invalid, patiently);
  // Responses to interactions don't count towards the bot's limits and need no bot token.
  const interactions = new REST({ ...restOptions(config, invalid), globalRequestsPerSecond: UNLIMITED });
  const webhook = async (method: 'patch' | 'post', route: RouteLike, body: unknown) =>
    SENT.parse(await patiently((signal) => interactions[method](route, { body, auth: false, signal })));
  return {
    respond: async ({ id, token }, body) => {
      const route = Routes.interactionCallback(id, token);
      await pRetry(() => interactions.post(route, { body, auth: false }), AT_ONCE);
    },
    editOriginal: ({ applicationId, token }, message) => {
      const flags = message.flags & ~MessageFlags.Ephemeral;
      return webhook('patch', Routes.webhookMessage(applicationId, token), { ...message, flags });
    },
    followUp: ({ applicationId, token }, message) =>
      webhook('post', Routes.webhook(applicationId, token), message),
    post: async (channel, body) =>
      SENT.parse(
        await bot.send((rest, signal) => rest.post(Routes.channelMessages(channel), { body, signal })),
      ),
    showTyping: async (channel) => {
      if (bot.hasWaiting()) return;
      await bot.send((rest, signal) => rest.post(Routes.channelTyping(channel), { signal }));
    },
    openDirect: async (person) => {
      const body = { recipient_id: person };
      return CHANNEL.parse(
        await bot.send((rest, signal) => rest.post(Routes.userChannels(), { body, signal })),
      ).id;
    },
    readMessage: (channel, message) =>
      bot.send((rest, signal) => rest.get(Routes.channelMessage(channel, message), { signal })),
    readMessagesAfter: async (channel, after) => {
      const query = new URLSearchParams({ ...(after !== null && { after }), limit: PAGE });
      return LIST.parse(
        await bot.send((rest, signal) => rest.get(Routes.channelMessages(channel), { query, signal })),
      );
    },
  };
}

const UNLIMITED = Number.MAX_SAFE_INTEGER;
const PAGE = '100';
/** Milliseconds after which a request is given up, with all its attempts and waits. */
const PATIENCE = 60_000;

/**
 * Stays under the fifty requests a second that Discord grants a bot, in small steps; discord.js would send fifty at
 * once and then nothing for the rest of the second.
 */
const PACE = { intervalCap: 4, interval: 81 };

/** Milliseconds between attempts. */
const LATER = { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 8_000, randomize: true };
/** Within the three seconds of a first response. */
const AT_ONCE = { retries: 2, factor: 1, minTimeout: 200, shouldRetry: isWorthTrying };

const SENT = z
  .object({ id: z.string(), flags: z.number().default(0) })
  .transform(({ id, flags }) => ({ id, isHidden: (flags & MessageFlags.Ephemeral) !== 0 }));
const CHANNEL = z.object({ id: z.string() });
const LIST = z.array(z.unknown());

/** Requests with the bot's token. */
interface BotRest {
  send(request: (rest: REST, signal: AbortSignal) => Promise<unknown>): Promise<unknown>;
  /** Whether some are waiting. */
  hasWaiting(): boolean;
}

/** Once the token is refused, it is not used again. */
function openBotRest(config: DiscordConfig, invalid: InvalidRequests, patiently: Patiently): BotRest {
  const rest = new REST(restOptions(config, invalid)).setToken(config.token);
  let refusal: DiscordAPIError | DiscordRefusal | null = null;
  const pace = new PQueue(PACE);
  return {
    hasWaiting: () => pace.size > 0,
    send: async (request) => {
      if (refusal !== null) throw refusal;
      try {
        return await patiently((signal) => pace.add(() => request(rest, signal)));
      } catch (error) {
        const code = readFailureCode(error);
        if (code === REVOKED)
          refusal = new DiscordRefusal(code, 'Discord refuses the token.', { cause: error });
        throw error;
      }
    },
  };
}

const REVOKED = 'http_401';

type Patiently = <T>(send: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Sends again until it is answered or refused, or the milliseconds are over. */
function retryWithin(patience: number, attempts: RetryOptions): Patiently {
  return (send) => {
    const signal = AbortSignal.timeout(patience);
    return pRetry(() => send(signal), {
      ...attempts,
      shouldRetry: (attempt) => !signal.aborted && isWorthTrying(attempt),
    });
  };
}

function isWorthTrying({ error }: { readonly error: unknown }): boolean {
  return isPassing(error);
}
