/** How many items a step works on. */
const ITEMS_A_STEP = 32;

/** Does something with each item in order, in steps between which something else may be done. */
export function* eachInSteps<Item>(items: Iterable<Item>, take: (item: Item) => void): Generator<void, void> {
  let left = ITEMS_A_STEP;
  for (const item of items) {
    take(item);
    left -= 1;
    if (left > 0) continue;
    left = ITEMS_A_STEP;
    yield;
  }
}

/** As {@link eachInSteps}, and gives what each item comes to, one list after the other. */
export function* flatMapInSteps<Item, Result>(
  items: Iterable<Item>,
  map: (item: Item) => readonly Result[],
): Generator<void, readonly Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(items, (item) => {
    for (const result of map(item)) results.push(result);
  });
  return results;
}
