import type { Article } from '../../../src/core/article/article.ts';
import { sketchArticle } from '../../fixtures/quoted-article.ts';

/** One article of each publisher. */
export function articlesOf(...publishers: readonly (string | null)[]): readonly Article[] {
  return publishers.map(
    (publisher, place) => sketchArticle({ path: `${place}.txt`, text: 'Nothing.', publisher }).article,
  );
}
