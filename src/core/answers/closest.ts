import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { compareArticles } from '../article-order.ts';
import type { IndexedQuotation, LookUp, Matched, Passage } from '../search/archive-search.ts';
import { overlaps, type TextSpan } from '../span.ts';
import { closenessOf } from './ranking.ts';
import { type GatheredStatements, gatherStatements, type StatementHit } from './statement-hits.ts';

/** A paragraph that is near the words asked for. */
export interface PassageHit {
  readonly article: Article;
  /** The paragraph. */
  readonly span: TextSpan;
  /** Where the words asked for stand in the article's text, ascending. */
  readonly marks: readonly TextSpan[];
  /** Whether all the marked words are the article's own, none of them somebody's. */
  readonly isUnquoted: boolean;
}

/** What is nearest if nothing is found. */
export type ClosestHit =
  | ({ readonly type: 'quotation' } & StatementHit)
  | ({ readonly type: 'passage' } & PassageHit);

interface Near {
  readonly hit: ClosestHit;
  readonly span: TextSpan;
  readonly closeness: number;
}

const MAX_CLOSEST = 3;

/** The passages nearest to a query, exact ones first; at most three, none overlapping. */
export async function findClosestPassages(
  quotations: readonly Matched<IndexedQuotation>[],
  lookUp: LookUp,
  archive: Pick<Archive, 'sayings'>,
): Promise<readonly ClosestHit[]> {
  const exact = (await lookUp.findPassagesExactly()).toSorted((one, other) =>
    compareArticles(one.item.article, other.item.article),
  );
  const gathered = await gatherStatements(quotations, archive, { limit: MAX_CLOSEST, skip: 0 });
  const passages = await lookUp.findPassages();
  const near = [
    ...gathered.results.map(toNearStatement),
    ...passages.filter(hasOwnWords).map(toNearPassage),
  ].toSorted(
    (one, other) => other.closeness - one.closeness || compareArticles(one.hit.article, other.hit.article),
  );
  const chosen: Near[] = [];
  for (const candidate of [...exact.map(toNearPassage), ...near]) {
    if (chosen.length === MAX_CLOSEST) break;
    if (!chosen.some((other) => areOverlapping(other, candidate))) chosen.push(candidate);
  }
  return chosen.map(({ hit }) => hit);
}

function toNearStatement({ hit, match }: GatheredStatements['results'][number]): Near {
  return { hit: { type: 'quotation', ...hit }, span: hit.quotation, closeness: closenessOf(match) };
}

function toNearPassage(matched: Matched<Passage>): Near {
  const { item, match } = matched;
  const { article, span } = item;
  const isUnquoted = areOwnWords(matched);
  const hit: ClosestHit = { type: 'passage', article, span, marks: match.marks, isUnquoted };
  return { hit, span, closeness: closenessOf(match) };
}

/** Whether all that matches of a passage is the article's own words, none of it somebody's. */
export function areOwnWords(matched: Matched<Passage>): boolean {
  return unquotedMarks(matched).length === matched.match.marks.length;
}

/** Whether a passage matches by more than its quotations, which are found by themselves. */
function hasOwnWords(matched: Matched<Passage>): boolean {
  return unquotedMarks(matched).length > 0;
}

function unquotedMarks({ item, match }: Matched<Passage>): readonly TextSpan[] {
  const said = item.quotations.filter((quotation) => overlaps(quotation, item.span));
  return match.marks.filter((mark) => !said.some(({ parts }) => parts.some((part) => overlaps(part, mark))));
}

function areOverlapping(one: Near, other: Near): boolean {
  return one.hit.article === other.hit.article && overlaps(one.span, other.span);
}
