import type { Article } from '../article/article.ts';
import { compareArticles } from '../article-order.ts';
import type { IndexedQuotation, LookUp, Matched, Passage } from '../search/archive-search.ts';
import { overlaps, type TextSpan } from '../span.ts';
import { closenessOf } from './ranking.ts';
import type { StatementHit } from './statement-hits.ts';

/** A paragraph that comes near the words asked for. */
export interface PassageHit {
  readonly article: Article;
  /** The paragraph. */
  readonly span: TextSpan;
  /** Where the words asked for stand in the article's text, ascending. */
  readonly marks: readonly TextSpan[];
  /** Whether all marks are the article's own words, none of them somebody's. */
  readonly isUnquoted: boolean;
}

/** What comes nearest where nothing is found. */
export type ClosestHit =
  | ({ readonly type: 'quotation' } & StatementHit)
  | ({ readonly type: 'passage' } & PassageHit);

interface Near {
  readonly hit: ClosestHit;
  readonly span: TextSpan;
  readonly closeness: number;
}

const MOST_CLOSEST = 3;
const LEAST_SHARE = 0.25;

/** What comes nearest to the words of a query: passages that hold them exactly first; at most three, none overlapping. */
export function findClosest(
  quotations: readonly Matched<IndexedQuotation>[],
  lookUp: LookUp,
): readonly ClosestHit[] {
  const exact = lookUp
    .findPassagesExactly()
    .toSorted((one, other) => compareArticles(one.item.article, other.item.article));
  const near = [
    ...quotations.filter(isNear).map(toNearQuotation),
    ...lookUp.findPassages().filter(isNear).map(toNearPassage),
  ].toSorted(
    (one, other) => other.closeness - one.closeness || compareArticles(one.hit.article, other.hit.article),
  );
  const chosen: Near[] = [];
  for (const candidate of [...exact.map(toNearPassage), ...near]) {
    if (chosen.length === MOST_CLOSEST) break;
    if (!chosen.some((other) => areOverlapping(other, candidate))) chosen.push(candidate);
  }
  return chosen.map(({ hit }) => hit);
}

function isNear({ match }: Matched<unknown>): boolean {
  return match.share >= LEAST_SHARE;
}

function toNearQuotation(matched: Matched<IndexedQuotation>): Near {
  const { article, quotation } = matched.item;
  const hit: ClosestHit = { type: 'quotation', article, quotation, marks: matched.match.marks, alsoIn: [] };
  return { hit, span: quotation, closeness: closenessOf(matched.match) };
}

function toNearPassage({ item, match }: Matched<Passage>): Near {
  const { article, span, quotations } = item;
  const said = quotations.flatMap(({ parts }) => parts);
  const isUnquoted = !match.marks.some((mark) => said.some((part) => overlaps(part, mark)));
  const hit: ClosestHit = { type: 'passage', article, span, marks: match.marks, isUnquoted };
  return { hit, span, closeness: closenessOf(match) };
}

function areOverlapping(one: Near, other: Near): boolean {
  return one.hit.article === other.hit.article && overlaps(one.span, other.span);
}
