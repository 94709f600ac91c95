import { type FetchLimits, fetchFile } from './fetch-file.ts';
import { isAllowed } from './robots-rules.ts';

/** By what name a site's rules call us. */
const NAME = 'verbatim';
/** Bytes that the standard asks to read. */
const MAX_BYTES = 512_000;

/**
 * Whether a site lets an address be fetched, by its robots.txt; null where it does, else why not. A site without one
 * does, and one whose server is not well does not.
 */
export async function askRobots(address: string, limits: FetchLimits): Promise<string | null> {
  const fetched = await fetchFile(new URL('/robots.txt', address).href, { ...limits, maxBytes: MAX_BYTES });
  if (!fetched.ok) {
    if (fetched.status === null) return fetched.line;
    return fetched.status >= 400 && fetched.status < 500
      ? null
      : `robots.txt cannot be read: ${fetched.line}`;
  }
  const { pathname, search } = new URL(address);
  const robots = new TextDecoder().decode(fetched.bytes);
  return isAllowed(robots, NAME, `${pathname}${search}`) ? null : 'robots.txt forbids it';
}
