import { overlaps, slice, type TextSpan } from '../core/span.ts';
import type { Run } from './reply.ts';

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
