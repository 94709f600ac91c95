import type { ItemLikeness } from './04-likeness.ts';

/** Two groups of articles are one story if their articles are this similar on average. */
const MIN_ALIKE = 0.11;

/**
 * Groups what is alike: the two groups whose members are most alike on average become one, until none are as alike as
 * `least` (agglomerative clustering by group averages, UPGMA, Sokal and Michener 1958). Walks the chain of nearest
 * neighbours (Murtagh 1983), which gives the same groups: joining two never brings a third nearer to them than it was
 * to the nearer of the two.
 *
 * @returns Groups of places, each ascending, in the order of their first; every place is in exactly one.
 */
export function groupAlike(likeness: ItemLikeness, least = MIN_ALIKE): readonly (readonly number[])[] {
  const clusters: Clusters = new Map(
    likeness.map((near, index) => [index, { members: [index], sums: new Map(near) }]),
  );
  const done: number[][] = [];
  const chain: number[] = [];
  while (clusters.size > 0) {
    const top = chain.at(-1) ?? clusters.keys().next().value ?? 0;
    if (chain.length === 0) chain.push(top);
    const nearest = findNearest(top, chain.at(-2) ?? null, clusters, least);
    if (nearest === null) {
      done.push(clusters.get(top)?.members ?? []);
      drop(top, clusters);
      chain.length = 0;
    } else if (nearest === chain.at(-2)) {
      chain.length -= 2;
      join(nearest, top, clusters);
    } else {
      chain.push(nearest);
    }
  }
  return done
    .map((members) => members.toSorted((one, other) => one - other))
    .toSorted(([one = 0], [other = 0]) => one - other);
}

/** Groups that may still grow, by the place of one of their members. */
type Clusters = Map<number, Cluster>;

interface Cluster {
  readonly members: number[];
  /** For each cluster that is at all like it the sum over all pairs of members. */
  readonly sums: Map<number, number>;
}

/** The most alike; of equals the one before in the chain, so that the walk ends, or else the first. */
function findNearest(of: number, before: number | null, clusters: Clusters, least: number): number | null {
  const own = clusters.get(of);
  let best: number | null = null;
  let most = least;
  for (const [index, sum] of own?.sums ?? []) {
    const pairs = (own?.members.length ?? 1) * (clusters.get(index)?.members.length ?? 1);
    const average = sum / pairs;
    const isTied = average === most && best !== null;
    if (average < most || (isTied && index !== before && (best === before || index > (best ?? 0)))) continue;
    best = index;
    most = average;
  }
  return best;
}

function join(into: number, from: number, clusters: Clusters): void {
  const one = clusters.get(into);
  const other = clusters.get(from);
  if (one === undefined || other === undefined) return;
  drop(from, clusters);
  one.members.push(...other.members);
  for (const [index, sum] of other.sums) {
    if (index === into) continue;
    const both = (one.sums.get(index) ?? 0) + sum;
    one.sums.set(index, both);
    clusters.get(index)?.sums.set(into, both);
  }
}

function drop(index: number, clusters: Clusters): void {
  for (const near of clusters.get(index)?.sums.keys() ?? []) clusters.get(near)?.sums.delete(index);
  clusters.delete(index);
}
