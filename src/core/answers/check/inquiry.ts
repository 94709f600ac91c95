import type { Archive } from '../../archive.ts';
import type { LookUp } from '../../search/archive-search.ts';
import type { AskedSpeaker } from './asked-speaker.ts';
import type { Candidate } from './candidates.ts';
import type { CheckMatch, ReportedWording, Verdict } from './check-answer.ts';
import type { CheckedQuote } from './checked-quote.ts';

/** What one check asks. */
export interface Inquiry {
  readonly archive: Archive;
  readonly quote: CheckedQuote;
  /** Who is supposed to have said it; null where nobody is asked about. */
  readonly speaker: AskedSpeaker | null;
  readonly lookUp: LookUp;
}

/** What it comes to where something is found. */
export interface Finding {
  readonly verdict: Verdict;
  /** Never empty. */
  readonly matches: readonly CheckMatch[];
  readonly wordings: readonly ReportedWording[];
}

/** How many matches or wordings an answer has at most. */
export const MAX_MATCHES = 5;

/** Whether a candidate is indirect speech, the reporter's wording. */
export function isReported({ statement }: Candidate): boolean {
  return statement.quotation.kind === 'indirect';
}
