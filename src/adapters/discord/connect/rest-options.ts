import { DefaultRestOptions, type RateLimitData, type RESTOptions } from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import type { InvalidRequests } from './invalid-requests.ts';

/**
 * How each REST client of the bot reaches Discord. Trying again is ours, since discord.js does so without a pause; the
 * waiting for rate limits is its own, but for no longer than anybody waits for an answer.
 */
export function restOptions({ apiUrl }: DiscordConfig, invalid: InvalidRequests): Partial<RESTOptions> {
  return {
    version: '10',
    api: apiUrl,
    timeout: REQUEST_TIMEOUT,
    retries: 0,
    rejectOnRateLimit: ({ timeToReset, retryAfter }: RateLimitData) =>
      Math.max(timeToReset, retryAfter) > MAX_WAIT,
    // Each interaction has a queue of its own, which is of no use after its answer.
    handlerSweepInterval: SWEEPING,
    makeRequest: async (url, init) => {
      invalid.check();
      const response = await DefaultRestOptions.makeRequest(url, init);
      invalid.count(response.status, response.headers.get('x-ratelimit-scope'));
      return response;
    },
  };
}

/** Milliseconds. */
const REQUEST_TIMEOUT = 15_000;
const MAX_WAIT = 30_000;
const SWEEPING = 60_000;
