/** Milliseconds. Long enough for a platform to show a message that it has just accepted. */
const FIRST = 10_000;
const LONGEST = 600_000;

/**
 * How long to wait before the next try, in milliseconds. The wait doubles with each attempt, up to ten minutes, and up
 * to half of it is random, so that retries spread out. It is never shorter than the platform asks for.
 *
 * @param attempts - tries so far, at least 1.
 * @param random - from 0 to 1.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter "equal jitter"
 */
export function backOff(attempts: number, afterMs: number | null, random: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** (attempts - 1));
  return Math.max(afterMs ?? 0, Math.round(longest / 2 + (longest / 2) * random));
}
