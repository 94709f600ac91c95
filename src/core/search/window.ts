/** A word of the query, by its place there, found at a position of a sequence. */
export interface WordHit {
  readonly position: number;
  readonly place: number;
}

/** The shortest stretch of positions, both inclusive, that holds every place which is hit at all; the first of several. */
export function tightestWindow(hits: readonly WordHit[]): { readonly first: number; readonly last: number } {
  const wanted = new Set(hits.map(({ place }) => place)).size;
  const inside = new Map<number, number>();
  let best = { first: hits[0]?.position ?? 0, last: hits.at(-1)?.position ?? 0 };
  let left = 0;
  for (const { place, position } of hits) {
    inside.set(place, (inside.get(place) ?? 0) + 1);
    for (let oldest = hits[left]; inside.size === wanted && oldest !== undefined; oldest = hits[left]) {
      if (position - oldest.position < best.last - best.first)
        best = { first: oldest.position, last: position };
      removeOne(inside, oldest.place);
      left += 1;
    }
  }
  return best;
}

function removeOne(counts: Map<number, number>, key: number): void {
  const count = counts.get(key) ?? 0;
  if (count > 1) counts.set(key, count - 1);
  else counts.delete(key);
}
