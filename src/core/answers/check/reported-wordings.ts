import type { CheckMatch, ReportedWording } from './check-answer.ts';
import { type InformedInput, MAX_MATCHES } from './checked-input.ts';
import { compareSentences } from './match.ts';
import { locateOtherWordings } from './other-wordings.ts';
import { type CheckedWording, gatherWordings, wordingToMatch } from './wordings.ts';

/**
 * The wordings of the statement found, as far as it was asked for, most reported first, the one found before others of
 * as many; none where it is the only one.
 *
 * @param match - what stands for the wording found.
 */
export async function findReportedWordings(
  input: InformedInput,
  found: CheckedWording,
  match: CheckMatch,
): Promise<readonly ReportedWording[]> {
  const others = gatherWordings(locateOtherWordings(input, found.shown), input);
  if (others.length === 0) return [];
  const wordings = [found, ...others].toSorted((one, other) => other.reports.length - one.reports.length);
  const first = (wordings[0] ?? found).shown;
  const reported = wordings.slice(0, MAX_MATCHES).map(async (wording) => ({
    match: wording === found ? match : await wordingToMatch(input, wording),
    fromFirst: compareSentences(first, wording.shown, input.quote.language.words),
  }));
  return Promise.all(reported);
}
