import { Temporal } from 'temporal-polyfill';
import { dayIn } from '../../../dates/day.ts';
import { firstOfMonth, oneDay, type Period, periodAround, type Unit } from '../../../dates/period.ts';
import type { DateMention } from './01-mentions.ts';

type Components = DateMention['start'];

const DAY_AND_MONTH_IN_DIGITS = /^\d{1,2}[/.-]\d{1,2}$/u;
const DATE_IN_DIGITS = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/u;
const ROLLING = /^(?:past|(?:last|previous)\s+(?:\S+\s+)+\S+$)/iu;
const UNIT = /^(?<which>last|previous|this|next)\s+(?<unit>week|month|year)$/iu;
const UNITS_AGO = /\b(?<unit>week|month|year)s?\s+(?:ago|earlier|before)$/iu;
const TODAY = /^(?:tonight|this (?:morning|afternoon|evening))$/iu;
const LAST_NIGHT = /^last night$/iu;
const WEEKEND = /\bweekend$/iu;
const LAST_WEEKEND = /\blast weekend$/iu;
const LAST_MONTH_NAME = /\b(?:last|previous)\s+$/iu;
const TURNED = /^(?:last|previous|next)\b/iu;
const SATURDAY = 6;

/**
 * The days that a mention means; where it leaves the year or the week open, the latest that fit. Null for a time of
 * day, or digits that may be two dates (3/10/2024) or none (9/11).
 *
 * @param before - the text before the mention.
 */
export function readPeriod(
  mention: DateMention,
  before: string,
  today: Temporal.PlainDate,
  zone: string,
): Period | null {
  const text = mention.text.trim();
  if (isUndecided(text) || isTimeOnly(mention)) return null;
  const { start, end } = mention;
  if (end != null) return readRange(start, end, today);
  if (ROLLING.test(text)) return { first: dayOf(start), last: today };
  if (TODAY.test(text)) return { first: today, last: today };
  if (LAST_NIGHT.test(text)) return { first: today.subtract({ days: 1 }), last: today };
  if (WEEKEND.test(text)) return readWeekend(LAST_WEEKEND.test(`${before}${text}`), today);
  if (start.isCertain('timezoneOffset') && start.isCertain('hour')) return oneDay(dayIn(zone, start.date()));
  const unit = UNIT.exec(text)?.groups ?? UNITS_AGO.exec(text)?.groups;
  if (unit !== undefined) return periodAround(readUnitDay(unit, start, today), toUnit(unit['unit']));
  if (TURNED.test(text)) return oneDay(dayOf(start));
  return readComponents(
    start,
    LAST_MONTH_NAME.test(before) ? firstOfMonth(today).subtract({ days: 1 }) : today,
  );
}

/** Whether digits are two dates, in Europe and in America, or may be none. */
function isUndecided(text: string): boolean {
  const [, one, other] = DATE_IN_DIGITS.exec(text) ?? [];
  const isEither = one !== undefined && Number(one) <= 12 && Number(other) <= 12 && one !== other;
  return isEither || DAY_AND_MONTH_IN_DIGITS.test(text);
}

function isTimeOnly({ text, start, tags }: DateMention): boolean {
  if (ROLLING.test(text) || TODAY.test(text)) return false;
  if (tags().has('result/relativeDateAndTime')) return true;
  return CALENDAR_PARTS.every((part) => !start.isCertain(part)) && !UNIT.test(text);
}

const CALENDAR_PARTS = ['day', 'weekday', 'month', 'year'] as const;

/** The end is read first: "28 December to 3 January" ends on the latest 3 January. */
function readRange(start: Components, end: Components, today: Temporal.PlainDate): Period {
  const { last } = readComponents(end, today);
  const { first } = readComponents(start, last);
  return { first, last };
}

function readWeekend(isLast: boolean, today: Temporal.PlainDate): Period {
  const days = (today.dayOfWeek + 7 - SATURDAY) % 7;
  const saturday = today.subtract({ days: isLast && days < 2 ? days + 7 : days });
  return { first: saturday, last: saturday.add({ days: 1 }) };
}

/** Of "this week" chrono is certain of nothing, and of "last week" it gives the day a week ago. */
function readUnitDay(
  { which }: Readonly<Record<string, string>>,
  start: Components,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  return which?.toLowerCase() === 'this' ? today : dayOf(start);
}

function toUnit(text: string | undefined): Unit {
  const lower = text?.toLowerCase();
  return lower === 'week' || lower === 'month' || lower === 'year' ? lower : 'day';
}

/** The latest period that fits what is certain and begins on `latest` or before; as stated if the year is. */
function readComponents(components: Components, latest: Temporal.PlainDate): Period {
  if (components.isCertain('day')) {
    return oneDay(latestYear(components, dayOf(components), latest));
  }
  if (components.isCertain('month')) {
    return periodAround(latestYear(components, firstOfMonth(dayOf(components)), latest), 'month');
  }
  if (components.isCertain('weekday')) {
    const weekday = components.get('weekday') ?? 0;
    return oneDay(latest.subtract({ days: (latest.dayOfWeek + 7 - weekday) % 7 }));
  }
  return periodAround(dayOf(components), 'year');
}

/** A year in which the day exists: the latest 29 February may be eight years past. */
function latestYear(
  components: Components,
  stated: Temporal.PlainDate,
  latest: Temporal.PlainDate,
): Temporal.PlainDate {
  if (components.isCertain('year')) return stated;
  const [month, day] = [components.get('month') ?? 1, components.isCertain('day') ? stated.day : 1];
  for (let year = latest.year; year > latest.year - MAX_YEARS_BETWEEN_LEAP_DAYS; year -= 1) {
    const date = Temporal.PlainDate.from({ year, month, day });
    if (date.day === day && Temporal.PlainDate.compare(date, latest) <= 0) return date;
  }
  return stated;
}

const MAX_YEARS_BETWEEN_LEAP_DAYS = 9;

function dayOf(components: Components): Temporal.PlainDate {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  return Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 1, day: day ?? 1 });
}
