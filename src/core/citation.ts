import type { Article } from './article/article.ts';
import type { TextSpan } from './span.ts';

/** A verbatim snippet and where it stands. */
export interface Citation extends TextSpan {
  /** `article.text.slice(start, end)`, checked. */
  readonly text: string;
  readonly article: Article;
  /** One-based: the paragraph in which the snippet begins. */
  readonly paragraph: number;
  /** The article's url with a text fragment that opens it at these words; null where the article has no url. */
  readonly link: string | null;
}
