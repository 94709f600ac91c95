import { DefaultRestOptions, type RateLimitData, type RESTOptions } from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import type { InvalidRequests } from './invalid-requests.ts';

/**
 * Options of each REST client. We retry ourselves, since discord.js does so without a pause; discord.js waits for rate
 * limits, but no longer than somebody would wait for an answer.
 */
export function restOptions({ apiUrl }: DiscordConfig, invalid: InvalidRequests): Partial<RESTOptions> {
  return {
    version: '10',
    api: apiUrl,
    timeout: REQUEST_TIMEOUT,
    retries: 0,
    rejectOnRateLimit: ({ timeToReset, retryAfter }: RateLimitData) =>
      Math.max(timeToReset, retryAfter) > MAX_WAIT,
    // Each interaction has a queue of its own, which is useless once it is answered.
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
