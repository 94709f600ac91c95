import type { DeskAnswer } from '../../src/chat/desk/desk.ts';

/** The hosts to which an answer's sources lead: its messages may have links to no other. */
export function hostsOfSources({ reply }: DeskAnswer): ReadonlySet<string> {
  return new Set(
    reply.nodes.flatMap((node) =>
      node.type === 'source' && node.link !== null && URL.canParse(node.link)
        ? [new URL(node.link).host]
        : [],
    ),
  );
}
