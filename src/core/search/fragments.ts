import { countFirst } from '../bisect.ts';
import type { WordSequence } from './word-sequence.ts';

/** Consecutive words: places in the sequence, both inclusive. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/**
 * Where all fragments stand one after the other, each at whole words; empty where one is missing. A single fragment
 * is found every time it stands, several once.
 */
export function findFragments(fragments: readonly string[], sequence: WordSequence): readonly WordRun[] {
  const only = fragments.length === 1 ? fragments[0] : undefined;
  if (only !== undefined) return findEvery(only, sequence);
  const runs: WordRun[] = [];
  for (const fragment of fragments) {
    const run = findFragment(fragment, sequence, (runs.at(-1)?.last ?? -1) + 1);
    if (run === null) return [];
    runs.push(run);
  }
  return runs;
}

function findEvery(fragment: string, sequence: WordSequence): readonly WordRun[] {
  const runs: WordRun[] = [];
  let run = findFragment(fragment, sequence, 0);
  while (run !== null) {
    runs.push(run);
    run = findFragment(fragment, sequence, run.last + 1);
  }
  return runs;
}

/** The first place from word `from` on where a fragment's letters are those of whole words. */
function findFragment(fragment: string, { letters, starts }: WordSequence, from: number): WordRun | null {
  let at = letters.indexOf(fragment, starts[from]);
  while (at >= 0) {
    const first = indexOf(starts, at);
    const next = indexOf(starts, at + fragment.length);
    if (first >= 0 && next >= 0) return { first, last: next - 1 };
    at = letters.indexOf(fragment, at + 1);
  }
  return null;
}

/** The place of a value in an ascending list, by bisection; -1 where it is not in it. */
function indexOf(ascending: readonly number[], value: number): number {
  const index = countFirst(ascending.length, (at) => (ascending[at] ?? 0) < value);
  return ascending[index] === value ? index : -1;
}
