import { LRUCache } from 'lru-cache';
import { type Fetched, type FetchLimits, fetchFile, type Refusal } from './fetch-file.ts';
import { type Robots, readRobots } from './robots-rules.ts';

/** Fetches in the manner that sites ask for. */
export type PoliteFetch = (
  address: string,
  limits: Pick<FetchLimits, 'maxBytes' | 'validators'>,
) => Promise<Fetched>;

/** Who fetches, and on what clock. */
export interface PoliteFetchOptions extends Pick<FetchLimits, 'allowsPrivate' | 'agent' | 'network'> {
  /** Milliseconds between two requests to a site that asks for no other pause. */
  readonly pause: number;
  /** Milliseconds, for one file. */
  readonly maxTime: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after that many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** What is known of a site: of one protocol, name and port. */
interface Site {
  robots: { readonly until: number; readonly answer: Promise<SiteRules> } | null;
  /** When it may be asked again. */
  free: number;
  /** It wants no request before then; that is reported, not waited for. */
  closedUntil: number;
}

/** A site's rules, or one line that says why they cannot be fetched. */
type SiteRules = { readonly robots: Robots; readonly line: null } | { readonly line: string };

/** Our name in a site's rules. */
const NAME = 'verbatim';
/** How many bytes of the rules the standard asks to read. */
const MAX_ROBOTS_BYTES = 512_000;
/** Milliseconds for which a site's rules hold; the standard allows a day. */
const ROBOTS_LIFETIME = 3_600_000;
/** How long, in milliseconds, to wait for a site's turn; a longer pause is reported instead. */
const MAX_WAIT = 60_000;
/** How long, in milliseconds, to leave a site alone that fails or asks for fewer requests, unless it says how long. */
const USUAL_CLOSURE = 60_000;
const MAX_CLOSURE = 86_400_000;
const MAX_SITES = 2_000;

/**
 * Makes a fetch that keeps robots.txt and its crawl-delay, asks each site for one thing at a time with a pause between,
 * and leaves a site alone for as long as it says (429 and 503 with Retry-After).
 */
export function createPoliteFetch(options: PoliteFetchOptions): PoliteFetch {
  const { agent, allowsPrivate, network, maxTime, now } = options;
  const sites = new LRUCache<string, Site>({ max: MAX_SITES });
  const siteOf = (address: string): Site => {
    const { origin } = new URL(address);
    const site = sites.get(origin) ?? { robots: null, free: 0, closedUntil: 0 };
    sites.set(origin, site);
    return site;
  };
  const permits = async (address: string): Promise<Refusal | null> => {
    const site = siteOf(address);
    if (site.closedUntil > now()) return later(describeClosed(address, site.closedUntil));
    if (site.robots === null || site.robots.until < now())
      site.robots = { until: now() + ROBOTS_LIFETIME, answer: askRules(address, options) };
    const rules = await site.robots.answer;
    if (rules.line !== null) {
      site.robots = null;
      return { line: rules.line, isLater: false };
    }
    const { pathname, search } = new URL(address);
    if (!rules.robots.allows(`${pathname}${search}`)) return FORBIDDEN;
    return takeTurn(site, rules.robots, options);
  };
  return async (address, limits) => {
    const fetched = await fetchFile(address, { ...limits, agent, allowsPrivate, network, maxTime, permits });
    if (!fetched.ok && (fetched.status === 429 || fetched.status === 503))
      siteOf(address).closedUntil = now() + closureOf(fetched.retryAfter, now());
    return fetched;
  };
}

const FORBIDDEN: Refusal = { line: 'robots.txt forbids it', isLater: false };

function later(line: string): Refusal {
  return { line, isLater: true };
}

function describeClosed(address: string, until: number): string {
  return `${new URL(address).host} asked to be left alone until ${new Date(until).toISOString().slice(0, 16)}Z`;
}

/** A site without rules allows everything; one whose server fails allows nothing. */
async function askRules(address: string, options: PoliteFetchOptions): Promise<SiteRules> {
  const fetched = await fetchFile(new URL('/robots.txt', address).href, {
    ...options,
    maxBytes: MAX_ROBOTS_BYTES,
  });
  if (fetched.ok) return { robots: readRobots(new TextDecoder().decode(fetched.bytes), NAME), line: null };
  if (fetched.status === null) return { line: fetched.line };
  const isMissing = fetched.status >= 400 && fetched.status < 500 && fetched.status !== 429;
  return isMissing
    ? { robots: readRobots('', NAME), line: null }
    : { line: `robots.txt cannot be read: ${fetched.line}` };
}

/** Waits for the site's turn; gives a line if that would take too long. */
async function takeTurn(
  site: Site,
  { crawlDelay }: Robots,
  { now, wait, pause }: PoliteFetchOptions,
): Promise<Refusal | null> {
  const between = crawlDelay === null ? pause : Math.max(pause, crawlDelay * 1000);
  const waiting = Math.max(0, site.free - now());
  if (waiting > MAX_WAIT)
    return later(
      `its site asks for ${Math.ceil(between / 1000)} seconds between two requests, and others are before it`,
    );
  site.free = now() + waiting + between;
  if (waiting > 0) await wait(waiting);
  return null;
}

const SECONDS = /^\d{1,9}$/u;

function closureOf(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return USUAL_CLOSURE;
  const asked = SECONDS.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(asked) ? USUAL_CLOSURE : Math.min(Math.max(asked, 1_000), MAX_CLOSURE);
}
