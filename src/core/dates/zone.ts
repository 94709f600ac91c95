import { rankNearest } from '../language/nearest.ts';

const MOST_NEAREST = 3;
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

function cityOf(zone: string): string {
  return fold(zone.slice(zone.lastIndexOf('/') + 1));
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(SEPARATOR, ' ');
}
