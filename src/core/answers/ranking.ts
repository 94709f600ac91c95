import { MATCH_TIERS, type Match } from '../search/alignment.ts';
import type { IndexedQuotation, Matched } from '../search/archive-search.ts';
import { kindOf } from '../statement.ts';

/** How near a match comes, 0 to 1: the words count twice, that they stand in the order asked for once. */
export function closenessOf({ share, order }: Match): number {
  return (2 * share + order) / 3;
}

/** Orders matches, better first: the tier, then how near, then what is quoted before what is reported, then tighter. */
export function compareMatches(one: Matched<IndexedQuotation>, other: Matched<IndexedQuotation>): number {
  return (
    MATCH_TIERS.indexOf(one.match.tier) - MATCH_TIERS.indexOf(other.match.tier) ||
    closenessOf(other.match) - closenessOf(one.match) ||
    Number(kindOf(one.item) === 'indirect') - Number(kindOf(other.item) === 'indirect') ||
    one.match.window - other.match.window
  );
}
