import type { Archive } from '../../core/archive.ts';
import type { Article } from '../../core/article/article.ts';
import type { Quotation } from '../../core/quotations/quotation.ts';
import type { Shelf } from './site.ts';

/** Puts an archive in order by its ids. */
export function createShelf({ articles, statements }: Pick<Archive, 'articles' | 'statements'>): Shelf {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quotations = new Map<Article, Quotation[]>();
  for (const { article, quotation } of statements) {
    const known = quotations.get(article);
    if (known === undefined) quotations.set(article, [quotation]);
    else known.push(quotation);
  }
  return {
    articleOf: (id) => byId.get(id),
    quotationsOf: (article) => quotations.get(article) ?? [],
  };
}
