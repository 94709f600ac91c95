import type { Hits } from './hits.ts';

/** A stretch of positions, both inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The shortest stretch that holds every place which is hit at all; the first of several. */
export function tightestWindow(hits: Pick<Hits, 'count' | 'positions' | 'wordIndexes'>): Stretch {
  const { count, positions, wordIndexes } = hits;
  const wanted = countDifferent(hits);
  const first = positions[0] ?? 0;
  if (wanted === 1) return { first, last: first };
  const inside: number[] = [];
  let best = { first, last: positions[count - 1] ?? 0 };
  let [held, left] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const position = positions[at] ?? 0;
    if (add(inside, wordIndexes[at] ?? 0, 1) === 1) held += 1;
    for (; held === wanted; left += 1) {
      const oldest = positions[left] ?? 0;
      if (position - oldest < best.last - best.first) best = { first: oldest, last: position };
      if (add(inside, wordIndexes[left] ?? 0, -1) === 0) held -= 1;
    }
  }
  return best;
}

/** Most sequences are of thousands that hold one common word. */
function countDifferent({ count, wordIndexes }: Pick<Hits, 'count' | 'wordIndexes'>): number {
  let same = 1;
  while (same < count && wordIndexes[same] === wordIndexes[0]) same += 1;
  return same >= count ? 1 : new Set(wordIndexes.slice(0, count)).size;
}

function add(counts: number[], key: number, difference: number): number {
  const sum = (counts[key] ?? 0) + difference;
  counts[key] = sum;
  return sum;
}
