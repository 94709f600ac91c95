import type { Statement } from '../archive.ts';
import type { Match } from '../search/alignment.ts';
import type { IndexedQuotation, Matched } from '../search/archive-search.ts';
import type { TextSpan } from '../span.ts';
import { fileByOpening, itemsOpeningIn } from './openings.ts';
import { compareMatches } from './ranking.ts';
import { FEWEST_SHARED_WORDS, isSameStatement } from './same-statement.ts';

/** A statement that was found. */
export interface StatementHit extends Statement {
  /** Where the words asked for stand in the article's text, ascending. */
  readonly marks: readonly TextSpan[];
  /** Where other articles report the same statement, earliest first, one entry an article. */
  readonly alsoIn: readonly Statement[];
}

/** Statements that were found, each with how its shown report matches. */
export interface GatheredStatements {
  readonly results: readonly { readonly hit: StatementHit; readonly match: Match }[];
  /** How many there are, given or not. */
  readonly total: number;
}

type Hit = Matched<IndexedQuotation>;

/**
 * Makes matched quotations one hit a statement, best first; of equals the earlier article's comes first.
 *
 * @param limit - how many hits are given at most.
 */
export function gatherStatements(hits: readonly Hit[], limit: number): GatheredStatements {
  const groups = groupByStatement(hits).map((group) => ({ group, shown: chooseShown(group) }));
  const results = groups
    .toSorted((one, other) => compareMatches(one.shown, other.shown) || comparePlaces(one.shown, other.shown))
    .slice(0, limit)
    .map(({ group, shown }) => ({ hit: toStatementHit(group, shown), match: shown.match }));
  return { results, total: groups.length };
}

/**
 * Longest first, so that a short quotation joins a longer one that holds it, and never stands between two longer ones
 * that are different wordings.
 */
function groupByStatement(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const longestFirst = hits.toSorted(
    (one, other) => lengthOf(other) - lengthOf(one) || comparePlaces(one, other),
  );
  const openings = fileByOpening(longestFirst, ({ item }) => item.sequence, FEWEST_SHARED_WORDS);
  const grouped = new Set<Hit>();
  const groups: Hit[][] = [];
  for (const longest of longestFirst) {
    if (grouped.has(longest)) continue;
    const group = [...itemsOpeningIn(openings, longest.item.sequence, FEWEST_SHARED_WORDS)].filter(
      (hit) => hit === longest || (!grouped.has(hit) && isSameStatement(longest.item, hit.item)),
    );
    for (const hit of group) grouped.add(hit);
    groups.push(group);
  }
  return groups;
}

/** What stands for a statement: the report that matches best, of equals the longest, then the earliest. */
function chooseShown(group: readonly Hit[]): Hit {
  return group.reduce((best, hit) =>
    (compareMatches(hit, best) || lengthOf(best) - lengthOf(hit) || comparePlaces(hit, best)) < 0
      ? hit
      : best,
  );
}

function toStatementHit(group: readonly Hit[], shown: Hit): StatementHit {
  const { article, quotation } = shown.item;
  const alsoIn = new Map<string, Statement>();
  for (const { item } of group.toSorted(comparePlaces)) {
    if (item.article.path === article.path || alsoIn.has(item.article.path)) continue;
    alsoIn.set(item.article.path, { article: item.article, quotation: item.quotation });
  }
  return { article, quotation, marks: shown.match.marks, alsoIn: [...alsoIn.values()] };
}

function comparePlaces(one: Hit, other: Hit): number {
  return one.item.rank - other.item.rank;
}

function lengthOf({ item }: Hit): number {
  return item.sequence.letters.length;
}
