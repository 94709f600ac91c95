import type { Archive } from '../../archive.ts';
import type { Article } from '../../article/article.ts';
import { compareArticlesNewestFirst } from '../../article-order.ts';
import type { Asked } from '../../dates/date-reader.ts';
import { findElsewhere } from '../../sayings/elsewhere.ts';
import { MATCH_TIERS } from '../../search/alignment.ts';
import type { LookUp, Matched, Passage } from '../../search/archive-search.ts';
import { isQuery, type Query, readQuery } from '../../search/query.ts';
import { overlaps } from '../../span.ts';
import { areOwnWords, findClosestPassages, type PassageHit } from '../closest.ts';
import { closenessOf } from '../ranking.ts';
import { gatherStatements } from '../statement-hits.ts';
import { readLimits, type SearchLimits } from './01-limits.ts';
import type { SearchAnswer, SearchRequest } from './search-answer.ts';

/**
 * Finds the quotations and the paragraphs that hold all the words, inflected or misspelt too, within an outlet, some
 * days and one speaker's words; where there is nothing of the kind asked for, the other kind. A saying counts once.
 * Without words all quotations within the limits are given.
 */
export async function search(archive: Archive, request: SearchRequest, asked: Asked): Promise<SearchAnswer> {
  const read = await readLimits(archive, request, asked);
  if (!read.ok) return { type: 'unusable', fault: read.fault };
  const { limits } = read;
  if (request.words === null) return list(archive, request, limits);
  const query = readQuery(request.words, archive.language.words);
  if (!isQuery(query)) return { type: 'unusable', fault: { part: 'words', reason: query } };
  const lookUp = archive.lookUp(query);
  const findKind = (kind: SearchRequest['kind']) =>
    kind === 'quotations'
      ? findQuotations(archive, query, lookUp, limits, request)
      : findPassages(query, lookUp, limits, request);
  const other = request.kind === 'quotations' ? 'passages' : 'quotations';
  const found = (await findKind(request.kind)) ?? (await findKind(other));
  if (found !== null) return found;
  const closest = limits.isOpen ? await findClosestPassages(await lookUp.findSome(), lookUp, archive) : [];
  return { type: 'nothing', closest, searched: limits.searched };
}

type Found = Extract<SearchAnswer, { type: 'found' }>;

/** Words that stand everywhere are looked for only as a phrase, as they are written. */
const MIN_STOP_WORDS = 3;

function hasContent({ fragments }: Query): boolean {
  return fragments.flat().some(({ isContent }) => isContent);
}

/** Null if there are none. */
async function findQuotations(
  archive: Archive,
  query: Query,
  lookUp: LookUp,
  limits: SearchLimits,
  request: SearchRequest,
): Promise<Found | null> {
  const isPhrase = query.fragments.flat().length >= MIN_STOP_WORDS;
  const scanned = isPhrase && !hasContent(query) ? await lookUp.scan() : [];
  const all = (hasContent(query) ? await lookUp.findAll() : scanned).filter(({ item }) =>
    limits.isWithin(item.article),
  );
  const own = await limits.ownAmong(all.map(({ item }) => item));
  const matched = all.filter(({ item }) => own.has(item.quotation));
  const { results, total } = await gatherStatements(matched, archive, request);
  const { searched } = limits;
  const hits = results.map(({ hit }) => hit);
  if (total === 0) return null;
  return { type: 'found', hits: { kind: 'quotations', hits }, total, isCut: false, searched };
}

/** How many paragraphs are compared with the words; each takes some tenths of a millisecond. */
const MAX_COMPARED = 500;

/** Null if there are none. */
async function findPassages(
  query: Query,
  lookUp: LookUp,
  limits: SearchLimits,
  { skip, limit }: SearchRequest,
): Promise<Found | null> {
  if (!hasContent(query)) return null;
  const within: Passage[] = [];
  await lookUp.findAllPassages((passage) => {
    if (limits.isWithin(passage.article)) within.push(passage);
    return false;
  });
  const candidates = await keepSpeakers(within, limits);
  const compared = new Set(candidates.toSorted(compareNewestFirst).slice(0, MAX_COMPARED).map(keyOf));
  const found = await lookUp.findAllPassages((passage) => compared.has(keyOf(passage)));
  const matched = found.toSorted(comparePassages);
  if (matched.length === 0) return null;
  const hits = matched.slice(skip, skip + limit).map(toPassageHit);
  const isCut = candidates.length > compared.size;
  const { searched } = limits;
  return { type: 'found', hits: { kind: 'passages', hits }, total: matched.length, isCut, searched };
}

/** The passages that contain words of the speaker asked for. */
async function keepSpeakers(passages: readonly Passage[], limits: SearchLimits): Promise<readonly Passage[]> {
  if (limits.speaker === null) return passages;
  const saidIn = ({ quotations, span }: Passage) => quotations.filter((each) => overlaps(each, span));
  const own = await limits.ownAmong(
    passages.flatMap((passage) =>
      saidIn(passage).map((quotation) => ({ article: passage.article, quotation })),
    ),
  );
  return passages.filter((passage) => saidIn(passage).some((each) => own.has(each)));
}

/** Where it stands, without reading its article: of thousands that hold a common word few are compared. */
function keyOf({ article, index }: Passage): string {
  return `${article.id} ${index}`;
}

function toPassageHit(matched: Matched<Passage>): PassageHit {
  const { article, span } = matched.item;
  return { article, span, marks: matched.match.marks, isUnquoted: areOwnWords(matched) };
}

function comparePassages(one: Matched<Passage>, other: Matched<Passage>): number {
  return (
    MATCH_TIERS.indexOf(one.match.tier) - MATCH_TIERS.indexOf(other.match.tier) ||
    closenessOf(other.match) - closenessOf(one.match) ||
    one.match.window - other.match.window ||
    compareNewestFirst(one.item, other.item)
  );
}

function compareNewestFirst(one: Passage, other: Passage): number {
  return compareStarts(
    { article: one.article, start: one.index },
    { article: other.article, start: other.index },
  );
}

interface Start {
  readonly article: Article;
  /** In its text, or among its paragraphs. */
  readonly start: number;
}

function compareStarts(one: Start, other: Start): number {
  return compareArticlesNewestFirst(one.article, other.article) || one.start - other.start;
}

/** All quotations within the limits, the newest first. */
async function list(
  archive: Archive,
  { skip, limit }: SearchRequest,
  { filter, isWithin, speaker, searched }: SearchLimits,
): Promise<SearchAnswer> {
  const { outlets, dates: range, zone } = filter;
  const all = await archive.statements({
    speaker: speaker?.id ?? null,
    outlets: outlets.length === 0 ? null : outlets,
    published: range === null ? null : { range, zone },
  });
  const kept = all
    .filter(({ article }) => isWithin(article))
    .toSorted((one, other) =>
      compareStarts(
        { article: one.article, start: one.quotation.start },
        { article: other.article, start: other.quotation.start },
      ),
    );
  if (kept.length === 0) return { type: 'nothing', closest: [], searched };
  const shown = kept.slice(skip, skip + limit);
  const sayings = await archive.sayings(shown);
  const hits = shown.map((statement) => ({
    ...statement,
    marks: [],
    ...findElsewhere(sayings.of(statement), statement),
  }));
  return { type: 'found', hits: { kind: 'quotations', hits }, total: kept.length, isCut: false, searched };
}
