import type { TimeOfDay } from './terms.ts';

/** The time at the beginning of a text, null if there is none, and the text after it. */
export interface ReadTime {
  readonly time: TimeOfDay | null;
  /** The words that were taken for a time, or all where there is none. */
  readonly typed: string;
  readonly rest: string;
}

/** Reads a time as people write one: "9am", "09:00", "9:30 pm", "0930", "noon"; "at" before it counts for nothing. */
export function readTime(text: string): ReadTime {
  const { named, hour, minute, packed, half, rest = '' } = TIME.exec(text)?.groups ?? {};
  const typed = text.slice(0, text.length - rest.length).trim();
  const end = rest.trim();
  if (named !== undefined)
    return { time: { hour: HOURS[named.toLowerCase()] ?? 0, minute: 0 }, typed, rest: end };
  const time =
    packed === undefined
      ? toTime(Number(hour), Number(minute ?? '0'), half)
      : toTime(Number(packed.slice(0, -2)), Number(packed.slice(-2)), half);
  return time === null
    ? { time, typed: typed === '' ? text.trim() : typed, rest: end }
    : { time, typed, rest: end };
}

/** A time as it is shown: `09:05`. */
export function formatTime({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const HOURS: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };
/** A number alone is no time: "9" may be the morning's or the evening's. */
const TIME =
  /^\s*(?:at\s+)?(?:(?<named>noon|midday|midnight)|(?:(?<packed>\d{4})|(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?)\s*(?:(?<half>[ap])\.?\s?m\b\.?|(?<=[:.h]\d{2}|\d{4})(?:\s*h|\s+hrs?)?))(?<rest>(?![\p{L}\p{N}:])[\s\S]*)$/iu;

function toTime(hour: number, minute: number, half: string | undefined): TimeOfDay | null {
  if (!(minute < 60)) return null;
  if (half === undefined) return hour < 24 ? { hour, minute } : null;
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute };
}
