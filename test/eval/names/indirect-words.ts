import { slice, type TextSpan } from '../../../src/core/span.ts';
import type { Hits } from '../quotations/ratios.ts';
import { type AnsweredArticle, isIndirect, reportedPieces } from './answered-article.ts';
import type { GoldEntry } from './gold.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Compares the words of indirect speech that are annotated with those that the engine reports. Words inside statements,
 * and inside indirect speech that does not count, are neither for nor against it.
 */
export function compareIndirectWords({ gold, pieces, isCounted }: AnsweredArticle): Hits {
  if (!gold.indirect) return { tp: 0, fp: 0, fn: 0 };
  const isAsked = (entry: GoldEntry) => isIndirect(entry) && isCounted(entry);
  const isNeutral = (entry: GoldEntry) => (isIndirect(entry) ? !isCounted(entry) : entry.statement);
  const neutral = new Set(wordStarts(gold.text, gold.quotations.filter(isNeutral)));
  const startsIn = (spans: readonly TextSpan[]) =>
    new Set(wordStarts(gold.text, spans).filter((start) => !neutral.has(start)));
  const wanted = startsIn(gold.quotations.filter(isAsked));
  const reported = startsIn(reportedPieces(pieces));
  const tp = [...wanted].filter((start) => reported.has(start)).length;
  return { tp, fp: reported.size - tp, fn: wanted.size - tp };
}

/** Where the words inside the spans start. */
function wordStarts(text: string, spans: readonly TextSpan[]): readonly number[] {
  return spans.flatMap((span) =>
    Array.from(slice(text, span).matchAll(WORD), ({ index }) => span.start + index),
  );
}
