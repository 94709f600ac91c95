import type { VersionCandidate } from './version-candidate.ts';

/** A paragraph in this many articles of one outlet belongs to the outlet: “Sign up for our newsletter”. */
export const MIN_ARTICLES_OF_OUTLET = 4;
/** Words that two near copies have in common at least. */
export const MIN_SHARED = 40;
/** Two versions share more than this of the longer one, */
const MIN_OF_LONGER = 0.5;
/**
 * The same where days lie between or the addresses differ: background that goes on from story to story is no version.
 */
const MIN_OF_LONGER_APART = 0.8;
/** and this much of the shorter headline. */
const MIN_OF_HEADLINE = 0.5;
/** A reprint may be cut: it shares this much of the shorter one, which is at least half as long. */
const MIN_OF_SHORTER = 0.65;
/** Milliseconds. */
const FEW_DAYS = 3 * 86_400_000;

/**
 * Whether a paragraph stands in several articles of one outlet; versions of one page, or under one headline, are one.
 */
export function isOfOutlet(holders: ReadonlySet<VersionCandidate>): boolean {
  if (holders.size < MIN_ARTICLES_OF_OUTLET) return false;
  const articles = new Map<string, Set<string>>();
  for (const { outlet, page, headline, path } of holders) {
    const name = outlet.host ?? outlet.name ?? '';
    const known = articles.get(name) ?? new Set();
    articles.set(name, known.add(page ?? (headline.join(' ') || path)));
  }
  return [...articles.values()].some(({ size }) => size >= MIN_ARTICLES_OF_OUTLET);
}

/** How many words two candidates share, and how many are each one's own, shared ones among them. */
export interface Sharing {
  readonly shared: number;
  readonly own: readonly [number, number];
}

/** Whether two candidates have most of the same text: versions of one article, or an article and its reprint. */
export function isNear(one: VersionCandidate, other: VersionCandidate, { shared, own }: Sharing): boolean {
  const [shorter, longer] = [Math.min(...own), Math.max(...own)];
  const isOne = isSameOutlet(one, other);
  if (isOne === null)
    return one.path === other.path && one.isPast !== other.isPast && shared > longer * MIN_OF_LONGER;
  if (!isOne) return shared >= shorter * MIN_OF_SHORTER && shorter * 2 >= longer;
  if (!isApart(one, other)) return shared > longer * MIN_OF_LONGER;
  return shared > longer * MIN_OF_LONGER_APART && isSameHeadline(one, other);
}

/** Whether two candidates have addresses of their own, or days lie between them. */
function isApart(one: VersionCandidate, other: VersionCandidate): boolean {
  if (one.page !== null && other.page !== null) return true;
  return one.stated !== null && other.stated !== null && Math.abs(one.stated - other.stated) > FEW_DAYS;
}

function isSameHeadline({ headline: one }: VersionCandidate, { headline: other }: VersionCandidate): boolean {
  const words = new Set(other);
  const shorter = Math.min(new Set(one).size, words.size);
  return new Set(one.filter((word) => words.has(word))).size >= shorter * MIN_OF_HEADLINE;
}

/** Null where it is not known. */
export function isSameOutlet(
  { outlet: one }: VersionCandidate,
  { outlet: other }: VersionCandidate,
): boolean | null {
  const isSameHost = one.host === null || other.host === null ? null : one.host === other.host;
  if (one.name === null || other.name === null) return isSameHost;
  return one.name === other.name || isSameHost === true;
}
