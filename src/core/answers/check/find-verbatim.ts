import { findFull } from './candidates.ts';
import {
  type Finding,
  type InformedInquiry,
  type Inquiry,
  inform,
  isReported,
  MAX_MATCHES,
} from './inquiry.ts';
import { type Located, locateVerbatim } from './locate.ts';
import { findReportedWordings } from './reported-wordings.ts';
import { gatherWordings, type Wording, wordingToMatch } from './wordings.ts';

/** The quotations that hold just the words checked, whoever's they are; null where none does. */
export async function findVerbatim(inquiry: Inquiry): Promise<Finding | null> {
  const { quote, lookUp } = inquiry;
  const quoted = (await findFull(quote, lookUp)).filter((candidate) => !isReported(candidate));
  const located = locateVerbatim(quote, quoted);
  return located.length === 0 ? null : toFinding(await inform(inquiry, located), located);
}

/** As {@link findVerbatim}, of reports that hold the words checked. */
export async function toFinding(
  inquiry: InformedInquiry,
  located: readonly Located[],
): Promise<Finding | null> {
  const wordings = gatherWordings(located, inquiry);
  const [main, ...others] = inquiry.speaker === null ? wordings : askedFirst(wordings, inquiry);
  if (main === undefined) return null;
  const isOthers = inquiry.speaker !== null && !hasOpenAuthor(located, inquiry);
  const match = await wordingToMatch(inquiry, main);
  const alike = others.slice(0, MAX_MATCHES - 1).map((other) => wordingToMatch(inquiry, other));
  return {
    verdict: isOthers ? 'misattributed' : 'verbatim',
    matches: [match, ...(await Promise.all(alike))],
    wordings: await findReportedWordings(inquiry, main, match),
  };
}

function askedFirst(wordings: readonly Wording[], { authorshipOf }: InformedInquiry): readonly Wording[] {
  const isAsked = ({ shown }: Wording) => authorshipOf(shown.statement) === 'asked';
  return wordings.toSorted((one, other) => Number(isAsked(other)) - Number(isAsked(one)));
}

/** Whether one of the reports is by the speaker asked about, or all that say it leave it open. */
function hasOpenAuthor(located: readonly Located[], { authorshipOf }: InformedInquiry): boolean {
  const authorships = located.map(({ statement }) => authorshipOf(statement));
  return authorships.includes('asked') || !authorships.includes('other');
}
