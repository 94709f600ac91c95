import type { Holdings } from '../../core/holdings.ts';
import { describePart } from '../counts.ts';
import type { Reply } from '../reply.ts';

/** The reply, with a last line that says so where only a part of the archive is searched. */
export function tellPart(reply: Reply, held: Pick<Holdings, 'part'>): Reply {
  const line = partLine(held);
  return line === null ? reply : { nodes: [...reply.nodes, { type: 'note', text: line }] };
}

/** One line that says how much of the archive is searched, and why no more; null where all of it is. */
export function partLine({ part }: Pick<Holdings, 'part'>): string | null {
  if (part === undefined) return null;
  return `${describePart(part)}: ${part.isBeingRead ? 'the rest is being read.' : 'no more fit into the memory that is set.'}`;
}
