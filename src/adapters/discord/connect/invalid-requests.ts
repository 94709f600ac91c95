import type { Clock } from '../../../ports/ports.ts';
import { DiscordRefusal } from './failures.ts';

/**
 * Counts the requests that Discord refuses as 401, 403 or 429 and stops all of them long before the address is banned,
 * which happens at 10,000 in ten minutes; a 429 of a limit that others share doesn't count.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export interface InvalidRequests {
  /** @throws DiscordRefusal `too-many-invalid-requests` while no request may be made. */
  check(): void;
  /** @param scope Discord's `X-RateLimit-Scope`; null where it sent none. */
  count(status: number, scope: string | null): void;
}

/** As many as may be refused in a window. */
export const MAX_INVALID = 1_000;
/** Milliseconds. */
export const WINDOW = 600_000;

/** Makes a count of none; what is older than a window is forgotten. */
export function countInvalidRequests(clock: Clock, limit = MAX_INVALID): InvalidRequests {
  let times: readonly number[] = [];
  return {
    check: () => {
      const now = clock.now().getTime();
      times = times.filter((time) => time > now - WINDOW);
      if (times.length < limit) return;
      throw new DiscordRefusal(
        'too-many-invalid-requests',
        'Too many requests were refused; this one is not sent.',
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
