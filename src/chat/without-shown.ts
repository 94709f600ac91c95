import type { CitedInContext } from '../core/conversation/cited-again.ts';
import { covers, type TextSpan } from '../core/span.ts';

/** What the paragraphs around another one show is not shown again. */
export function withoutShown(cited: readonly CitedInContext[]): readonly CitedInContext[] {
  return cited.filter((each, index) => {
    const others = cited.slice(0, index).filter(({ article }) => article === each.article);
    return !others.some((other) => covers(spanOf(other), each));
  });
}

function spanOf({ before, paragraphs, after, start, end }: CitedInContext): TextSpan {
  return {
    start: before?.start ?? paragraphs[0]?.start ?? start,
    end: after?.end ?? paragraphs.at(-1)?.end ?? end,
  };
}
