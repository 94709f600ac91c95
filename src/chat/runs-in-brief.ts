import type { Run, SnippetNode } from '../reply/reply.ts';

/** What a chat shows of a snippet: the whole of it is under "Context". */
export function runsInBrief({ runs, brief }: SnippetNode): readonly Run[] {
  return brief ?? runs;
}
