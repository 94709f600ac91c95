import { groupBy } from './group-by.ts';
import { compareText } from './text-order.ts';

/** The text that stands most often in a list, of equals the first in order; empty for an empty list. */
export function commonest(texts: readonly string[]): string {
  const [best] = [...groupBy(texts, (text) => text)].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || compareText(one, other),
  );
  return best?.[0] ?? '';
}
