import { slice } from '../span.ts';
import type { Statement } from '../statement.ts';

/** The words of a statement, with an ellipsis for a reporting clause that cuts them. */
export function quotedText({ article, quotation }: Statement): string {
  return quotation.parts.map((part) => slice(article.text, part)).join(' … ');
}
