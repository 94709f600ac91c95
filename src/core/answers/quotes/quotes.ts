import type { Archive } from '../../archive.ts';
import type { Asked } from '../../dates/date-reader.ts';
import { findOutlets } from '../../outlets/outlet.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { Statement } from '../../statement.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { type Filters, fitsDate, isDated, readFilters } from './filters.ts';
import { gatherSayings } from './gather-sayings.ts';
import { showSaying } from './quoted-saying.ts';
import type { QuotesAnswer, QuotesFault, QuotesRequest, SpeakerChoice } from './quotes-answer.ts';
import { findAboutTopic } from './topic.ts';

/**
 * What a speaker said, by any form of the name, or anybody, each thing once. Where the name fits several speakers they
 * are named, and nobody's words are mixed with another's.
 */
export async function findQuotes(
  archive: Archive,
  request: QuotesRequest,
  asked: Asked,
): Promise<QuotesAnswer> {
  const query = request.speaker;
  if (query === null) return answerFor(archive, request, null, asked);
  const found = await archive.speakers.find(query);
  switch (found.type) {
    case 'one':
      return answerFor(archive, request, found.speaker, asked);
    case 'several': {
      const clearFirst = found.speakers.toSorted(
        (one, other) => Number(one.isAmbiguous) - Number(other.isAmbiguous),
      );
      const choices = await Promise.all(clearFirst.map((speaker) => toChoice(archive, speaker)));
      return { type: 'several', query, searched: await archive.holdings(), choices };
    }
    case 'none': {
      const suggestions = [...new Set(found.nearest.map(({ name }) => name))];
      return { type: 'nothing', query, searched: await archive.holdings(), suggestions };
    }
  }
}

async function answerFor(
  archive: Archive,
  request: QuotesRequest,
  speaker: SpeakerEntry | null,
  asked: Asked,
): Promise<QuotesAnswer> {
  const { outlet } = request;
  const query = request.speaker ?? '';
  const found = outlet === null ? null : findOutlets(await archive.outlets(), outlet);
  if (outlet !== null && found !== null && found.type !== 'one') {
    const isAmbiguous = found.type === 'several';
    const outlets = (isAmbiguous ? found.outlets : found.nearest).map(({ name }) => name);
    return { type: 'outlet', query, outlet, isAmbiguous, outlets, searched: await archive.holdings() };
  }
  const read = await readFilters(request, found?.type === 'one' ? found.outlet : null, archive, asked);
  return read.ok
    ? listSayings(archive, request, speaker, read.filters)
    : { type: 'unusable', query, fault: read.fault };
}

async function toChoice({ speakers }: Archive, speaker: SpeakerEntry): Promise<SpeakerChoice> {
  const found = await speakers.find(speaker.name);
  const isOne = found.type === 'one' && found.speaker.id === speaker.id;
  return { speaker, ask: isOne ? speaker.name : speaker.id };
}

async function listSayings(
  archive: Archive,
  request: QuotesRequest,
  speaker: SpeakerEntry | null,
  filters: Filters,
): Promise<QuotesAnswer> {
  const { about, after, limit } = request;
  const query = request.speaker ?? '';
  const { range, outlets, kind, zone } = filters;
  const published = range === null ? null : { range, zone };
  const all = await archive.statements({ speaker: speaker?.id ?? null, outlets, kind, published });
  const unusable = (fault: QuotesFault): QuotesAnswer => ({ type: 'unusable', query, fault });
  const topic = about === null ? null : await findAboutTopic(archive, about, all);
  if (topic?.ok === false) return unusable({ option: 'about', reason: topic.fault });
  const cursor = after === null ? null : await readCursor(after, archive, speaker);
  if (cursor === undefined) return unusable({ option: 'after', value: after ?? '' });

  const wanted = all.filter(({ quotation }) => topic === null || topic.marks.has(quotation));
  const undated = wanted.filter((statement) => !isDated(statement) && !fitsDate(filters, statement)).length;
  const dated = wanted.filter((statement) => fitsDate(filters, statement));
  const { fitting, before } = await gatherSayings(archive, dated, speaker, cursor);
  const page = fitting.slice(before, before + limit);
  const common = { query, speaker, range, undated, searched: await archive.holdings() };
  const last = page.at(-1);
  if (last === undefined) return { type: 'none-fitting', ...common };
  const marksOf = ({ quotation }: Statement) => topic?.marks.get(quotation) ?? [];
  const sayings = await archive.sayings(page.map(({ earliest }) => earliest));
  return {
    type: 'found',
    ...common,
    results: page.map(({ statements, earliest }) =>
      showSaying(sayings.of(earliest), statements, marksOf, archive.language.words),
    ),
    before,
    total: fitting.length,
    next: before + page.length < fitting.length ? writeCursor(last.earliest) : null,
  };
}
