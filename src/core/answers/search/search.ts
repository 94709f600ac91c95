import type { Archive } from '../../archive.ts';
import type { Article } from '../../article/article.ts';
import { compareArticlesNewestFirst } from '../../article-order.ts';
import type { Asked } from '../../dates/find-date.ts';
import { findElsewhere } from '../../sayings/elsewhere.ts';
import { MATCH_TIERS } from '../../search/alignment.ts';
import type { IndexedQuotation, LookUp, Matched, Passage } from '../../search/archive-search.ts';
import { isQuery, type Query, readQuery } from '../../search/query.ts';
import { overlaps } from '../../span.ts';
import { areOwnWords, findClosest } from '../closest.ts';
import { closenessOf } from '../ranking.ts';
import { gatherStatements } from '../statement-hits.ts';
import { readLimits, type SearchLimits } from './01-limits.ts';
import type { SearchAnswer, SearchHits, SearchRequest } from './search-answer.ts';

/**
 * Finds the quotations and the paragraphs that hold all the words, inflected or misspelt too, within an outlet, some
 * days and one speaker's words. A saying counts once. Without words all quotations within the limits are given.
 */
export function search(archive: Archive, request: SearchRequest, asked: Asked): SearchAnswer {
  const read = readLimits(archive, request, asked);
  if (!read.ok) return { type: 'unusable', fault: read.fault };
  const { limits } = read;
  if (request.words === null) return list(archive, request, limits);
  const query = readQuery(request.words);
  if (!isQuery(query)) return { type: 'unusable', fault: { part: 'words', reason: query } };
  const lookUp = archive.search.lookUp(query);
  const { quotations, passages } = match(query, lookUp, limits);
  const gathered = gatherStatements(quotations, archive.sayings, request);
  const totals = { quotations: gathered.total, passages: passages.length };
  const { searched } = limits;
  if (totals.quotations + totals.passages === 0) {
    const closest = limits.isOpen ? findClosest(lookUp.findSome(), lookUp, archive.sayings) : [];
    return { type: 'nothing', closest, searched };
  }
  const hits: SearchHits =
    request.kind === 'quotations'
      ? { kind: 'quotations', hits: gathered.results.map(({ hit }) => hit) }
      : { kind: 'passages', hits: choosePassages(passages, request) };
  return { type: 'found', hits, totals, searched };
}

/** Words that stand everywhere are looked for as they are written, and only as a phrase. */
const FEWEST_STOP_WORDS = 3;

function match(query: Query, lookUp: LookUp, limits: SearchLimits) {
  const words = query.fragments.flat();
  const hasContent = words.some(({ isContent }) => isContent);
  const scanned = words.length >= FEWEST_STOP_WORDS && !hasContent ? lookUp.scan() : [];
  const quotations: readonly Matched<IndexedQuotation>[] = hasContent ? lookUp.findAll() : scanned;
  return {
    quotations: quotations.filter(
      ({ item }) => limits.isWithin(item.article) && limits.isSpeakers(item.quotation),
    ),
    passages: hasContent ? lookUp.findAllPassages(isWanted(limits)) : [],
  };
}

function isWanted({ isWithin, isSpeakers, hasSpeaker }: SearchLimits): (passage: Passage) => boolean {
  return ({ article, span, quotations }) =>
    isWithin(article) &&
    (!hasSpeaker || quotations.some((quotation) => isSpeakers(quotation) && overlaps(quotation, span)));
}

function choosePassages(passages: readonly Matched<Passage>[], { skip, limit }: SearchRequest) {
  return passages
    .toSorted(comparePassages)
    .slice(skip, skip + limit)
    .map((matched) => {
      const { article, span } = matched.item;
      return { article, span, marks: matched.match.marks, isUnquoted: areOwnWords(matched) };
    });
}

function comparePassages(one: Matched<Passage>, other: Matched<Passage>): number {
  return (
    MATCH_TIERS.indexOf(one.match.tier) - MATCH_TIERS.indexOf(other.match.tier) ||
    closenessOf(other.match) - closenessOf(one.match) ||
    one.match.window - other.match.window ||
    comparePlaces(
      { article: one.item.article, start: one.item.span.start },
      { article: other.item.article, start: other.item.span.start },
    )
  );
}

interface Start {
  readonly article: Article;
  readonly start: number;
}

function comparePlaces(one: Start, other: Start): number {
  return compareArticlesNewestFirst(one.article, other.article) || one.start - other.start;
}

/** All quotations within the limits, the newest first. */
function list(archive: Archive, { skip, limit }: SearchRequest, limits: SearchLimits): SearchAnswer {
  const { searched } = limits;
  const kept = archive.statements
    .filter(({ article, quotation }) => limits.isWithin(article) && limits.isSpeakers(quotation))
    .toSorted((one, other) =>
      comparePlaces(
        { article: one.article, start: one.quotation.start },
        { article: other.article, start: other.quotation.start },
      ),
    );
  if (kept.length === 0) return { type: 'nothing', closest: [], searched };
  const hits = kept.slice(skip, skip + limit).map((statement) => ({
    ...statement,
    marks: [],
    ...findElsewhere(archive.sayings.of(statement), statement),
  }));
  return {
    type: 'found',
    hits: { kind: 'quotations', hits },
    totals: { quotations: kept.length, passages: 0 },
    searched,
  };
}
