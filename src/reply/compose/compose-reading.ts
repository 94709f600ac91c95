import type { ReadingReport } from '../../core/reading-report.ts';
import { count } from '../counts.ts';
import type { Reply } from '../reply.ts';
import { composeSources } from './compose-sources.ts';

/** The reply to "was everything read": how much was, and a line for whatever was left out or is amiss. */
export function composeReading({ lines, sources }: ReadingReport, articles: number): Reply {
  const isComplete = lines.every(({ isLeftOut }) => !isLeftOut);
  const rest = isComplete ? ', nothing was left out.' : ', not everything:';
  const text = `${count(articles, 'article')} read${rest}`;
  return {
    nodes: [
      { type: 'lead', text },
      ...lines.map(({ line }) => ({ type: 'note', text: line }) as const),
      ...composeSources(sources),
    ],
  };
}
