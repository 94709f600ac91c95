import type { Logger } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';

const WORKSPACES = 1_000;

/**
 * Clients by token, made on demand, that try once and never wait. They are for what must not hold up answers: a Slack
 * client that is rate limited holds back everything else it sends.
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
