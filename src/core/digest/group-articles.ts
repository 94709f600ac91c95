import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { foldCopies, type Item } from './02-copies.ts';
import { readTerms, type StemWeights, weighStems } from './03-terms.ts';
import { compareItems } from './04-likeness.ts';
import { groupAlike } from './05-stories.ts';

/** Articles of an archive, by event. */
export interface GroupedArticles {
  /** Each article is in exactly one group, by itself or as a copy; the groups in the order of their earliest. */
  readonly groups: readonly (readonly [Item, ...Item[]])[];
  readonly weights: StemWeights;
}

/**
 * Groups articles of an archive that are on the same event, whatever their dates; nearly identical ones are one item.
 * The order in which they come makes no difference.
 */
export function groupArticles(archive: Archive, articles: readonly Article[]): GroupedArticles {
  const wanted = new Set(articles);
  const read = archive.sentences.articles.filter(({ article }) => wanted.has(article));
  const weights = weighStems(archive.sentences);
  const items = foldCopies(read);
  const vectors = items.map((item) => readTerms(item.read, weights));
  const groups = groupAlike(compareItems(items, vectors, archive)).flatMap((places) => {
    const [first, ...others] = places.flatMap((place) => items[place] ?? []);
    return first === undefined ? [] : [[first, ...others] as const];
  });
  return { groups, weights };
}
