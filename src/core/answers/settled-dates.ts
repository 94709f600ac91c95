import type { Archive } from '../archive.ts';
import type { DateRange } from '../dates/date-range.ts';
import type { Asked, FoundDate } from '../dates/date-reader.ts';
import { settleYear } from '../dates/settle-year.ts';

/**
 * Finds when something was said in a question. A date without a year is in the nearest year in which the archive has an
 * article of those days.
 */
export function findSettledDate(text: string, archive: Archive, asked: Asked): Promise<FoundDate | null> {
  return settle(archive.language.dates.find(text, asked), archive, asked);
}

/** Reads a whole value as a date or period, settled in the same way. */
export async function readSettledDate(
  text: string,
  archive: Archive,
  asked: Asked,
): Promise<DateRange | null> {
  return (await settle(archive.language.dates.read(text, asked), archive, asked))?.range ?? null;
}

async function settle(found: FoundDate | null, archive: Archive, { zone }: Asked): Promise<FoundDate | null> {
  if (found === null || !found.isYearOpen) return found;
  const dates = await archive.dates();
  return {
    ...found,
    range: settleYear(found.range, [...dates.years], (range) => dates.isWithin(range, zone)),
  };
}
