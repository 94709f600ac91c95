import { nearestZones, readZone } from '../dates/zone.ts';
import { readTime } from './read-time.ts';
import type { TimeOfDay } from './terms.ts';

/** A time of day and a zone, or the words that looked like one and are not. */
export type ReadWhen =
  | { readonly ok: true; readonly time: TimeOfDay; readonly zone: string }
  | { readonly ok: false; readonly fault: 'time'; readonly typed: string }
  | {
      readonly ok: false;
      readonly fault: 'zone';
      readonly typed: string;
      readonly nearest: readonly string[];
    };

/**
 * Reads "9am", or a time with a zone behind it: "09:00 Europe/London", "9:30 pm in america/new york".
 *
 * @param namedZone - the zone where it is named apart from the words; null where it isn't.
 * @param ownZone - the asker's zone, for a time without one.
 */
export function readWhen(text: string, namedZone: string | null, ownZone: string): ReadWhen {
  const { time, typed, rest } = readTime(text);
  if (time === null) return { ok: false, fault: 'time', typed };
  const behind = rest.replace(BEFORE_ZONE, '').trim();
  const named = behind === '' ? namedZone : behind;
  if (named === null) return { ok: true, time, zone: ownZone };
  const zone = readZone(named);
  if (zone !== null) return { ok: true, time, zone };
  return { ok: false, fault: 'zone', typed: named, nearest: nearestZones(named) };
}

const BEFORE_ZONE = /^(?:,\s*)?(?:in\s+)?/iu;
