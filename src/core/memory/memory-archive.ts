import { LRUCache } from 'lru-cache';
import type { Archive, HeldWithin, StatementFilter } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { type ArticleFilter, isAdmitted } from '../article/article-filter.ts';
import { publicationDay } from '../article/publication-day.ts';
import { takeCensus } from '../census.ts';
import { isPublishedWithin } from '../dates/date-range.ts';
import { gatherDates } from '../dates/publication-dates.ts';
import { pickArticles } from '../digest/01-articles.ts';
import { weighStems } from '../digest/03-terms.ts';
import { countHoldings } from '../holdings.ts';
import type { Language } from '../language/language.ts';
import { once } from '../once.ts';
import { rankArticles } from '../search/ranked-articles.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import { splitWords } from '../search/words.ts';
import { slice } from '../span.ts';
import {
  countKinds,
  countQuotations,
  kindOf,
  type QuotedArticle,
  type Statement,
  statementsIn,
  sumKinds,
} from '../statement.ts';
import { listChanged } from '../versions/changed-statements.ts';
import { type ArchiveIndexes, buildIndexes } from './indexes.ts';
import { askDirectory } from './speaker-port.ts';

/** An archive held in memory as a whole. */
export type MemoryArchive = ArchiveOf<ArchiveIndexes>;

/** An archive that answers from some kind of indexes. */
export interface ArchiveOf<Indexes> extends Archive {
  /** What it answers from. */
  readonly indexes: Indexes;
}

/**
 * Makes an archive of articles with their quotations, in any order. Its indexes are built when they are
 * first asked for.
 *
 * @param engine - what finds words in it.
 * @param language - in which its articles are read.
 * @example
 * const quoted = articles.map((article) => quoteArticle(article, english.quotations));
 * const archive = buildArchive(quoted, segmentEngine, english);
 */
export function buildArchive(
  quoted: readonly QuotedArticle[],
  engine: SearchEngine,
  language: Language,
): MemoryArchive {
  return askIndexes(buildIndexes(quoted, engine, language));
}

/** Builds at once what would be built when first asked for, in steps, so that other work can go on in between. */
export function prepareArchive({ indexes }: MemoryArchive): Generator<void> {
  return indexes.prepare();
}

let revisions = 0;

/** Makes an archive that answers from indexes. */
export function askIndexes<Indexes extends ArchiveIndexes>(indexes: Indexes): ArchiveOf<Indexes> {
  revisions += 1;
  const revision = String(revisions);
  const byId = once(() => new Map(indexes.quoted.map((each) => [each.article.id, each])));
  const census = once(() => takeCensus(indexes.quoted, indexes.speakers.entries));
  const changed = once(() => listChanged(indexes.articles));
  const dates = once(() => gatherDates(indexes.articles));
  const weights = once(() => weighStems(indexes.sentences, indexes.language.words));
  const within = remember((filter: ArticleFilter) => countWithin(indexes, filter));
  const readingOf = (id: string) => {
    const quoted = byId().get(id);
    return quoted && indexes.sentences.readingOf(quoted.article);
  };
  const archive: ArchiveOf<Indexes> = {
    indexes,
    language: indexes.language,
    asOfNow: () => archive,
    revision: async () => revision,
    holdings: async () => indexes.holdings,
    census: async () => census(),
    outlets: async () => indexes.outlets,
    dates: async () => dates(),
    articles: async (ids) => ids.flatMap((id) => byId().get(id) ?? []),
    async *eachArticle() {
      yield* indexes.quoted;
    },
    articlesOf: async (days, zone) => pickArticles(indexes.articles, days, zone),
    countWithin: async (filter) => within(filter),
    statements: async (filter) => listStatements(indexes, filter),
    changed: async () => changed(),
    sayings: async () => indexes.sayings,
    lookUp: (query) => indexes.search.lookUp(query),
    speakers: askDirectory(() => indexes.speakers, indexes.language.speakers),
    sentences: {
      count: async () => indexes.sentences,
      rank: async (request) => rankArticles(indexes.sentences, request),
      read: async (ids) => ids.flatMap((id) => readingOf(id) ?? []),
      spokenBy: async (words) => indexes.speech.by(words),
      weights: async () => weights(),
    },
  };
  return archive;
}

/** How many filters are remembered: most questions have none, or the same one. */
const MAX_FILTERS = 32;

function remember<Filter extends object, Result extends object>(
  compute: (filter: Filter) => Result,
): (filter: Filter) => Result {
  const known = new LRUCache<string, Result>({ max: MAX_FILTERS });
  return (filter) => {
    const key = JSON.stringify(filter);
    const result = known.get(key) ?? compute(filter);
    known.set(key, result);
    return result;
  };
}

function countWithin({ quoted }: ArchiveIndexes, filter: ArticleFilter): HeldWithin {
  const held = quoted.filter(({ article }) => isAdmitted(filter, article));
  const articles = held.map(({ article }) => article);
  const outlets = new Set(articles.flatMap(({ publisher }) => publisher ?? []));
  return { ...countHoldings(articles, countQuotations(held)), outlets: [...outlets] };
}

function listStatements(
  { quoted, speakers }: ArchiveIndexes,
  { speaker = null, outlets = null, kind = null, published = null, cues = null }: StatementFilter,
): readonly Statement[] {
  const isWantedArticle = (article: Article) =>
    (outlets === null || outlets.includes(article.publisher ?? '')) &&
    (published === null || isOfDays(article, published));
  const isWanted = (statement: Statement) =>
    (kind === null || kindOf(statement) === kind) && (cues === null || holdsCue(statement, cues));
  if (speaker !== null) {
    const { statements = [] } = speakers.index.byId.get(speaker) ?? {};
    return statements.filter((statement) => isWantedArticle(statement.article) && isWanted(statement));
  }
  return quoted.flatMap((each) =>
    isWantedArticle(each.article) && sumKinds(countKinds(each)) > 0
      ? statementsIn(each).filter(isWanted)
      : [],
  );
}

function isOfDays(
  article: Statement['article'],
  { range, zone }: NonNullable<StatementFilter['published']>,
): boolean {
  const day = article.datePublished ?? publicationDay(article);
  return day === null || isPublishedWithin(day, range, zone);
}

function holdsCue({ article, quotation: { cue } }: Statement, cues: ReadonlySet<string>): boolean {
  return cue !== null && splitWords(slice(article.prose, cue)).some(({ form }) => cues.has(form));
}
