import type { Archive } from '../../archive.ts';
import type { Article } from '../../article/article.ts';
import { type DateRange, isPublishedWithin } from '../../dates/date-range.ts';
import { type Asked, readDate } from '../../dates/find-date.ts';
import { findOutlets } from '../../outlets/outlet.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { findSpeakers } from '../../speakers/find-speakers.ts';
import type { Statement } from '../../statement.ts';
import type { Searched, SearchFault, SearchRequest } from './search-answer.ts';

/** What a search is limited to. */
export interface SearchLimits {
  isWithin(article: Article): boolean;
  /** Whether the quotation is the speaker's; true where none was asked for. */
  isSpeakers(quotation: Quotation): boolean;
  /** Whether one speaker's words are asked for. */
  readonly hasSpeaker: boolean;
  /** Whether nothing but words limits the search. */
  readonly isOpen: boolean;
  readonly searched: Searched;
}

/** The limits of a request, or what is wrong with it. */
export type ReadLimits =
  | { readonly ok: true; readonly limits: SearchLimits }
  | { readonly ok: false; readonly fault: SearchFault };

/** Reads outlet, speaker and dates of a request. */
export function readLimits(archive: Archive, request: SearchRequest, asked: Asked): ReadLimits {
  const outlet = readOutlet(archive, request.outlet);
  if (outlet !== null && 'part' in outlet) return { ok: false, fault: outlet };
  const speaker = readSpeaker(archive, request.speaker);
  if (speaker !== null && 'part' in speaker) return { ok: false, fault: speaker };
  const range = readRange(request, asked);
  if ('part' in range) return { ok: false, fault: range };
  const { since, until } = range;
  const isDated = since !== null || until !== null;
  const ofOutlet = outlet ?? archive.articles;
  const kept = isDated
    ? ofOutlet.filter(({ datePublished }) => isPublishedWithin(datePublished, range, asked.zone))
    : ofOutlet;
  const within = kept === archive.articles ? null : new Set(kept);
  const undated = isDated ? ofOutlet.filter(({ datePublished }) => datePublished === null).length : 0;
  return {
    ok: true,
    limits: {
      isWithin: (article) => within?.has(article) ?? true,
      isSpeakers: (quotation) => speaker?.has(quotation) ?? true,
      hasSpeaker: speaker !== null,
      isOpen: within === null && speaker === null,
      searched: { holdings: archive.holdings, articles: kept.length, undated },
    },
  };
}

function readOutlet({ outlets }: Archive, value: string | null): readonly Article[] | SearchFault | null {
  if (value === null) return null;
  const found = findOutlets(outlets, value);
  if (found.type === 'one') return found.outlet.articles;
  const isAmbiguous = found.type === 'several';
  return { part: 'outlet', value, isAmbiguous, outlets: isAmbiguous ? found.outlets : found.nearest };
}

function readSpeaker(
  { speakers }: Archive,
  value: string | null,
): ReadonlySet<Quotation> | SearchFault | null {
  if (value === null) return null;
  // An id is unlike any other entry's, while a name may fit several.
  const entry = speakers.entries.find(({ id }) => id === value);
  const found =
    entry === undefined ? findSpeakers(speakers, value) : ({ type: 'one', speaker: entry } as const);
  if (found.type === 'one') return quotationsOf(found.speaker.statements);
  const isAmbiguous = found.type === 'several';
  return { part: 'speaker', value, isAmbiguous, speakers: isAmbiguous ? found.speakers : found.nearest };
}

function quotationsOf(statements: readonly Statement[]): ReadonlySet<Quotation> {
  return new Set(statements.map(({ quotation }) => quotation));
}

function readRange({ since, until }: SearchRequest, asked: Asked): DateRange | SearchFault {
  const first = since === null ? null : readDate(since, asked)?.since;
  if (since !== null && !first) return { part: 'since', value: since };
  const last = until === null ? null : readDate(until, asked)?.until;
  if (until !== null && !last) return { part: 'until', value: until };
  if (first && last && first > last) return { part: 'period', since: first, until: last };
  return { since: first ?? null, until: last ?? null };
}
