/**
 * Maps with at most `limit` calls under way at a time.
 *
 * @returns The results in the order of the items. Rejects with the first rejection.
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results.set(index, await map(item));
  };
  await Promise.all(Array.from({ length: limit }, work));
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
