import type { CheckMatch, ReportedWording } from '../../core/answers/check/check-answer.ts';
import { count, spellOrdinal } from '../counts.ts';
import { toDiffRuns } from '../diff-runs.ts';
import type { ReplyNode } from '../reply.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import { composeCheckMatch, composeRemarks, composeSentence } from './compose-check-match.ts';
import { composeAlsoIn, joinWithDividers } from './compose-who-said.ts';

/**
 * One statement in its wordings, most reported first, each with how many articles carry it; the second and the others
 * beside the first, word by word. Last, which of them the words checked match.
 */
export function composeWordings(
  quote: string,
  main: CheckMatch,
  wordings: readonly ReportedWording[],
): readonly ReplyNode[] {
  const index = wordings.findIndex(({ match }) => match === main) + 1;
  return [
    ...joinWithDividers(wordings.map((wording) => composeWording(quote, wording))),
    { type: 'divider' },
    { type: 'note', text: `Yours matches the ${spellOrdinal(index)}.` },
  ];
}

/** The wordings in which what was altered is reported elsewhere, each beside the words checked. */
export function composeOtherWordings(
  quote: string,
  main: CheckMatch,
  wordings: readonly ReportedWording[],
): readonly ReplyNode[] {
  const others = wordings.flatMap(({ match }) => (match === main ? [] : [match]));
  if (others.length === 0) return [];
  return [
    { type: 'divider' },
    { type: 'note', text: 'Reported in other words too:' },
    ...joinWithDividers(others.map((match) => composeCheckMatch(quote, match))),
  ];
}

function composeWording(quote: string, { match, fromFirst }: ReportedWording): readonly ReplyNode[] {
  const { article, quotation, alsoIn, isVerbatim } = match;
  return [
    { type: 'note', text: count(alsoIn.length + 1, 'article') },
    composeSentence(match, toDiffRuns(fromFirst)),
    ...(isVerbatim ? composeRemarks(quote, match) : []),
    composeSpeaker(article, quotation),
    composeSource(article, match.sentence),
    ...composeAlsoIn(alsoIn),
  ];
}
