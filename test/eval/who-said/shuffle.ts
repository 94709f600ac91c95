/** Gives a random number in [0, 1). */
export type Random = () => number;

/** The items in an order picked by the random numbers given (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
