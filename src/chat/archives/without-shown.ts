import type { CitedInContext } from '../../core/conversation/cited-again.ts';
import { covers, type TextSpan } from '../../core/span.ts';

/** Leaves out paragraphs that are already shown around another one. */
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
