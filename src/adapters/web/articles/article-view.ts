import type { Article } from '../../../core/article/article.ts';
import type { Quotation, Speaker } from '../../../core/quotations/quotation.ts';
import type { TextSpan } from '../../../core/span.ts';
import type { ComparedQuotation } from '../../../core/versions/compare-versions.ts';

/** What the page of an article shows. */
export interface ArticleView {
  readonly article: Article;
  /** In the order of the text; each has a note. Empty of an earlier version. */
  readonly quotations: readonly Quotation[];
  /** Set of an earlier version of an article, or of one that has left the archive. */
  readonly past?: PastView;
  /** The words that the address points to; `lost` if there are none. */
  readonly cited: TextSpan | 'lost' | null;
  /** The speaker's page id; null if the article gives no name. */
  speakerIdOf(speaker: Speaker): string | null;
}

/** What the page of an earlier version shows besides. */
export interface PastView {
  /** What is set off in its text. */
  readonly said: readonly ComparedQuotation[];
  /** The article as it is now; null where it has left the archive. */
  readonly now: ArticleNow | null;
}

/** What an earlier version tells of the article as it is now. */
export interface ArticleNow {
  readonly article: Article;
  /** The place of the words cited in it; null where it has them not. */
  readonly cited: TextSpan | null;
  /** Whether its file is the same, and a later program reads another text from it. */
  readonly isSame: boolean;
}

/** A quotation's element id. It depends on where the quotation starts, so it lasts as long as the text does. */
export function quotationAnchor({ start }: TextSpan): string {
  return `q${start}`;
}
