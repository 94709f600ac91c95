import type { Archive } from '../../archive.ts';
import type { Asked } from '../../dates/find-date.ts';
import { findOutlets } from '../../outlets/outlet.ts';
import { findSpeakers } from '../../speakers/find-speakers.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { type Filters, fitsBesidesDate, fitsDate, isDated, readFilters } from './filters.ts';
import { createQuotesOrder, gatherSayings } from './gather-sayings.ts';
import { showSaying } from './quoted-saying.ts';
import type { Choice, QuotesAnswer, QuotesFault, QuotesRequest } from './quotes-answer.ts';
import { findAboutTopic } from './topic.ts';

/**
 * What a speaker said, by any form of the name, or anybody, each thing once. Where the name fits several speakers they
 * are named, and nobody's words are mixed with another's.
 */
export function findQuotes(archive: Archive, request: QuotesRequest, asked: Asked): QuotesAnswer {
  const query = request.speaker;
  if (query === null) return answerFor(archive, request, null, asked);
  const searched = archive.holdings;
  const found = findSpeakers(archive.speakers, query);
  switch (found.type) {
    case 'one':
      return answerFor(archive, request, found.speaker, asked);
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

function answerFor(
  archive: Archive,
  request: QuotesRequest,
  speaker: SpeakerEntry | null,
  asked: Asked,
): QuotesAnswer {
  const { outlet } = request;
  const query = request.speaker ?? '';
  const found = outlet === null ? null : findOutlets(archive.outlets, outlet);
  if (outlet !== null && found !== null && found.type !== 'one') {
    const isAmbiguous = found.type === 'several';
    const outlets = (isAmbiguous ? found.outlets : found.nearest).map(({ name }) => name);
    return { type: 'outlet', query, outlet, isAmbiguous, outlets, searched: archive.holdings };
  }
  const read = readFilters(request, found?.type === 'one' ? found.outlet : null, archive, asked);
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
  speaker: SpeakerEntry | null,
  filters: Filters,
): QuotesAnswer {
  const { about, after, limit } = request;
  const query = request.speaker ?? '';
  const all = speaker?.statements ?? archive.statements;
  const unusable = (fault: QuotesFault): QuotesAnswer => ({ type: 'unusable', query, fault });
  const topic = about === null ? null : findAboutTopic(archive, about, all);
  if (topic?.ok === false) return unusable({ option: 'about', reason: topic.fault });
  const cursor = after === null ? null : readCursor(after, all);
  if (cursor === undefined) return unusable({ option: 'after', value: after ?? '' });

  const wanted = all.filter(
    (statement) =>
      fitsBesidesDate(filters, statement) && (topic === null || topic.marks.has(statement.quotation)),
  );
  const undated = wanted.filter((statement) => !isDated(statement) && !fitsDate(filters, statement)).length;
  const compare = createQuotesOrder(archive, speaker);
  const dated = wanted.filter((statement) => fitsDate(filters, statement));
  const fitting = gatherSayings(archive, dated, speaker, compare);
  const before = cursor === null ? 0 : fitting.filter((each) => compare(each.earliest, cursor) <= 0).length;
  const page = fitting.slice(before, before + limit);
  const common = { query, speaker, range: filters.range, undated, searched: archive.holdings };
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
