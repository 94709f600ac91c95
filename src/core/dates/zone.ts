import { Temporal } from 'temporal-polyfill';
import { rankNearest } from '../language/nearest.ts';

const MOST_NEAREST = 3;
const SEPARATOR = /[\s_]+/gu;
/** Of one name in three letters may be wrong; of more, another city is meant. */
const MAX_WRONG_SHARE = 0.34;

/** The IANA time zone of that name in its usual spelling ("europe/london" is "Europe/London"), or null. */
export function findZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The known zones that were probably meant, nearest first, at most three; a city will do: "Lundon". */
export function nearestZones(name: string): readonly string[] {
  const typed = fold(name);
  const zones = Intl.supportedValuesOf('timeZone');
  const byName = new Map(
    zones.flatMap((zone) => [[fold(zone), zone] as const, [cityOf(zone), zone] as const]),
  );
  const near = rankNearest(typed, byName.keys(), MAX_WRONG_SHARE).flatMap((each) => byName.get(each) ?? []);
  return [...new Set(near)].slice(0, MOST_NEAREST);
}

/** The calendar day that it is in a zone. */
export function dayIn(zone: string, instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

function cityOf(zone: string): string {
  return fold(zone.slice(zone.lastIndexOf('/') + 1));
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(SEPARATOR, ' ');
}
