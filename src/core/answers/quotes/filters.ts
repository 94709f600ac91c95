import type { Archive } from '../../archive.ts';
import { publicationDay } from '../../article/publication-day.ts';
import { type DateRange, isPublishedWithin } from '../../dates/date-range.ts';
import type { Asked } from '../../dates/date-reader.ts';
import type { Outlet } from '../../outlets/outlet.ts';
import type { QuotationKind } from '../../quotations/quotation.ts';
import type { Statement } from '../../statement.ts';
import { readSettledDate } from '../settled-dates.ts';
import type { QuotesFault, QuotesRequest } from './quotes-answer.ts';

/** Which statements are wanted, by the article and the kind. */
export interface Filters {
  /** Null: of any date, or of none. */
  readonly range: DateRange | null;
  /** Null: of any outlet. */
  readonly outlets: readonly string[] | null;
  readonly kind: QuotationKind | null;
  readonly zone: string;
}

/** What a request asks for, or its fault. */
export type ReadFilters =
  | { readonly ok: true; readonly filters: Filters }
  | { readonly ok: false; readonly fault: QuotesFault };

/** Reads the dates and the kind of a request. */
export async function readFilters(
  request: QuotesRequest,
  outlet: Outlet | null,
  archive: Archive,
  asked: Asked,
): Promise<ReadFilters> {
  const read = async (value: string) => readSettledDate(value, archive, asked);
  const since = request.since === null ? null : ((await read(request.since))?.since ?? FAULTY);
  if (since === FAULTY) return faulty({ option: 'since', value: request.since ?? '' });
  const until = request.until === null ? null : ((await read(request.until))?.until ?? FAULTY);
  if (until === FAULTY) return faulty({ option: 'until', value: request.until ?? '' });
  if (since !== null && until !== null && since > until) return faulty({ option: 'period', since, until });
  const range = since === null && until === null ? null : { since, until };
  return {
    ok: true,
    filters: { range, outlets: outlet?.spellings ?? null, kind: request.kind, zone: asked.zone },
  };
}

/** Whether a statement's date is wanted; an unknown date only if all are. */
export function fitsDate({ range, zone }: Filters, { article }: Statement): boolean {
  return range === null || isPublishedWithin(article.datePublished ?? publicationDay(article), range, zone);
}

/** Whether the day of publication of a statement is known. */
export function isDated({ article }: Statement): boolean {
  return publicationDay(article) !== null;
}

const FAULTY = '';

function faulty(fault: QuotesFault): ReadFilters {
  return { ok: false, fault };
}
