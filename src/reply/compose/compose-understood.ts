import type { Question } from '../../core/answers/ask/question.ts';
import { listOf } from '../counts.ts';
import { describeRange } from '../dates.ts';
import type { LeadNode } from '../reply.ts';

/** The first line of an answer to a corrected question: a name taken for another, a day without a year. */
export function composeUnderstood({
  corrections,
  takenFor,
  dates,
}: Pick<Question, 'corrections' | 'takenFor' | 'dates'>): readonly LeadNode[] {
  const names =
    corrections.length === 0
      ? []
      : [
          `Did you mean ${listOf(corrections.map(({ meant }) => meant))}?`,
          `Nothing here names ${listOf(corrections.map(({ typed }) => `“${typed}”`))}.`,
        ];
  const days = takenFor === null || dates === null ? [] : [`Published ${describeRange(dates)}:`];
  const text = [...names, ...days].join(' ');
  return text === '' ? [] : [{ type: 'lead', text }];
}
