import type { Archive } from '../../archive.ts';
import { type Sayings, statementsOf } from '../../sayings/sayings.ts';
import type { LookUp } from '../../search/archive-search.ts';
import type { StatementSpeakers } from '../../speakers/speaker-directory.ts';
import type { Statement } from '../../statement.ts';
import { type Authorship, judgeAuthorship, type SupposedSpeaker } from './asked-speaker.ts';
import type { CheckCandidate } from './candidates.ts';
import type { CheckMatch, ReportedWording, Verdict } from './check-answer.ts';
import type { CheckedQuote } from './checked-quote.ts';

/** What one check asks. */
export interface CheckedInput {
  readonly archive: Archive;
  readonly quote: CheckedQuote;
  /** Who is supposed to have said it; null where nobody is asked about. */
  readonly speaker: SupposedSpeaker | null;
  readonly lookUp: LookUp;
}

/** A check with what the archive tells of the statements that come into question. */
export interface InformedInput extends CheckedInput {
  readonly sayings: Sayings;
  readonly speakers: StatementSpeakers;
  /** Null where nobody is asked about. */
  authorshipOf(statement: Statement): Authorship | null;
}

/** Asks the archive about statements and about the others of the same sayings. */
export async function inform(
  input: CheckedInput,
  candidates: readonly Pick<CheckCandidate, 'statement'>[],
): Promise<InformedInput> {
  const { archive, speaker } = input;
  const statements = candidates.map(({ statement }) => statement);
  const sayings = await archive.sayings(statements);
  const same = new Set(statements.map((each) => sayings.of(each)));
  const speakers = await archive.speakers.of([...same].flatMap(statementsOf));
  const authorshipOf = ({ quotation }: Statement) =>
    speaker === null
      ? null
      : judgeAuthorship(speaker, quotation, speakers.entriesOf(quotation), archive.language.checks);
  return { ...input, sayings, speakers, authorshipOf };
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
export function isReported({ statement }: CheckCandidate): boolean {
  return statement.quotation.kind === 'indirect';
}
