import type { Article } from '../core/article/article.ts';
import { cite } from '../core/citation.ts';
import type { TextSpan } from '../core/span.ts';
import { formatDate } from './dates.ts';
import type { SourceNode } from './reply.ts';

/**
 * Where a snippet is from.
 *
 * @param elsewhere - how many other articles report the same.
 * @throws CitationError if the article doesn't hold it.
 */
export function composeSource(article: Article, span: TextSpan, elsewhere = 0): SourceNode {
  const { start, end, paragraph, link } = cite(article, span);
  const { id, datePublished, publisher, path } = article;
  const place = { article: id, start, end };
  return {
    type: 'source',
    title: titleOf(article),
    datePublished,
    publisher,
    paragraph,
    path,
    link,
    place,
    elsewhere,
  };
}

/** The title, date and outlet of a source in words; whatever is unknown is called unknown. */
export function describeOrigin({
  title,
  datePublished,
  publisher,
}: Pick<SourceNode, 'title' | 'datePublished' | 'publisher'>): readonly string[] {
  const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
  return [title, date, publisher ?? 'outlet unknown'];
}

/** An article's title: its headline, or its file name if there is none. */
export function titleOf({ headline, path }: Article): string {
  return headline ?? path.slice(path.lastIndexOf('/') + 1);
}
