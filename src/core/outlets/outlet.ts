import type { Article } from '../article/article.ts';
import { commonest } from '../commonest.ts';
import { groupBy } from '../group-by.ts';
import { rankNearest } from '../language/nearest.ts';
import { splitWords } from '../search/words.ts';
import { compareText } from '../text-order.ts';

/** A publisher of articles of the archive. */
export interface Outlet {
  /** As most of its articles spell it. */
  readonly name: string;
  /** Every spelling that its articles have. */
  readonly spellings: readonly string[];
  /** How many articles it published. */
  readonly articles: number;
}

/** Which outlet a name means. */
export type OutletLookup =
  | { readonly type: 'one'; readonly outlet: Outlet }
  /** At least two: the reader chooses. */
  | { readonly type: 'several'; readonly outlets: readonly Outlet[] }
  /** Those with the nearest names, nearest first; none where nothing is near. */
  | { readonly type: 'none'; readonly nearest: readonly Outlet[] };

const ARTICLE = 'the';
const MAX_NEAREST = 3;
/** A name is near where at most this share of its letters differs. */
const FARTHEST_SHARE = 0.4;

/** The outlets of articles, those of most articles first; case, accents and "The" make no difference. */
export function listOutlets(articles: readonly Pick<Article, 'publisher'>[]): readonly Outlet[] {
  const known = articles.filter(({ publisher }) => publisher !== null);
  const byName = groupBy(known, ({ publisher }) => foldOutlet(publisher ?? ''));
  return [...byName.values()]
    .map((same) => {
      const spellings = same.flatMap(({ publisher }) => publisher ?? []);
      return { name: commonest(spellings), spellings: [...new Set(spellings)], articles: same.length };
    })
    .toSorted((one, other) => other.articles - one.articles || compareText(one.name, other.name));
}

/** The outlet of that name, or those in whose name it stands as whole words. */
export function findOutlets(outlets: readonly Outlet[], query: string): OutletLookup {
  const typed = foldOutlet(query);
  const whole = outlets.find(({ name }) => foldOutlet(name) === typed);
  if (whole !== undefined) return { type: 'one', outlet: whole };
  const holding =
    typed === '' ? [] : outlets.filter(({ name }) => ` ${foldOutlet(name)} `.includes(` ${typed} `));
  const [outlet] = holding;
  if (outlet !== undefined) {
    return holding.length === 1 ? { type: 'one', outlet } : { type: 'several', outlets: holding };
  }
  const byName = new Map(outlets.map((each) => [foldOutlet(each.name), each]));
  const near = rankNearest(typed, byName.keys(), FARTHEST_SHARE).flatMap((name) => byName.get(name) ?? []);
  return { type: 'none', nearest: near.slice(0, MAX_NEAREST) };
}

/** A name as it is compared: the words without accents and a leading "the". */
export function foldOutlet(name: string): string {
  const forms = splitWords(name).map(({ form }) => form);
  return (forms[0] === ARTICLE && forms.length > 1 ? forms.slice(1) : forms).join(' ');
}
