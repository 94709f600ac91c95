import type { KeptIndex } from './search-engine.ts';

/** An index as its engine knows it. @throws RangeError where it is of another class, which is another engine's. */
export function ownIndex<Own extends KeptIndex>(
  ownClass: new (...parts: never[]) => Own,
  index: KeptIndex,
): Own {
  if (index instanceof ownClass) return index;
  throw new RangeError(`No ${ownClass.name}: the index was made by another search engine.`);
}
