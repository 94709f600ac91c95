import { Temporal } from 'temporal-polyfill';
import { rankNearest } from '../language/nearest.ts';

const MAX_NEAREST = 3;
const SEPARATOR = /[\s_]+/gu;
/** Where more of the letters are wrong, another city is meant. */
const MAX_WRONG_SHARE = 0.22;

/** The IANA time zone of that name in its usual spelling ("europe/london" is "Europe/London"), or null. */
export function findZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * The IANA time zone that somebody names, case aside and with spaces for underscores, as the zone's own name spells it
 * ("asia/kathmandu" is "Asia/Kathmandu", "america/new york" is "America/New_York"); or null. Abbreviations are none:
 * EST would keep its winter time all summer.
 */
export function readZone(text: string): string | null {
  const name = text.trim().replace(SEPARATOR, '_');
  if (!name.includes('/') && !WITHOUT_PLACE.has(name.toUpperCase())) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** The zones whose name or city begins with what is typed, then those that hold it; at most `most`. */
export function completeZone(typed: string, most: number): readonly string[] {
  const part = fold(typed);
  const zones = listZones();
  const begun = zones.filter((zone) => cityOf(zone).startsWith(part) || fold(zone).startsWith(part));
  const held = zones.filter((zone) => fold(zone).includes(part));
  return [...new Set([...begun, ...held])].slice(0, most);
}

/** The known zones that were probably meant, nearest first, at most three; a city will do: "Lundon". */
export function nearestZones(name: string): readonly string[] {
  const typed = fold(name);
  const zones = listZones();
  const byName = new Map(
    zones.flatMap((zone) => [[fold(zone), zone] as const, [cityOf(zone), zone] as const]),
  );
  const near = rankNearest(typed, byName.keys(), MAX_WRONG_SHARE).flatMap((each) => byName.get(each) ?? []);
  return [...new Set(near)].slice(0, MAX_NEAREST);
}

function listZones(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), ...NEWER_NAMES])].sort();
}

/** Names that the machine's list may lack, since it keeps those that these zones had before. */
const NEWER_NAMES = [
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Kanton',
  'UTC',
];
const WITHOUT_PLACE: ReadonlySet<string> = new Set(['UTC', 'GMT']);

function cityOf(zone: string): string {
  return fold(zone.slice(zone.lastIndexOf('/') + 1));
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(SEPARATOR, ' ');
}
