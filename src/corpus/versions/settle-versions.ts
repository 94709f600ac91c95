import type { Standing } from '../../core/article/article.ts';
import { pageAddress } from '../../core/versions/page-address.ts';
import {
  type ChangedGroups,
  createVersionIndex,
  type VersionGroup,
} from '../../core/versions/version-index.ts';
import type { ServedArticle } from '../sort-out.ts';
import { type Candidate, candidateOf, candidateOfPast } from './candidates.ts';
import type { PastVersions } from './past-versions.ts';
import { isSameStanding, type Member, tellStanding, withStanding } from './tell-standing.ts';

/** An archive's files as articles, each once. */
export interface SettledVersions {
  /** The newest version of each article, in the order of the files. */
  readonly current: readonly ServedArticle[];
  /** The other files. */
  readonly superseded: readonly SupersededArticle[];
}

/** An article of the folder that another one answers for. */
export interface SupersededArticle extends ServedArticle {
  /** The id of the article that answers. */
  readonly supersededBy: string;
}

/** Sorts files into articles, again after each change, at a cost that depends on what has changed. */
export interface VersionSettler {
  /**
   * @param written - when a file was written, in milliseconds since 1970; null where that is not known.
   * @param before - the articles as they were settled and kept, by path: where they are the same, nothing is sorted.
   */
  settle(
    served: readonly ServedArticle[],
    written: (file: string) => number | null,
    before?: ReadonlyMap<string, ServedArticle>,
  ): SettledVersions;
  /** The id of the article that answers for a kept version; null if none does. */
  answersFor(id: string): string | null;
  /** Sorts now what has been taken over unsorted, so that the next change is cheap. */
  prepare(): void;
}

/** Makes what sorts files into articles and versions. Nothing else decides that. */
export function createVersionSettler(past: PastVersions): VersionSettler {
  const index = createVersionIndex<Candidate>();
  const groups = new Map<Candidate, VersionGroup<Candidate>>();
  let candidates = new Map<string, Candidate>();
  let keptCandidates = new Map<string, Candidate>();
  const standings = new WeakMap<VersionGroup<Candidate>, Standing>();
  const newestOf = new Map<Candidate, Candidate>();
  /** The candidates of the folder now, and those of what is kept and is no more in it. */
  const take = (served: readonly ServedArticle[], written: Written) => {
    const shared = listSharedPages(served);
    const now = new Map<string, Candidate>();
    for (const { quoted, isPart } of served) {
      const { article } = quoted;
      const file = isPart ? article.path.replace(PART, '') : article.path;
      const isPageShared = isPart && shared.has(`${file}\n${pageAddress(article.url)}`);
      now.set(
        article.path,
        candidateOf(article, { written: written(file), isPageShared }, candidates.get(article.path)),
      );
    }
    const ids = new Set(served.map(({ quoted }) => quoted.article.id));
    const pastNow = new Map<string, Candidate>();
    for (const each of past.list()) {
      if (ids.has(each.id)) continue;
      const known = keptCandidates.get(each.id);
      pastNow.set(each.id, known?.past === each ? known : candidateOfPast(each));
    }
    return { now, pastNow };
  };
  /** What is known without sorting, as long as it stays the same. */
  let settled: { readonly served: readonly ServedArticle[]; readonly written: Written } | null = null;
  const prepare = (): void => {
    if (settled === null) return;
    const { now, pastNow } = take(settled.served, settled.written);
    [candidates, keptCandidates] = [now, pastNow];
    // They are as they were sorted: groups are told again where something near them changes.
    index.take([...now.values(), ...pastNow.values()]);
    settled = null;
  };
  const regroup = ({ groups: changed, touched }: ChangedGroups<Candidate>): void => {
    for (const each of touched) {
      groups.delete(each);
      newestOf.delete(each);
    }
    for (const group of changed) {
      groups.set(group.newest, group);
      for (const each of [group.newest, ...group.earlier]) newestOf.set(each, group.newest);
    }
  };
  return {
    prepare,
    answersFor(id) {
      prepare();
      const candidate = keptCandidates.get(id);
      if (candidate === undefined) return null;
      if (!newestOf.has(candidate)) regroup(index.groupsOf([candidate]));
      return newestOf.get(candidate)?.id ?? null;
    },
    settle(served, written, before) {
      const isSame =
        settled === null
          ? candidates.size === 0 && before !== undefined && isSettled(served, before)
          : isSameList(served, settled.served);
      if (isSame) {
        settled = { served, written };
        return { current: served, superseded: [] };
      }
      prepare();
      return settle(served, written);
    },
  };

  function settle(served: readonly ServedArticle[], written: Written): SettledVersions {
    const { now, pastNow } = take(served, written);
    const before = new Set([...candidates.values(), ...keptCandidates.values()]);
    const after = new Set([...now.values(), ...pastNow.values()]);
    const gone = [...before].filter((each) => !after.has(each));
    const come = [...after].filter((each) => !before.has(each));
    [candidates, keptCandidates] = [now, pastNow];
    for (const each of gone) {
      groups.delete(each);
      newestOf.delete(each);
    }
    if (gone.length + come.length > 0) regroup(index.change(gone, come));
    return sort(served);
  }

  function sort(served: readonly ServedArticle[]): SettledVersions {
    const byCandidate = new Map<Candidate, ServedArticle>();
    for (const each of served) {
      const candidate = candidates.get(each.quoted.article.path);
      if (candidate !== undefined) byCandidate.set(candidate, each);
    }
    const current: ServedArticle[] = [];
    const superseded: SupersededArticle[] = [];
    const memberOf = (candidate: Candidate): Member | null => {
      const own = byCandidate.get(candidate);
      if (own !== undefined) {
        const { article, quotations } = own.quoted;
        return { article, quotations, missed: null };
      }
      return candidate.past === null ? null : past.read(candidate.past.id);
    };
    for (const each of served) {
      const candidate = candidates.get(each.quoted.article.path);
      const newest = candidate === undefined ? undefined : newestOf.get(candidate);
      const group = newest === undefined ? undefined : groups.get(newest);
      if (candidate === undefined || newest === undefined || group === undefined) current.push(each);
      else if (newest !== candidate) superseded.push({ ...each, supersededBy: newest.id });
      else {
        const { article } = each.quoted;
        const original = group.original === null ? null : byCandidate.get(group.original.of)?.quoted.article;
        const standing =
          standings.get(group) ?? tellStanding(article, group, { memberOf, original: original ?? null });
        standings.set(group, standing);
        current.push(
          isSameStanding(article, standing) ? each : { ...each, quoted: withStanding(each.quoted, standing) },
        );
      }
    }
    return { current, superseded };
  }
}

type Written = (file: string) => number | null;

function isSettled(served: readonly ServedArticle[], before: ReadonlyMap<string, ServedArticle>): boolean {
  return (
    served.length === before.size && served.every((each) => before.get(each.quoted.article.path) === each)
  );
}

function isSameList(one: readonly ServedArticle[], other: readonly ServedArticle[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

const PART = /#.*$/su;

/** Addresses that several articles of one file share: a show's address, not an episode's. */
function listSharedPages(served: readonly ServedArticle[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { quoted, isPart } of served) {
    if (!isPart) continue;
    const { path, url } = quoted.article;
    const key = `${path.replace(PART, '')}\n${pageAddress(url)}`;
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
}
