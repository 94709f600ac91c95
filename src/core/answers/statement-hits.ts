import type { Archive } from '../archive.ts';
import { comparePlaces } from '../article-order.ts';
import { type Elsewhere, findElsewhere } from '../sayings/elsewhere.ts';
import type { Sayings } from '../sayings/sayings.ts';
import type { Match } from '../search/alignment.ts';
import type { IndexedQuotation, Matched } from '../search/archive-search.ts';
import type { TextSpan } from '../span.ts';
import { isSure, type Statement } from '../statement.ts';
import { takeFirst } from '../take-first.ts';
import { compareMatches } from './ranking.ts';

/** A statement found. */
export interface StatementHit extends Statement, Elsewhere {
  /** Where the words asked for stand in the article's text, ascending. */
  readonly marks: readonly TextSpan[];
}

/** Statements found, each with the match of the report shown. */
export interface GatheredStatements {
  readonly results: readonly { readonly hit: StatementHit; readonly match: Match }[];
  /** How many there are, given or not. */
  readonly total: number;
}

type Hit = Matched<IndexedQuotation>;

/** Which hits to give. */
export interface PageOfHits {
  /** How many at most. */
  readonly limit: number;
  /** How many of the best are left out. */
  readonly skip: number;
}

/** Joins matched quotations to one hit per saying, the best first; of equals the earlier article's. */
export async function gatherStatements(
  hits: readonly Hit[],
  archive: Pick<Archive, 'sayings'>,
  { limit, skip }: PageOfHits,
): Promise<GatheredStatements> {
  const sayings = await archive.sayings(hits.map(({ item }) => item));
  const shown = new Map<unknown, Hit>();
  for (const hit of hits) {
    const key = sayings.keyOf(hit.item);
    const known = shown.get(key);
    if (known === undefined || compareWithin(hit, known) < 0) shown.set(key, hit);
  }
  const best = takeFirst(shown.values(), skip + limit, compareSayings);
  const results = best.slice(skip).map((hit) => ({ hit: toStatementHit(hit, sayings), match: hit.match }));
  return { results, total: shown.size };
}

function compareSayings(one: Hit, other: Hit): number {
  return compareMatches(one, other) || comparePlaces(one.item, other.item);
}

/**
 * Orders reports of a saying: the best match first, then those whose speaker is sure, then longer ones, then earlier
 * ones.
 */
function compareWithin(one: Hit, other: Hit): number {
  return (
    compareMatches(one, other) ||
    Number(isSure(other.item)) - Number(isSure(one.item)) ||
    lengthOf(other) - lengthOf(one) ||
    comparePlaces(one.item, other.item)
  );
}

function toStatementHit({ item, match }: Hit, sayings: Sayings): StatementHit {
  const { article, quotation } = item;
  const shown = { article, quotation };
  return { ...shown, marks: match.marks, ...findElsewhere(sayings.of(shown), shown) };
}

/** In letters; they are not run together for that, since a common word has thousands to compare. */
function lengthOf({ item }: Hit): number {
  return item.sequence.terms.reduce((sum, { form }) => sum + form.length, 0);
}
