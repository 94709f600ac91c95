import type { ReadStatement } from './01-readings.ts';

/** A number for each run of `length` words with at least `content` content words; equal runs have equal numbers. */
export function hashRuns(
  { words, isContent }: ReadStatement,
  length: number,
  content: number,
): ReadonlySet<number> {
  const hashes = new Set<number>();
  let inside = 0;
  for (let end = 1; end <= words.length; end += 1) {
    if (isContent[end - 1]) inside += 1;
    if (end > length && isContent[end - length - 1]) inside -= 1;
    if (end >= length && inside >= content) hashes.add(hashRun(words, end - length, length));
  }
  return hashes;
}

/** A hash of the `length` words from an index on; different runs hardly ever share one. */
export function hashRun(words: readonly number[], start: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** How many different content words of a reading stand beside the same neighbour in another; one pass over both. */
export function countShared(of: ReadStatement, within: ReadStatement): number {
  const pairs = new Set(within.words.map((_, at) => hashRun(within.words, at, PAIR)));
  const isShared = of.words.map(
    (_, at) => at + 1 < of.words.length && pairs.has(hashRun(of.words, at, PAIR)),
  );
  const shared = of.words.filter((_, at) => of.isContent[at] && (isShared[at] || isShared[at - 1]));
  return new Set(shared).size;
}

const PAIR = 2;

/** Whether all words of one reading stand in another, in a row from an index on. */
export function standsAt(part: ReadStatement, whole: ReadStatement, start: number): boolean {
  return (
    start + part.words.length <= whole.words.length &&
    part.words.every((word, at) => word === whole.words[start + at])
  );
}
