import type { AskedSpeaker } from './asked-speaker.ts';
import { findFull } from './candidates.ts';
import { type Finding, type Inquiry, isReported, MAX_MATCHES } from './inquiry.ts';
import { type Located, locateVerbatim } from './locate.ts';
import { findReportedWordings } from './reported-wordings.ts';
import { gatherWordings, type Wording, wordingToMatch } from './wordings.ts';

/** The quotations that hold just the words checked, whoever's they are; null where none does. */
export function findVerbatim(inquiry: Inquiry): Finding | null {
  const { quote, lookUp } = inquiry;
  const quoted = findFull(quote, lookUp).filter((candidate) => !isReported(candidate));
  const located = locateVerbatim(quote, quoted);
  return located.length === 0 ? null : toFinding(inquiry, located);
}

/** As {@link findVerbatim}, of reports that hold the words checked. */
export function toFinding(inquiry: Inquiry, located: readonly Located[]): Finding | null {
  const { archive, speaker } = inquiry;
  const wordings = gatherWordings(located, archive, speaker);
  const [main, ...others] = speaker === null ? wordings : askedFirst(wordings, speaker);
  if (main === undefined) return null;
  const isOthers = speaker !== null && !hasOpenAuthor(located, speaker);
  const match = wordingToMatch(inquiry, main);
  const alike = others.slice(0, MAX_MATCHES - 1).map((other) => wordingToMatch(inquiry, other));
  return {
    verdict: isOthers ? 'misattributed' : 'verbatim',
    matches: [match, ...alike],
    wordings: findReportedWordings(inquiry, main, match),
  };
}

function askedFirst(wordings: readonly Wording[], speaker: AskedSpeaker): readonly Wording[] {
  const isAsked = ({ shown }: Wording) => speaker.authorshipOf(shown.statement) === 'asked';
  return wordings.toSorted((one, other) => Number(isAsked(other)) - Number(isAsked(one)));
}

/** Whether one of the reports is by the speaker asked about, or all that say it leave it open. */
function hasOpenAuthor(located: readonly Located[], speaker: AskedSpeaker): boolean {
  const authorships = located.map(({ statement }) => speaker.authorshipOf(statement));
  return authorships.includes('asked') || !authorships.includes('other');
}
