import { compareText } from '../text-order.ts';
import { createHolders } from './holders.ts';
import { isNear, isOfOutlet, isSameOutlet, MIN_ARTICLES_OF_OUTLET, MIN_SHARED } from './near-copies.ts';
import { hashOf, wordsOf } from './paragraph-keys.ts';
import type { VersionCandidate } from './version-candidate.ts';

/** Candidates that are one article. */
export interface VersionGroup<Candidate> {
  /** Which of them answers. */
  readonly newest: Candidate;
  /** The others, newest first. */
  readonly earlier: readonly Candidate[];
  /** The near copy of another outlet from which it seems to be taken. */
  readonly original: { readonly of: Candidate; readonly isEarlier: boolean } | null;
}

/** Sorts candidates into articles, at a cost that goes by what has changed. */
export interface VersionIndex<Candidate> {
  /**
   * Takes some out and others in.
   *
   * @returns The groups that may be others now.
   */
  change(gone: readonly Candidate[], come: readonly Candidate[]): ChangedGroups<Candidate>;
  /** Takes candidates in whose groups are known, or told when {@link groupsOf} asks for them or others change. */
  take(come: readonly Candidate[]): void;
  /** The groups of some, and of all that may be one article with them. */
  groupsOf(candidates: readonly Candidate[]): ChangedGroups<Candidate>;
}

/** What a change came to. */
export interface ChangedGroups<Candidate> {
  readonly groups: readonly VersionGroup<Candidate>[];
  readonly touched: ReadonlySet<Candidate>;
}

/** A paragraph that more candidates have tells nothing. */
const MAX_HOLDERS = 64;
const NOBODY: readonly never[] = [];

/**
 * Makes an index without candidates. Two are one article where they have the same address, a name of an agency's item
 * in common, or one outlet and most of
 * their paragraphs; the result depends on the candidates alone, and not on the order in which they came.
 */
export function createVersionIndex<Candidate extends VersionCandidate>(): VersionIndex<Candidate> {
  const held = new Set<Candidate>();
  const byName = createHolders<string, Candidate>();
  const byKey = createHolders<number, Candidate>();
  /** Who shares a paragraph that is an article's own: nobody where one has it alone; null where it is nobody's. */
  const sharersOf = (key: number): Iterable<Candidate> | null => {
    const holders = byKey.several(hashOf(key));
    if (holders === null) return NOBODY;
    return holders.size > MAX_HOLDERS || isOfOutlet(holders) ? null : holders;
  };
  const countOwn = ({ keys }: Candidate): number =>
    keys.reduce((sum, key) => sum + (sharersOf(key) === null ? 0 : wordsOf(key)), 0);
  const nearOf = (of: Candidate): readonly Candidate[] => {
    const shared = new Map<Candidate, number>();
    for (const key of of.keys) {
      for (const other of sharersOf(key) ?? NOBODY)
        if (other !== of) shared.set(other, (shared.get(other) ?? 0) + wordsOf(key));
    }
    const near: Candidate[] = [];
    for (const [other, words] of shared)
      if (words >= MIN_SHARED && isNear(of, other, { shared: words, own: [countOwn(of), countOwn(other)] }))
        near.push(other);
    return near;
  };
  /** All that may be one article, or copies of each other, with any of these. */
  const gather = (seeds: readonly Candidate[]): ReadonlySet<Candidate> => {
    const found = new Set<Candidate>();
    const seen = new Set<string>();
    const open = seeds.filter((seed) => held.has(seed));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      for (const other of nearOf(next)) open.push(other);
      for (const name of namesOf(next)) {
        if (seen.has(name)) continue;
        seen.add(name);
        for (const other of byName.of(name)) open.push(other);
      }
    }
    return found;
  };
  const enter = (candidate: Candidate): void => {
    held.add(candidate);
    for (const name of namesOf(candidate)) byName.add(name, candidate);
    for (const key of candidate.keys) byKey.add(hashOf(key), candidate);
  };
  const remove = (candidate: Candidate): void => {
    held.delete(candidate);
    for (const name of namesOf(candidate)) byName.take(name, candidate);
    for (const key of candidate.keys) byKey.take(hashOf(key), candidate);
  };
  /** Those whose common paragraphs may begin to count with a change, or cease to. */
  const atTheBound = (changed: readonly Candidate[]): readonly Candidate[] =>
    changed.flatMap(({ keys }) =>
      keys.flatMap((key) => {
        const holders = byKey.several(hashOf(key));
        const size = holders?.size ?? 0;
        return size < MIN_ARTICLES_OF_OUTLET - 1 || size > MAX_HOLDERS + 1 ? [] : [...(holders ?? [])];
      }),
    );
  return {
    change(gone, come) {
      const before = gather([...gone, ...atTheBound(gone)]);
      for (const each of gone) remove(each);
      for (const each of come) enter(each);
      const bound = held.size === come.length ? [] : atTheBound([...gone, ...come]);
      const touched = gather([...before, ...come, ...bound]);
      return { groups: group(touched, nearOf), touched };
    },
    take(come) {
      for (const each of come) enter(each);
    },
    groupsOf(candidates) {
      const touched = gather(candidates);
      return { groups: group(touched, nearOf), touched };
    },
  };
}

