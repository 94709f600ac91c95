import type { Article } from '../core/article/article.ts';
import { cite } from '../core/citation.ts';
import type { TextSpan } from '../core/span.ts';
import type { SourceNode } from './reply.ts';

/**
 * Where a snippet stands.
 *
 * @param elsewhere - how many other articles report the same.
 * @throws CitationError where the article doesn't hold it.
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

/** What an article is called: its headline, or its file's name where none is known. */
export function titleOf({ headline, path }: Article): string {
  return headline ?? path.slice(path.lastIndexOf('/') + 1);
}
