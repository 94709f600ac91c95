import type { Archive } from '../../core/archive.ts';
import type { Article } from '../../core/article/article.ts';
import type { Quotation } from '../../core/quotations/quotation.ts';
import type { SpeakerEntry } from '../../core/speakers/speaker-entry.ts';
import type { Shelf } from './site.ts';

/** Puts an archive in order by its ids. */
export function createShelf(archive: Archive): Shelf {
  const { articles, statements } = archive;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quotations = new Map<Article, Quotation[]>();
  for (const { article, quotation } of statements) {
    const known = quotations.get(article);
    if (known === undefined) quotations.set(article, [quotation]);
    else known.push(quotation);
  }
  let speakers: ReadonlyMap<string, SpeakerEntry> | undefined;
  return {
    articleOf: (id) => byId.get(id),
    quotationsOf: (article) => quotations.get(article) ?? [],
    speakerOf: (id) => {
      // The directory takes some seconds to make, so it is not asked for before it is needed.
      speakers ??= new Map(archive.speakers.entries.map((entry) => [entry.id, entry]));
      return speakers.get(id);
    },
  };
}
