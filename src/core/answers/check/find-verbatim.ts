import { findFull } from './candidates.ts';
import {
  type CheckedInput,
  type Finding,
  type InformedInput,
  inform,
  isReported,
  MAX_MATCHES,
} from './checked-input.ts';
import { type Located, locateVerbatim } from './locate.ts';
import { findReportedWordings } from './reported-wordings.ts';
import { type CheckedWording, gatherWordings, wordingToMatch } from './wordings.ts';

/** The quotations, of any speaker, that contain exactly the words checked; null if there are none. */
export async function findVerbatim(input: CheckedInput): Promise<Finding | null> {
  const { quote, lookUp } = input;
  const quoted = (await findFull(quote, lookUp)).filter((candidate) => !isReported(candidate));
  const located = locateVerbatim(quote, quoted);
  return located.length === 0 ? null : toFinding(await inform(input, located), located);
}

/** As {@link findVerbatim}, of reports that hold the words checked. */
export async function toFinding(input: InformedInput, located: readonly Located[]): Promise<Finding | null> {
  const wordings = gatherWordings(located, input);
  const [main, ...others] = input.speaker === null ? wordings : askedFirst(wordings, input);
  if (main === undefined) return null;
  const isOthers = input.speaker !== null && !hasOpenAuthor(located, input);
  const match = await wordingToMatch(input, main);
  const alike = others.slice(0, MAX_MATCHES - 1).map((other) => wordingToMatch(input, other));
  return {
    verdict: isOthers ? 'misattributed' : 'verbatim',
    matches: [match, ...(await Promise.all(alike))],
    wordings: await findReportedWordings(input, main, match),
  };
}

function askedFirst(
  wordings: readonly CheckedWording[],
  { authorshipOf }: InformedInput,
): readonly CheckedWording[] {
  const isAsked = ({ shown }: CheckedWording) => authorshipOf(shown.statement) === 'asked';
  return wordings.toSorted((one, other) => Number(isAsked(other)) - Number(isAsked(one)));
}

/** Whether one of the reports is by the speaker asked about, or all that say it leave it open. */
function hasOpenAuthor(located: readonly Located[], { authorshipOf }: InformedInput): boolean {
  const authorships = located.map(({ statement }) => authorshipOf(statement));
  return authorships.includes('asked') || !authorships.includes('other');
}
