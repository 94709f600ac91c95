import type { Logger } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';

const WORKSPACES = 1_000;

/**
 * Clients by their tokens, each made once, that try once and never wait, for what must not hold back the answers to people: Slack's client holds back
 * everything that it sends while it is told to wait.
 *
 * @param timeout - in milliseconds.
 */
export function createImpatientClients(
  { apiUrl, logger }: { readonly apiUrl: string; readonly logger: Logger },
  timeout: number,
): LRUCache<string, WebClient> {
  return new LRUCache<string, WebClient>({
    max: WORKSPACES,
    memoMethod: (token) =>
      new WebClient(token, {
        slackApiUrl: apiUrl,
        logger,
        rejectRateLimitedCalls: true,
        retryConfig: { retries: 0 },
        timeout,
      }),
  });
}
