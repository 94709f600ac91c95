import { CUT } from '../core/abridge/cut.ts';
import type { TextSpan } from '../core/span.ts';
import { excerpt } from './excerpt.ts';
import { markRuns } from './mark-runs.ts';
import type { AskedOf, Run, SnippetNode } from './reply.ts';

/** The most shown of a snippet, in UTF-16 code units: some hundred words, so that five fit into one message. */
const MAX_SNIPPET_LENGTH = 600;

/** How much of a snippet is shown. */
export interface SnippetOptions {
  /** In UTF-16 code units. */
  readonly limit?: number;
  /** Shown even where space is short, besides the marked words. */
  readonly always?: readonly TextSpan[];
  /** What the marked words belong to; a quotation by default. */
  readonly askedOf?: AskedOf;
  /** Whether to show it whole everywhere. */
  readonly isWhole?: true;
}

/**
 * The words of a span with the marked ones as `match` runs. What is longer than {@link MAX_SNIPPET_LENGTH} is cut
 * around the marks, with {@link CUT} as a run of its own at each cut.
 */
export function composeSnippet(
  text: string,
  span: TextSpan,
  marks: readonly TextSpan[],
  { limit = MAX_SNIPPET_LENGTH, always = [], askedOf = 'quotation', isWhole }: SnippetOptions = {},
): SnippetNode {
  const shown = excerpt(text, span, marks, limit);
  const before: readonly Run[] = shown.start > span.start ? [{ text: `${CUT} ` }] : [];
  const after: readonly Run[] = shown.end < span.end ? [{ text: ` ${CUT}` }] : [];
  const runs = [...before, ...markRuns(text, shown, marks), ...after];
  return {
    type: 'snippet',
    runs,
    ...(isWhole
      ? {}
      : { toAbridge: { text, span: { start: span.start, end: span.end }, asked: marks, always, askedOf } }),
  };
}

/** Words that are compared, as a snippet of those runs. */
export function composeRuns(runs: readonly Run[]): SnippetNode {
  return { type: 'snippet', runs, toAbridge: 'runs' };
}
