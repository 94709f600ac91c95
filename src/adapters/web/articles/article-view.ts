import type { Article } from '../../../core/article/article.ts';
import type { Quotation, Speaker } from '../../../core/quotations/quotation.ts';
import type { TextSpan } from '../../../core/span.ts';

/** What the page of an article shows. */
export interface ArticleView {
  readonly article: Article;
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** The words that the address points to; `lost`: it points to none that are there. */
  readonly cited: TextSpan | 'lost' | null;
  /** The id of the page of one who said it; null where the article gives no name. */
  speakerIdOf(speaker: Speaker): string | null;
}

/** The id of a quotation in its page: by where it begins, so that it stays as long as the text does. */
export function quotationAnchor({ start }: TextSpan): string {
  return `q${start}`;
}
