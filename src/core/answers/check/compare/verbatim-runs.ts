import type { WordRun } from '../../../search/fragments.ts';
import { areSameButHyphens, type ComparedWord } from '../../compared-words.ts';

/** How many words a hyphenated one has at most. */
const MAX_HYPHENATED = 4;

/**
 * Where all fragments stand word for word in what was said, one run a fragment, in their order; null where one does
 * not. Words in square brackets, in the one or in the other, may be there or not: they are an editor's.
 */
export function findVerbatimRuns(
  fragments: readonly (readonly ComparedWord[])[],
  said: readonly ComparedWord[],
): readonly WordRun[] | null {
  const runs: WordRun[] = [];
  for (const fragment of fragments) {
    const run = findRun(fragment, said, (runs.at(-1)?.last ?? -1) + 1);
    if (run === null) return null;
    runs.push(run);
  }
  return runs;
}

function findRun(
  fragment: readonly ComparedWord[],
  said: readonly ComparedWord[],
  from: number,
): WordRun | null {
  const failed = new Set<number>();
  for (let first = from; first < said.length; first += 1) {
    const end = endOfRun(fragment, said, 0, first, failed);
    if (end !== null && end > first) return { first, last: end - 1 };
  }
  return null;
}

/**
 * Where the run that holds the fragment from word `at` on ends, exclusive.
 *
 * @param failed - places where it is known not to go on: brackets make several ways to the same place.
 */
function endOfRun(
  fragment: readonly ComparedWord[],
  said: readonly ComparedWord[],
  at: number,
  index: number,
  failed: Set<number>,
): number | null {
  const [start, begin] = [at, index];
  while (at < fragment.length) {
    const [asked, there] = [fragment[at], said[index]];
    const isPlain = asked?.form === there?.form && !asked?.isInserted && !there?.isInserted;
    if (!isPlain) break;
    at += 1;
    index += 1;
  }
  if (at === fragment.length) return index;
  const key = at * (said.length + 1) + index;
  if (failed.has(key)) return null;
  for (const [nextAt, nextIndex] of waysOn(fragment, said, at, index)) {
    // A run begins with words that it shares, not with an insertion passed over.
    if (nextAt === 0 && nextIndex > begin && start === 0) continue;
    const end = endOfRun(fragment, said, nextAt, nextIndex, failed);
    if (end !== null) return end;
  }
  failed.add(key);
  return null;
}

/** The ways to go on if the next two words are not simply the same. */
function waysOn(
  fragment: readonly ComparedWord[],
  said: readonly ComparedWord[],
  at: number,
  index: number,
): readonly (readonly [number, number])[] {
  const [asked, there] = [fragment[at], said[index]];
  const ways: [number, number][] = [];
  if (asked !== undefined && asked.form === there?.form) ways.push([at + 1, index + 1]);
  const isHyphenated = fragment[at + 1]?.isHyphenated || said[index + 1]?.isHyphenated;
  for (let count = 2; isHyphenated && count <= MAX_HYPHENATED; count += 1) {
    if (areSameButHyphens(fragment.slice(at, at + 1), said.slice(index, index + count)))
      ways.push([at + 1, index + count]);
    if (areSameButHyphens(fragment.slice(at, at + count), said.slice(index, index + 1)))
      ways.push([at + count, index + 1]);
  }
  // What both insert at one point must be the same.
  const isOneInserted = asked?.isInserted !== there?.isInserted;
  if (isOneInserted && there?.isInserted) ways.push([at, behindInsertion(said, index)]);
  if (isOneInserted && asked?.isInserted) ways.push([behindInsertion(fragment, at), index]);
  return ways;
}

function behindInsertion(words: readonly ComparedWord[], index: number): number {
  let behind = index;
  while (words[behind]?.isInserted) behind += 1;
  return behind;
}
