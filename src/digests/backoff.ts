/** Milliseconds; long enough for a platform to show what it took just before. */
const FIRST = 10_000;
const LONGEST = 600_000;

/**
 * How long to wait before trying again, in milliseconds: twice as long each time, up to ten minutes, of which a random
 * half is left out so that not all come back together; never less than the platform asks for.
 *
 * @param attempts - how often it was tried, from 1.
 * @param random - from 0 to 1.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter "equal jitter"
 */
export function backOff(attempts: number, afterMs: number | null, random: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** (attempts - 1));
  return Math.max(afterMs ?? 0, Math.round(longest / 2 + (longest / 2) * random));
}
