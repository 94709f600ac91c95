import { slice } from '../span.ts';
import type { Statement } from '../statement.ts';

/** The words of a statement without those that report it; where these cut it, an ellipsis stands. */
export function quotedText({ article, quotation }: Statement): string {
  return quotation.parts.map((part) => slice(article.text, part)).join(' … ');
}
