import { overlaps, slice, type TextSpan } from '../core/span.ts';
import { excerpt } from './excerpt.ts';
import { CUT, type Run, type SnippetNode } from './reply.ts';

/** What is shown of a snippet at most, in UTF-16 code units: some hundred words, so that five fit into one message. */
const LONGEST_SNIPPET = 600;

/**
 * The words of a span with the marked ones as `match` runs. What is longer than {@link LONGEST_SNIPPET} is cut around
 * the marks, with {@link CUT} as a run of its own at each cut.
 */
export function composeSnippet(
  text: string,
  span: TextSpan,
  marks: readonly TextSpan[],
  limit = LONGEST_SNIPPET,
): SnippetNode {
  const shown = excerpt(text, span, marks, limit);
  const before: readonly Run[] = shown.start > span.start ? [{ text: `${CUT} ` }] : [];
  const after: readonly Run[] = shown.end < span.end ? [{ text: ` ${CUT}` }] : [];
  return { type: 'snippet', runs: [...before, ...markRuns(text, shown, marks), ...after] };
}

/** Cuts a span into runs at its marks, which are ascending and don't overlap; together they are the span exactly. */
export function markRuns(text: string, span: TextSpan, marks: readonly TextSpan[]): readonly Run[] {
  const runs: Run[] = [];
  let at = span.start;
  for (const mark of marks.filter((each) => overlaps(each, span))) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, span.end);
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: slice(text, { start, end }), role: 'match' });
    at = end;
  }
  if (at < span.end) runs.push({ text: text.slice(at, span.end) });
  return runs;
}