/** What nothing but a version of the same article is called: its address, its agency's names. */
function namesOf({ page, items }: VersionCandidate): readonly string[] {
  const names = items.map((item) => `item ${item}`);
  return page === null ? names : [`page ${page}`, ...names];
}

/** The groups among candidates that have nothing to do with any other. */
function group<Candidate extends VersionCandidate>(
  candidates: ReadonlySet<Candidate>,
  nearOf: (of: Candidate) => readonly Candidate[],
): readonly VersionGroup<Candidate>[] {
  const inOrder = [...candidates].toSorted(compareVersions);
  const named = new Map<string, Candidate[]>();
  for (const each of inOrder) for (const name of namesOf(each)) append(named, name, each);
  const newestOf = new Map<Candidate, Candidate>();
  const groups: { readonly newest: Candidate; readonly earlier: readonly Candidate[] }[] = [];
  for (const newest of inOrder) {
    if (newestOf.has(newest) || newest.isPast) continue;
    const open = [newest, ...nearOf(newest).filter((each) => isSameOutlet(newest, each) !== false)];
    const own = new Set<Candidate>();
    for (const each of open) {
      if (newestOf.has(each)) continue;
      newestOf.set(each, newest);
      own.add(each);
      for (const name of namesOf(each)) {
        open.push(...(named.get(name) ?? []));
        named.delete(name);
      }
    }
    own.delete(newest);
    groups.push({ newest, earlier: [...own].toSorted(compareVersions) });
  }
  return groups.map((each) => ({ ...each, original: findOriginal(each.newest, nearOf, newestOf) }));
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The newest first: what is in the folder, what states a time and the later one, what was written later. */
function compareVersions(one: VersionCandidate, other: VersionCandidate): number {
  return (
    Number(one.isPast) - Number(other.isPast) ||
    compareTimes(other.stated, one.stated) ||
    compareTimes(other.written, one.written) ||
    compareText(other.path, one.path) ||
    compareText(other.id, one.id)
  );
}

/** Unknown ones first. */
function compareTimes(one: number | null, other: number | null): number {
  return one === other ? 0 : (one ?? Number.NEGATIVE_INFINITY) - (other ?? Number.NEGATIVE_INFINITY);
}

/** The first of the near copies in other outlets, as it answers now; null where that is the article itself. */
function findOriginal<Candidate extends VersionCandidate>(
  newest: Candidate,
  nearOf: (of: Candidate) => readonly Candidate[],
  newestOf: ReadonlyMap<Candidate, Candidate>,
): VersionGroup<Candidate>['original'] {
  const others = nearOf(newest)
    .filter((each) => isSameOutlet(newest, each) === false)
    .flatMap((each) => newestOf.get(each) ?? []);
  const [first] = [newest, ...others].toSorted(compareFirst);
  if (first === undefined || first === newest) return null;
  const isEarlier = first.stated !== null && newest.stated !== null && first.stated < newest.stated;
  return { of: first, isEarlier };
}

function compareFirst(one: VersionCandidate, other: VersionCandidate): number {
  const [first, second] = [one, other].map(({ stated }) => stated ?? Number.POSITIVE_INFINITY);
  return first === second ? compareText(one.path, other.path) : (first ?? 0) - (second ?? 0);
}
