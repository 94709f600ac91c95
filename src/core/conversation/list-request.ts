import type { Correction } from '../answers/ask/question.ts';
import { mendNames } from '../answers/ask/reading/mend-names.ts';
import { readOutlets } from '../answers/ask/reading/outlets.ts';
import { findSettledDate } from '../answers/settled-dates.ts';
import type { Archive } from '../archive.ts';
import type { DateRange } from '../dates/date-range.ts';
import type { Asked } from '../dates/date-reader.ts';
import { slice } from '../span.ts';
import type { ListForm } from './line-reader.ts';

/** A list of quotations that a sentence asks for. */
export interface ListRequest {
  /** Whose, as the archive is asked for it; null for anybody's. */
  readonly speaker: string | null;
  readonly about: string | null;
  /** Null for any day. */
  readonly dates: DateRange | null;
  /** The words of the days, where they leave the year open. */
  readonly takenFor: string | null;
  /** As the archive spells it. */
  readonly outlet: string | null;
  readonly corrections: readonly Correction[];
}

/** Longer lines ask for more than a list, in UTF-16 code units. */
const MAX_LENGTH = 300;

/**
 * Reads a sentence that asks for a list of quotations: "give me everything Ana Ruiz said", "latest from Ruiz", "what
 * did people say on 18 October?", "what was said about the bridge since Monday?".
 *
 * @returns null where it asks for something else, of an outlet that isn't here, or of somebody who is not quoted.
 */
export async function readListRequest(
  line: string,
  archive: Archive,
  asked: Asked,
): Promise<ListRequest | null> {
  const { readListForm } = archive.language.conversation.lines;
  if (line.length > MAX_LENGTH || readListForm((await withoutDate(line, archive, asked)).rest) === null)
    return null;
  const { text, corrections } = await mendNames(line, archive);
  const { dates, takenFor, rest } = await withoutDate(text, archive, asked);
  const outlets = await readOutlets(rest, archive);
  const form = readListForm(outlets.rest);
  const [outlet = null, another] = outlets.found;
  if (form === null || another !== undefined || outlets.unknown.length > 0) return null;
  if (!(await isAnswerable(form, dates, archive))) return null;
  return { ...form, dates, takenFor, outlet, corrections };
}

async function isAnswerable(
  { speaker, about }: ListForm,
  dates: DateRange | null,
  { speakers }: Archive,
): Promise<boolean> {
  return speaker === null ? about !== null || dates !== null : (await speakers.list(speaker)).length > 0;
}

async function withoutDate(text: string, archive: Archive, asked: Asked) {
  const found = await findSettledDate(text, archive, asked);
  if (found === null) return { dates: null, takenFor: null, rest: text };
  const { range, span, isYearOpen } = found;
  return {
    dates: range,
    takenFor: isYearOpen ? slice(text, span).trim() : null,
    rest: `${text.slice(0, span.start)} ${text.slice(span.end)}`,
  };
}
