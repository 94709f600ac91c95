import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import type { Quotation } from '../../../src/core/quotations/quotation.ts';
import type { TextSpan } from '../../../src/core/span.ts';

/** A text as the quotation engine reads it: every line that is not blank is a paragraph. */
function proseOf(text: string): { readonly prose: string; readonly paragraphs: readonly TextSpan[] } {
  const paragraphs: TextSpan[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return { prose: text, paragraphs };
}

/** The quotations of a text, each with its pieces as they stand. */
export function read(text: string): readonly (Quotation & { readonly said: readonly string[] })[] {
  return findQuotations(proseOf(text)).map((quotation) => ({
    ...quotation,
    said: quotation.parts.map((part) => text.slice(part.start, part.end)),
  }));
}

/** One line a quotation: `speaker (attribution): “…” / “…”`. */
export function summarise(text: string): readonly string[] {
  return read(text).map(({ speaker, attribution, said }) => {
    const name = speaker?.name ?? speaker?.role ?? 'unclear';
    return `${name} (${attribution}): ${said.join(' / ')}`;
  });
}
