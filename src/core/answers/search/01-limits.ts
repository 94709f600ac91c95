import type { Archive } from '../../archive.ts';
import type { Article } from '../../article/article.ts';
import { type ArticleFilter, isAdmitted } from '../../article/article-filter.ts';
import type { DateRange } from '../../dates/date-range.ts';
import type { Asked, DateReader } from '../../dates/date-reader.ts';
import { findOutlets, type Outlet } from '../../outlets/outlet.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { Statement } from '../../statement.ts';
import type { SearchedArticles, SearchFault, SearchRequest } from './search-answer.ts';

/** The limits of a search. */
export interface SearchLimits {
  readonly filter: ArticleFilter;
  isWithin(article: Article): boolean;
  /** Whose words are asked for; null for anybody's. */
  readonly speaker: SpeakerEntry | null;
  /** Filters quotations by the speaker asked for; gives all if none was. */
  ownAmong(statements: readonly Statement[]): Promise<ReadonlySet<Quotation>>;
  /** Whether nothing but words limits the search. */
  readonly isOpen: boolean;
  readonly searched: SearchedArticles;
}

/** The limits of a request, or its fault. */
export type ReadLimits =
  | { readonly ok: true; readonly limits: SearchLimits }
  | { readonly ok: false; readonly fault: SearchFault };

/** Reads the outlet, the speaker and the dates of a request. */
export async function readLimits(
  archive: Archive,
  request: SearchRequest,
  asked: Asked,
): Promise<ReadLimits> {
  const outlet = await readOutlet(archive, request.outlet);
  if (outlet !== null && 'part' in outlet) return { ok: false, fault: outlet };
  const speaker = await readSpeaker(archive, request.speaker);
  if (speaker !== null && 'part' in speaker) return { ok: false, fault: speaker };
  const range = readRange(request, archive.language.dates, asked);
  if ('part' in range) return { ok: false, fault: range };
  const isDated = range.since !== null || range.until !== null;
  const filter = {
    outlets: outlet?.spellings ?? [],
    dates: isDated ? range : null,
    admitsUndated: false,
    zone: asked.zone,
  };
  const { articles } = await archive.countWithin(filter);
  const withUndated = isDated ? await archive.countWithin({ ...filter, admitsUndated: true }) : { articles };
  return {
    ok: true,
    limits: {
      filter,
      isWithin: (article) => isAdmitted(filter, article),
      speaker,
      ownAmong: (statements) => ownAmong(archive, speaker, statements),
      isOpen: outlet === null && !isDated && speaker === null,
      searched: { holdings: await archive.holdings(), articles, undated: withUndated.articles - articles },
    },
  };
}

async function ownAmong(
  archive: Archive,
  speaker: SpeakerEntry | null,
  statements: readonly Statement[],
): Promise<ReadonlySet<Quotation>> {
  const quotations = statements.map(({ quotation }) => quotation);
  if (speaker === null) return new Set(quotations);
  const { entriesOf } = await archive.speakers.of(statements);
  return new Set(quotations.filter((each) => entriesOf(each).some(({ id }) => id === speaker.id)));
}

async function readOutlet(archive: Archive, value: string | null): Promise<Outlet | SearchFault | null> {
  if (value === null) return null;
  const found = findOutlets(await archive.outlets(), value);
  if (found.type === 'one') return found.outlet;
  const isAmbiguous = found.type === 'several';
  return { part: 'outlet', value, isAmbiguous, outlets: isAmbiguous ? found.outlets : found.nearest };
}

async function readSpeaker(
  { speakers }: Archive,
  value: string | null,
): Promise<SpeakerEntry | SearchFault | null> {
  if (value === null) return null;
  // An id is unlike any other entry's, while a name may fit several.
  const [entry] = await speakers.byIds([value]);
  if (entry !== undefined) return entry;
  const found = await speakers.find(value);
  if (found.type === 'one') return found.speaker;
  const isAmbiguous = found.type === 'several';
  return { part: 'speaker', value, isAmbiguous, speakers: isAmbiguous ? found.speakers : found.nearest };
}

function readRange(
  { since, until }: SearchRequest,
  dates: DateReader,
  asked: Asked,
): DateRange | SearchFault {
  const first = since === null ? null : dates.read(since, asked)?.range.since;
  if (since !== null && !first) return { part: 'since', value: since };
  const last = until === null ? null : dates.read(until, asked)?.range.until;
  if (until !== null && !last) return { part: 'until', value: until };
  if (first && last && first > last) return { part: 'period', since: first, until: last };
  return { since: first ?? null, until: last ?? null };
}
