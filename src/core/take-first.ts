import { countFirst } from './bisect.ts';

/** More are sorted as a whole. */
const MAX_INSERTED = 100;

/** The first of some values in an order, as many as are wanted; those that are equal stay as they come. */
export function takeFirst<Value>(
  values: Iterable<Value>,
  count: number,
  compare: (one: Value, other: Value) => number,
): readonly Value[] {
  if (count > MAX_INSERTED) return [...values].sort(compare).slice(0, count);
  const first: Value[] = [];
  for (const value of values) {
    const isBehind = (other: Value | undefined) => other === undefined || compare(other, value) > 0;
    if (first.length >= count && !isBehind(first.at(-1))) continue;
    first.splice(
      countFirst(first.length, (index) => !isBehind(first[index])),
      0,
      value,
    );
    if (first.length > count) first.pop();
  }
  return first;
}
