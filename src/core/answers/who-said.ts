import type { Archive } from '../archive.ts';
import type { Holdings } from '../holdings.ts';
import type { IndexedQuotation, LookUp, Matched } from '../search/archive-search.ts';
import { isQuery, type Query, type QueryFault, readQuery } from '../search/query.ts';
import { overlaps } from '../span.ts';
import type { FormerStatement } from '../versions/changed-statements.ts';
import { type ClosestHit, findClosestPassages } from './closest.ts';
import { findFormer } from './find-former.ts';
import { closenessOf } from './ranking.ts';
import { gatherStatements, type PageOfHits, type StatementHit } from './statement-hits.ts';

/** What "who said" comes to. */
export type WhoSaidAnswer =
  | {
      readonly type: 'found';
      readonly query: string;
      /** The best first; empty only if all are left out. */
      readonly results: readonly StatementHit[];
      /** How many better ones were left out. */
      readonly before: number;
      /** How many statements there are, shown or not. */
      readonly total: number;
      /** What held the words in earlier versions of articles, and holds them no more. */
      readonly former: readonly FormerStatement[];
      readonly searched: Holdings;
    }
  | {
      readonly type: 'nothing';
      readonly query: string;
      readonly closest: readonly ClosestHit[];
      readonly former: readonly FormerStatement[];
      readonly searched: Holdings;
    }
  | { readonly type: 'unsearchable'; readonly fault: QueryFault };

/**
 * How near a partial match must come to be what was meant. Measured on six words of news quotations: with one word
 * changed, six (a rare word) to eight (an ordinary one) of ten are kept; of fragments that the archive doesn't hold,
 * one of six is let through.
 */
const MIN_CLOSENESS = 0.55;
/** How many words a partial match may be spread over for each word asked for. */
const WIDEST_WINDOW = 3;
/** How near the best partial match the others must come. */
const MIN_OF_BEST = 0.85;
/** Stop words alone are looked for only as a phrase of at least this many: fewer are everywhere. */
const MIN_STOP_WORDS = 3;

/**
 * Finds who said some words: quotations that hold them consecutively, then those that hold them in any order, then
 * those that hold them inflected or misspelt; only if there are none of these, quotations that contain most of them.
 * Fragments between ellipses are looked for in one quotation, in their order.
 *
 * @param limit - how many statements are given at most; they are counted all the same.
 * @param skip - how many of the best are left out, for a later page.
 */
export async function whoSaid(
  archive: Archive,
  words: string,
  limit: number,
  skip = 0,
): Promise<WhoSaidAnswer> {
  const page = { limit, skip };
  const query = readQuery(words, archive.language.words);
  if (!isQuery(query)) return { type: 'unsearchable', fault: query };
  const searched = await archive.holdings();
  const lookUp = archive.lookUp(query);
  if (!query.fragments.flat().some(({ isContent }) => isContent))
    return findPhrase(query, lookUp, page, archive);

  const full = await lookUp.findAll();
  const some = full.length > 0 ? [] : await lookUp.findSome();
  const matched = full.length > 0 ? full : await keepNear(query, some, lookUp);
  return matched.length > 0
    ? found(query, matched, page, archive)
    : {
        type: 'nothing',
        query: query.text,
        closest: await findClosestPassages(some, lookUp, archive),
        former: await findFormer(archive, query.text),
        searched,
      };
}

async function findPhrase(
  query: Query,
  lookUp: LookUp,
  page: PageOfHits,
  archive: Archive,
): Promise<WhoSaidAnswer> {
  const isPhrase = query.fragments.flat().length >= MIN_STOP_WORDS;
  const matched = isPhrase ? await lookUp.scan() : [];
  return matched.length > 0
    ? found(query, matched, page, archive)
    : { type: 'unsearchable', fault: { reason: 'only-stop-words' } };
}

async function found(
  query: Query,
  matched: readonly Matched<IndexedQuotation>[],
  page: PageOfHits,
  archive: Archive,
): Promise<WhoSaidAnswer> {
  const { results, total } = await gatherStatements(matched, archive, page);
  const hits = results.map(({ hit }) => hit);
  return {
    type: 'found',
    query: query.text,
    results: hits,
    before: Math.min(page.skip, total),
    total,
    former: await findFormer(archive, query.text),
    searched: await archive.holdings(),
  };
}

/** The partial matches that hold enough to be what was meant. */
async function keepNear(
  query: Query,
  some: readonly Matched<IndexedQuotation>[],
  lookUp: LookUp,
): Promise<readonly Matched<IndexedQuotation>[]> {
  const full = some.filter(({ match }) => match.tier !== 'partial');
  if (full.length > 0) return full;
  const widest = WIDEST_WINDOW * query.fragments.flat().length;
  const enough = some.filter(({ match }) => closenessOf(match) >= MIN_CLOSENESS && match.window <= widest);
  const best = Math.max(...enough.map(({ match }) => closenessOf(match)));
  const near = enough.filter(({ match }) => closenessOf(match) >= best * MIN_OF_BEST);
  return near.length > 0 ? await keepUnlessUnquoted(near, lookUp) : near;
}

/**
 * Where the very words stand in an article, a partial match elsewhere is another statement: what is left are the
 * quotations that hold a part of just that place, none where it is the article's own words.
 */
async function keepUnlessUnquoted(
  near: readonly Matched<IndexedQuotation>[],
  lookUp: LookUp,
): Promise<readonly Matched<IndexedQuotation>[]> {
  const places = await lookUp.findPassagesExactly();
  if (places.length === 0) return near;
  return near.filter(({ item }) =>
    places.some((place) => place.item.article === item.article && overlaps(place.match.span, item.quotation)),
  );
}
