/** Records that are made when they are read, anew each time: an answer for people costs none. */
export function lazily<Item>(make: () => Iterable<Item>): Iterable<Item> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
