import { MATCH_TIERS, type Match } from '../search/alignment.ts';
import type { IndexedQuotation, Matched } from '../search/archive-search.ts';
import { kindOf } from '../statement.ts';

/** How near a match is, 0 to 1: its words count twice, their order once. */
export function closenessOf({ share, order }: Match): number {
  return (2 * share + order) / 3;
}

/** Orders matches, the better first: by tier, by nearness, quotations before reports, then the tighter. */
export function compareMatches(one: Matched<IndexedQuotation>, other: Matched<IndexedQuotation>): number {
  return (
    MATCH_TIERS.indexOf(one.match.tier) - MATCH_TIERS.indexOf(other.match.tier) ||
    closenessOf(other.match) - closenessOf(one.match) ||
    Number(kindOf(one.item) === 'indirect') - Number(kindOf(other.item) === 'indirect') ||
    one.match.window - other.match.window
  );
}
