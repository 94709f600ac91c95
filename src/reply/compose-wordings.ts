import type { CheckMatch } from '../core/answers/check/check-answer.ts';
import { diffWords } from '../core/answers/word-diff.ts';
import { slice } from '../core/span.ts';
import { composeRemarks } from './compose-check-match.ts';
import { composeAlsoIn, joinWithDividers } from './compose-who-said.ts';
import { count, spellOrdinal } from './counts.ts';
import { toDiffRuns } from './diff-runs.ts';
import type { ReplyNode, Run, SnippetNode } from './reply.ts';
import { composeSource } from './source.ts';
import { composeSpeaker } from './speaker.ts';

/**
 * One statement in its wordings, most reported first, each with how many articles carry it; the second and the others
 * beside the first, word by word. Last, which of them the words checked match.
 */
export function composeWordings(
  quote: string,
  main: CheckMatch,
  others: readonly CheckMatch[],
): readonly ReplyNode[] {
  const wordings = [main, ...others].toSorted((one, other) => other.alsoIn.length - one.alsoIn.length);
  const [first = main] = wordings;
  const groups = wordings.map((wording) => composeWording(quote, wording, first));
  const text = `Yours matches the ${spellOrdinal(wordings.indexOf(main) + 1)}.`;
  return [...joinWithDividers(groups), { type: 'divider' }, { type: 'note', text }];
}

function composeWording(quote: string, wording: CheckMatch, first: CheckMatch): readonly ReplyNode[] {
  const { article, quotation, alsoIn, isVerbatim } = wording;
  return [
    { type: 'note', text: count(alsoIn.length + 1, 'article') },
    composeVersion(wording, first),
    ...(isVerbatim ? composeRemarks(quote, wording) : []),
    composeSpeaker(article, quotation),
    composeSource(article, quotation),
    ...composeAlsoIn(alsoIn),
  ];
}

function composeVersion({ article, quotation, sentence }: CheckMatch, first: CheckMatch): SnippetNode {
  const words = slice(article.text, sentence);
  const runs: readonly Run[] = [
    ...(sentence.start - quotation.start > LONGEST_MARKS ? [{ text: '… ' }] : []),
    ...toDiffRuns(diffWords(slice(first.article.text, first.sentence), words)),
    ...(quotation.end - sentence.end > LONGEST_MARKS ? [{ text: ' …' }] : []),
  ];
  return { type: 'snippet', runs };
}

const LONGEST_MARKS = 4;
