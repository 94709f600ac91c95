import type { Archive, Statement } from '../../archive.ts';
import { compareArticles, compareArticlesNewestFirst } from '../../article-order.ts';
import type { Asked } from '../../dates/find-date.ts';
import { findOutlets } from '../../outlets/outlet.ts';
import type { Saying } from '../../sayings/sayings.ts';
import { findSpeakers } from '../../speakers/find-speakers.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import { groupBy } from '../../speakers/speaker-group.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { type Filters, fitsBesidesDate, fitsDate, readFilters } from './filters.ts';
import { showSaying } from './quoted-saying.ts';
import type { Choice, QuotesAnswer, QuotesFault, QuotesRequest } from './quotes-answer.ts';
import { findAboutTopic } from './topic.ts';

/** A saying with the statements of it that fit. */
interface Fitting {
  readonly statements: readonly [Statement, ...Statement[]];
  /** The earliest of all its statements by the speaker, fitting or not: what the order and the cursor go by. */
  readonly earliest: Statement;
}

/**
 * What a speaker said, by any form of the name, each thing once. Where the name fits several speakers they are named,
 * and nobody's words are mixed with another's.
 */
export function findQuotes(archive: Archive, request: QuotesRequest, asked: Asked): QuotesAnswer {
  const query = request.speaker;
  const searched = archive.holdings;
  const found = findSpeakers(archive.speakers, query);
  switch (found.type) {
    case 'one':
      return answerForOne(archive, request, found.speaker, asked);
    case 'several': {
      const clearFirst = found.speakers.toSorted(
        (one, other) => Number(one.isAmbiguous) - Number(other.isAmbiguous),
      );
      const choices = clearFirst.map((speaker) => toChoice(archive, speaker));
      return { type: 'several', query, searched, choices };
    }
    case 'none': {
      const suggestions = [...new Set(found.nearest.map(({ name }) => name))];
      return { type: 'nothing', query, searched, suggestions };
    }
  }
}

function answerForOne(
  archive: Archive,
  request: QuotesRequest,
  speaker: SpeakerEntry,
  asked: Asked,
): QuotesAnswer {
  const { speaker: query, outlet } = request;
  const found = outlet === null ? null : findOutlets(archive.outlets, outlet);
  if (outlet !== null && found !== null && found.type !== 'one') {
    const isAmbiguous = found.type === 'several';
    const outlets = (isAmbiguous ? found.outlets : found.nearest).map(({ name }) => name);
    return { type: 'outlet', query, outlet, isAmbiguous, outlets, searched: archive.holdings };
  }
  const read = readFilters(request, found?.type === 'one' ? found.outlet : null, asked);
  return read.ok
    ? listSayings(archive, request, speaker, read.filters)
    : { type: 'unusable', query, fault: read.fault };
}

function toChoice({ speakers }: Archive, speaker: SpeakerEntry): Choice {
  const found = findSpeakers(speakers, speaker.name);
  return { speaker, ask: found.type === 'one' && found.speaker === speaker ? speaker.name : speaker.id };
}

function listSayings(
  archive: Archive,
  request: QuotesRequest,
  speaker: SpeakerEntry,
  filters: Filters,
): QuotesAnswer {
  const { speaker: query, about, after, limit } = request;
  const unusable = (fault: QuotesFault): QuotesAnswer => ({ type: 'unusable', query, fault });
  const topic = about === null ? null : findAboutTopic(archive, about, speaker.statements);
  if (topic?.ok === false) return unusable({ option: 'about', reason: topic.fault });
  const cursor = after === null ? null : readCursor(after, speaker.statements);
  if (cursor === undefined) return unusable({ option: 'after', value: after ?? '' });

  const wanted = speaker.statements.filter(
    (statement) =>
      fitsBesidesDate(filters, statement) && (topic === null || topic.marks.has(statement.quotation)),
  );
  const undated = wanted.filter(
    (statement) => statement.article.datePublished === null && !fitsDate(filters, statement),
  ).length;
  const fitting = gatherSayings(
    archive,
    wanted.filter((statement) => fitsDate(filters, statement)),
    speaker,
  );
  const before =
    cursor === null ? 0 : fitting.filter((each) => compareStatements(each.earliest, cursor) <= 0).length;
  const page = fitting.slice(before, before + limit);
  const common = { query, speaker, undated, searched: archive.holdings };
  const last = page.at(-1);
  if (last === undefined) return { type: 'none-fitting', ...common };
  return {
    type: 'found',
    ...common,
    results: page.map(({ statements }) =>
      showSaying(archive, statements, ({ quotation }) => topic?.marks.get(quotation) ?? []),
    ),
    before,
    total: fitting.length,
    next: before + page.length < fitting.length ? writeCursor(last.earliest) : null,
  };
}

/** The sayings of statements, newest first. */
function gatherSayings(
  { sayings }: Archive,
  statements: readonly Statement[],
  speaker: SpeakerEntry,
): readonly Fitting[] {
  const own = new Set(speaker.statements.map(({ quotation }) => quotation));
  const bySaying = groupBy(statements, (statement) => sayings.of(statement));
  return [...bySaying]
    .flatMap(([saying, [first, ...others]]) =>
      first === undefined
        ? []
        : [{ statements: [first, ...others] as const, earliest: findEarliest(saying, own, first) }],
    )
    .toSorted((one, other) => compareStatements(one.earliest, other.earliest));
}

function findEarliest(saying: Saying, own: ReadonlySet<unknown>, first: Statement): Statement {
  return [...saying.versions, ...saying.reported]
    .flatMap(({ statements }) => statements.filter(({ quotation }) => own.has(quotation)))
    .reduce((best, each) => (comparePlaces(each, best) < 0 ? each : best), first);
}

function comparePlaces(one: Statement, other: Statement): number {
  return compareArticles(one.article, other.article) || one.quotation.start - other.quotation.start;
}

/** Newest first, in an article in the order of the text. */
function compareStatements(one: Statement, other: Statement): number {
  return (
    compareArticlesNewestFirst(one.article, other.article) || one.quotation.start - other.quotation.start
  );
}
