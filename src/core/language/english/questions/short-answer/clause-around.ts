import type { TextSpan } from '../../../../span.ts';
import type { StatedSentence } from './stated-sentence.ts';

type Items = StatedSentence['items'];

/** Marks between clauses: a negation or a name in one says nothing of the next. */
const CLAUSE_MARK = /^[,;:()“”"—–-]+$/u;
const CLAUSE_WORD = /^(?:but|while|whereas|although|though|where|which|because|since|after|before)$/u;

/** The clause around a span, up to the nearest marks and conjunctions, as indexes of items, `to` exclusive. */
export function clauseAround(items: Items, span: TextSpan): { readonly from: number; readonly to: number } {
  let from = items.findIndex(({ end }) => end > span.start);
  let to = items.findLastIndex(({ start }) => start < span.end) + 1;
  while (from > 0 && !partsClauses(items[from - 1])) from -= 1;
  while (to < items.length && !partsClauses(items[to])) to += 1;
  return { from, to };
}

/** The span whose clause has the most of some stems; null where several tie, or none has any. */
export function onlyBeside(
  { items, stems }: StatedSentence,
  spans: readonly TextSpan[],
  asked: ReadonlySet<string>,
): TextSpan | null {
  if (spans.length <= 1) return spans[0] ?? null;
  const counted = spans.map((span) => {
    const { from, to } = clauseAround(items, span);
    return { span, count: new Set(stems.slice(from, to).filter((stem) => asked.has(stem))).size };
  });
  const [best, next] = counted.toSorted((one, other) => other.count - one.count);
  return best === undefined || best.count === (next?.count ?? 0) ? null : best.span;
}

function partsClauses(item: Items[number] | undefined): boolean {
  return item !== undefined && (CLAUSE_MARK.test(item.text) || CLAUSE_WORD.test(item.lower));
}
