import type { WordSequence } from '../search/word-sequence.ts';

/** Items by the words with which their sequences open: a tree with one word a step. */
export interface Openings<Item> {
  readonly items: Item[];
  readonly next: Map<string, Openings<Item>>;
}

/** Files items by their first words, at most `depth` of them; in the order in which they come. */
export function fileByOpening<Item>(
  items: readonly Item[],
  sequenceOf: (item: Item) => WordSequence,
  depth: number,
): Openings<Item> {
  const root: Openings<Item> = { items: [], next: new Map() };
  for (const item of items) {
    let place = root;
    for (const { form } of sequenceOf(item).words.slice(0, depth)) {
      const next = place.next.get(form) ?? { items: [], next: new Map() };
      place.next.set(form, next);
      place = next;
    }
    place.items.push(item);
  }
  return root;
}

/**
 * The items whose first `depth` words stand somewhere in a sequence, and of those with fewer words the ones with which
 * the sequence opens; each once.
 */
export function itemsOpeningIn<Item>(
  openings: Openings<Item>,
  { words }: WordSequence,
  depth: number,
): ReadonlySet<Item> {
  const found = new Set<Item>();
  words.forEach((_, start) => {
    let place: Openings<Item> | undefined = openings;
    for (let at = start; place !== undefined; at += 1) {
      if (start === 0 || at === start + depth) for (const item of place.items) found.add(item);
      place = place.next.get(words[at]?.form ?? '');
    }
  });
  return found;
}
