import type { CheckMatch, ReportedWording } from './check-answer.ts';
import { type Inquiry, MAX_MATCHES } from './inquiry.ts';
import { compareSentences } from './match.ts';
import { locateOtherWordings } from './other-wordings.ts';
import { gatherWordings, type Wording, wordingToMatch } from './wordings.ts';

/**
 * The wordings of the statement found, as far as it was asked for, most reported first, the one found before others of
 * as many; none where it is the only one.
 *
 * @param match - what stands for the wording found.
 */
export function findReportedWordings(
  inquiry: Inquiry,
  found: Wording,
  match: CheckMatch,
): readonly ReportedWording[] {
  const { archive, speaker } = inquiry;
  const others = gatherWordings(locateOtherWordings(archive, found.shown), archive, speaker);
  if (others.length === 0) return [];
  const wordings = [found, ...others].toSorted((one, other) => other.reports.length - one.reports.length);
  const first = (wordings[0] ?? found).shown;
  return wordings.slice(0, MAX_MATCHES).map((wording) => ({
    match: wording === found ? match : wordingToMatch(inquiry, wording),
    fromFirst: compareSentences(first, wording.shown),
  }));
}
