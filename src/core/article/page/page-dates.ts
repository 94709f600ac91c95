import { calendarDateOf } from '../../dates/calendar-date.ts';
import { readWrittenDate } from '../written-date.ts';
import { type HtmlPage, shortTexts } from './html-page.ts';

/** When a page says for machines that its article was published, the best statement first. */
export interface StatedDates {
  readonly published: readonly string[];
  /** When it was last changed. */
  readonly modified: readonly string[];
}

/** Microdata and RDFa: the date stands in an attribute or is the text. */
const PUBLISHED =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dcterms:issued"], time[pubdate], time.published, time.entry-date, abbr.published';

/** What a page's own elements, not its head, state. */
export function datesInMarkup(page: HtmlPage): readonly string[] {
  return shortTexts(page.querySelectorAll(PUBLISHED), ['content', 'datetime', 'title']);
}

/**
 * The dates in the order in which they are to be believed, as ISO 8601. What cannot be read comes last, as it is
 * written. A date after the last change is no day of publication; of two statements of one day the one with a time is
 * better.
 */
export function weighDates({ published, modified }: StatedDates): readonly string[] {
  const dates = published.flatMap((date) => readWrittenDate(date) ?? []);
  const changed = modified.flatMap((date) => readWrittenDate(date) ?? [])[0];
  const possible = dates.filter((date) => changed === undefined || dayOf(date) <= dayOf(changed));
  const [first] = possible.length > 0 ? possible : dates;
  if (first === undefined) return published;
  const best = dates.find((date) => dayOf(date) === dayOf(first) && HAS_OFFSET.test(date));
  return [HAS_OFFSET.test(first) ? first : (best ?? first)];
}

const HAS_OFFSET = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/u;

function dayOf(date: string): string {
  return calendarDateOf(date) ?? '';
}
