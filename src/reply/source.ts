import type { Article } from '../core/article/article.ts';
import { cite } from '../core/citation.ts';
import type { TextSpan } from '../core/span.ts';
import type { SourceNode } from './reply.ts';

/**
 * Where a snippet stands.
 *
 * @throws CitationError where the article doesn't hold it.
 */
export function composeSource(article: Article, span: TextSpan): SourceNode {
  const { paragraph, link } = cite(article, span);
  const { datePublished, publisher, path } = article;
  return { type: 'source', title: titleOf(article), datePublished, publisher, paragraph, path, link };
}

/** What an article is called: its headline, or its file's name where none is known. */
export function titleOf({ headline, path }: Article): string {
  return headline ?? path.slice(path.lastIndexOf('/') + 1);
}
