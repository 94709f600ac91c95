import type { RouteName } from './routes.ts';

/** So many requests in so many milliseconds of the machine. */
export interface RateLimit {
  readonly count: number;
  readonly window: number;
}

/** Which requests this Discord limits by itself; none by default. */
export interface RateLimitOptions {
  /** Of messages to one channel. */
  readonly messages?: RateLimit;
  /** Of all that the bot asks for, but for responses to interactions. */
  readonly global?: RateLimit;
}

/** What the limits say to a request. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait; null where the request may go on. */
  readonly retryAfter: number | null;
  readonly scope: 'user' | 'global';
}

/** Counts requests. */
export interface RateLimits {
  take(route: RouteName, place: string): Verdict;
}

const LENIENT: RateLimit = { count: 10_000, window: 1_000 };
const FREE: ReadonlySet<RouteName> = new Set([
  'callback',
  'follow-up',
  'response',
  'edit-response',
  'delete-response',
]);

/** Makes limits nobody has used yet. */
export function createRateLimits(options: RateLimitOptions): RateLimits {
  const buckets = new Map<string, { used: number; resetsAt: number }>();

  function use(key: string, { count, window }: RateLimit) {
    const now = performance.now();
    const known = buckets.get(key);
    const bucket = known && known.resetsAt > now ? known : { used: 0, resetsAt: now + window };
    buckets.set(key, bucket);
    bucket.used += 1;
    return { left: count - bucket.used, resetsIn: (bucket.resetsAt - now) / 1000, count };
  }

  return {
    take: (route, place) => {
      if (options.global && !FREE.has(route)) {
        const { left, resetsIn } = use('global', options.global);
        if (left < 0) return { headers: {}, retryAfter: resetsIn, scope: 'global' };
      }
      const limit = route === 'create-message' ? (options.messages ?? LENIENT) : LENIENT;
      const { left, resetsIn, count } = use(`${route} ${place}`, limit);
      const headers = {
        'x-ratelimit-limit': String(count),
        'x-ratelimit-remaining': String(Math.max(0, left)),
        'x-ratelimit-reset': (Date.now() / 1000 + resetsIn).toFixed(3),
        'x-ratelimit-reset-after': resetsIn.toFixed(3),
        'x-ratelimit-bucket': `bucket-${route}`,
      };
      return { headers, retryAfter: left < 0 ? resetsIn : null, scope: 'user' };
    },
  };
}
