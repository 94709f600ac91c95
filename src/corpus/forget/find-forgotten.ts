import type { Article } from '../../core/article/article.ts';
import { pageAddress } from '../../core/versions/page-address.ts';
import type { PastVersion } from '../versions/past-versions.ts';

/** What of an article or a version tells whether it must be forgotten. */
type Known = Pick<Article, 'id' | 'path' | 'url' | 'headline' | 'publisher' | 'history'>;

/** What an archive holds of articles and their versions. */
export interface HeldVersions {
  readonly current: readonly Known[];
  /** Articles of the folder that another one answers for. */
  readonly superseded: readonly { readonly article: Known; readonly supersededBy: string }[];
  readonly past: readonly PastVersion[];
  /** The id of the article that answers for a version that is kept. */
  answersFor(id: string): string | null;
}

/** An article with all of its versions. */
export interface ForgottenArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly ids: readonly string[];
  /** The paths of the versions in the folder. */
  readonly paths: readonly string[];
  /** The addresses that no other article has. */
  readonly pages: readonly string[];
}

/**
 * Finds the article that is meant with all of its versions; null where there is none.
 *
 * @param what - an article's id, its file's path below the archive folder, or its address.
 */
export function findForgotten(what: string, held: HeldVersions): ForgottenArticle | null {
  const { current, superseded, past, answersFor } = held;
  const asked = pageAddress(what);
  const isMeant = ({ id, path, url }: Pick<Known, 'id' | 'path' | 'url'>): boolean =>
    id === what || path === what || (asked !== null && pageAddress(url) === asked);
  const heads = new Set([
    ...current.filter(isMeant).map(({ id }) => id),
    ...superseded.filter(({ article }) => isMeant(article)).map((each) => each.supersededBy),
    ...past.filter(isMeant).flatMap(({ id }) => answersFor(id) ?? []),
  ]);
  const newest = current.filter(({ id }) => heads.has(id));
  const earlier = superseded.filter((each) => heads.has(each.supersededBy)).map(({ article }) => article);
  const kept = past.filter((each) => isMeant(each) || heads.has(answersFor(each.id) ?? ''));
  const all = [...newest, ...earlier, ...kept];
  const [first] = all;
  if (first === undefined) return null;
  const ids = new Set([
    ...all.map(({ id }) => id),
    ...newest.flatMap(({ history }) => (history?.versions ?? []).map(({ id }) => id)),
  ]);
  const others = new Set(current.flatMap(({ id, url }) => (ids.has(id) ? [] : (pageAddress(url) ?? []))));
  const pages = new Set(all.flatMap(({ url }) => pageAddress(url) ?? []).filter((page) => !others.has(page)));
  return {
    headline: first.headline,
    publisher: first.publisher,
    ids: [...ids],
    paths: [...newest, ...earlier].map(({ path }) => path),
    pages: [...pages],
  };
}
