import type { Clock } from '../../../ports/ports.ts';
import { DiscordRefusal } from './failures.ts';

/**
 * Counts requests that Discord refuses with 401, 403 or 429, and stops all requests long before Discord bans the
 * address, at 10,000 in ten minutes. A 429 for a shared limit doesn't count.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export interface InvalidRequests {
  /** @throws DiscordRefusal `too-many-invalid-requests` while no request may be made. */
  check(): void;
  /** @param scope Discord's `X-RateLimit-Scope`; null if it sent none. */
  count(status: number, scope: string | null): void;
}

/** How many may be refused within the window. */
export const MAX_INVALID = 1_000;
/** Milliseconds. */
export const WINDOW = 600_000;

/** Starts counting at zero; refusals older than the window are forgotten. */
export function countInvalidRequests(clock: Clock, limit = MAX_INVALID): InvalidRequests {
  let times: readonly number[] = [];
  return {
    check: () => {
      const now = clock.now().getTime();
      times = times.filter((time) => time > now - WINDOW);
      if (times.length < limit) return;
      throw new DiscordRefusal(
        'too-many-invalid-requests',
        'Too many requests were refused, so this one was not sent.',
      );
    },
    count: (status, scope) => {
      if (!INVALID.has(status) || (status === RATE_LIMITED && scope === 'shared')) return;
      times = [...times, clock.now().getTime()];
    },
  };
}

const RATE_LIMITED = 429;
const INVALID: ReadonlySet<number> = new Set([401, 403, RATE_LIMITED]);
