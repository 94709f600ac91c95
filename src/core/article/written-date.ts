import { isIsoDate, isPlaceholder } from './iso-date.ts';

/** Where the month's name of each language comes from. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'cs', 'tr', 'ru', 'uk'];

const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|\.|º)?`;
const YEAR = String.raw`(?<year>(?:1[6-9]|2[01])\d{2})`;
const DAY = String.raw`(?<day>\d{1,2})`;

/** What a date looks like, in the order in which they are tried; digits that may be two dates are none. */
const DATES: readonly RegExp[] = [
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<number>\d{1,2})\k<mark>${DAY}(?!\d)`,
  String.raw`(?<year>\d{4})\s*[年년]\s*(?<number>\d{1,2})\s*[月월]\s*${DAY}\s*[日일]`,
  String.raw`(?<year>(?:19|20)\d\d)(?<number>[01]\d)(?<day>[0-3]\d)(?=T?\d{4}|[^\d]|$)`,
  String.raw`${DAY}${ORDINAL}[\s-]+(?:of\s+|de\s+)?${MONTH},?[\s-]+(?:de\s+|del\s+)?${YEAR}`,
  String.raw`${MONTH}\s+${DAY}(?:st|nd|rd|th)?,?\s+${YEAR}`,
  String.raw`${DAY}\.\s?(?<number>\d{1,2})\.\s?${YEAR}`,
].map((source) => new RegExp(String.raw`(?<![\d\p{L}])${source}`, 'iu'));

const TIME =
  /^(?:T|[^\d\p{L}]{1,4}|\s*(?:at|um|à|alle|kl\.?|klokken|ore|om|a las)\s+)?(?<hour>[01]?\d|2[0-3])(?:[:.h]|\s?Uhr\s?)(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?\s*(?<zone>Z\b|[+-][01]\d:?\d\d|[+-][01]\d\b|\(?[A-Z]{3,4}\b)?/iu;
const COMPACT_TIME =
  /^T?(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<second>[0-5]\d)?(?<zone>Z\b|[+-]\d{4})?(?!\d)/u;

/** RFC 2822's obsolete zones and Europe's, each of which means one offset. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
]);

/** Letters; a date and what stands around it are shorter. */
const MAX_LENGTH = 120;

/**
 * The first date in a line, as ISO 8601, with its time and offset where it has them: ISO with a space for the T or
 * slashes, RFC 2822, in words, seconds since 1970. Null if there is none, or if the digits fit two dates.
 *
 * @example readWrittenDate('Mon, 18 Nov 2019 16:07:38 -0600') // '2019-11-18T16:07:38-06:00'
 */
export function readWrittenDate(text: string): string | null {
  const line = text.slice(0, MAX_LENGTH).trim();
  if (isIsoDate(line)) return isPlaceholder(line) ? null : line;
  if (SECONDS.test(line)) return fromSeconds(line);
  for (const pattern of DATES) {
    const match = pattern.exec(line);
    const day = match === null ? null : toDay(match.groups ?? {});
    if (match === null || day === null) continue;
    const date = `${day}${readTime(line.slice(match.index + match[0].length), pattern === DATES[COMPACT])}`;
    if (isIsoDate(date) && !isPlaceholder(date)) return date;
  }
  return null;
}

const COMPACT = 2;
const SECONDS = /^1\d{9}(?:\d{3})?$/u;

function fromSeconds(digits: string): string {
  const date = new Date(Number(digits.slice(0, 10)) * 1000);
  return `${date.toISOString().slice(0, 19)}Z`;
}

function toDay(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { year, number, month, day } = groups;
  const index = number ?? (month === undefined ? undefined : monthOf(month));
  if (year === undefined || day === undefined || index === undefined) return null;
  return `${year}-${String(index).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readTime(rest: string, isCompact: boolean): string {
  const groups = ((isCompact ? COMPACT_TIME : null)?.exec(rest) ?? TIME.exec(rest))?.groups;
  const { hour, minute, second, half, zone } = groups ?? {};
  if (hour === undefined || minute === undefined) return '';
  const hours = toHours(Number(hour), half);
  if (hours === null) return '';
  const seconds = second === undefined ? '' : `:${second}`;
  return `T${String(hours).padStart(2, '0')}:${minute}${seconds}${toOffset(zone)}`;
}

function toHours(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

const OFFSET = /^(?<sign>[+-]\d\d):?(?<minutes>\d\d)?$/u;

function toOffset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const { sign, minutes = '00' } = OFFSET.exec(zone)?.groups ?? {};
  return sign === undefined ? (ZONES.get(zone.replace('(', '').toUpperCase()) ?? '') : `${sign}:${minutes}`;
}

let months: ReadonlyMap<string, number> | null = null;

/** Made of the system's own names when the first one is asked for. */
function monthOf(name: string): number | undefined {
  months ??= new Map(LOCALES.flatMap(monthsIn));
  return months.get(fold(name));
}

function monthsIn(locale: string): readonly (readonly [name: string, month: number])[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(new Date(Date.UTC(2000, index, 15)));
      return [fold(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1] as const;
    });
  });
}

const NOT_LETTER = /\P{L}/gu;

function fold(name: string): string {
  return name.normalize('NFD').replace(NOT_LETTER, '').toLowerCase();
}
