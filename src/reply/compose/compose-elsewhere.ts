import type { Elsewhere } from '../../core/sayings/elsewhere.ts';
import type { Statement } from '../../core/statement.ts';
import { count } from '../counts.ts';
import type { Reply, ReplyNode } from '../reply.ts';
import { composeSnippet } from '../snippet.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import { composeParaphrase, joinWithDividers } from './compose-who-said.ts';

const MAX_SHOWN = 10;

/**
 * The other articles that report a statement, each with its own words, whole: the same first, then others, then
 * indirect.
 */
export function composeElsewhere({ alsoIn, otherWordings, reportedIn }: Elsewhere): Reply {
  const groups = [...alsoIn, ...otherWordings, ...reportedIn];
  if (groups.length === 0) {
    return { nodes: [{ type: 'lead', text: 'No other article that was searched reports it.' }] };
  }
  const lead: ReplyNode = { type: 'lead', text: `Also in ${count(groups.length, 'other article')}` };
  const shown = joinWithDividers(
    [
      ...alsoIn.map((statement) => composeReport(statement, 'the same words, or a part of them')),
      ...otherWordings.map((statement) => composeReport(statement, 'in another wording')),
      ...reportedIn.map((statement) => composeReport(statement, null)),
    ].slice(0, MAX_SHOWN),
  );
  const left = groups.length - MAX_SHOWN;
  return {
    nodes: [lead, ...shown, ...(left > 0 ? [{ type: 'note' as const, text: `and ${left} more` }] : [])],
  };
}

function composeReport({ article, quotation }: Statement, how: string | null): readonly ReplyNode[] {
  return [
    composeSnippet(article.text, quotation, [], { isWhole: true }),
    ...(how === null ? composeParaphrase(quotation) : [{ type: 'note' as const, text: how }]),
    composeSpeaker(article, quotation),
    composeSource(article, quotation),
  ];
}
