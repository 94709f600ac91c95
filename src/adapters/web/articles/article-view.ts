import type { Article } from '../../../core/article/article.ts';
import type { Quotation, Speaker } from '../../../core/quotations/quotation.ts';
import type { TextSpan } from '../../../core/span.ts';

/** What the page of an article shows. */
export interface ArticleView {
  readonly article: Article;
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** The words that the address points to; `lost` if there are none. */
  readonly cited: TextSpan | 'lost' | null;
  /** The speaker's page id; null if the article gives no name. */
  speakerIdOf(speaker: Speaker): string | null;
}

/** A quotation's element id. It depends on where the quotation starts, so it lasts as long as the text does. */
export function quotationAnchor({ start }: TextSpan): string {
  return `q${start}`;
}
