import { RELATED_WORDS } from '../lists/speech/related-words.ts';
import { stemOf } from '../stem.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';

const RELATED: ReadonlyMap<string, ReadonlySet<string>> = joinBothWays(
  RELATED_WORDS.trim()
    .split('|')
    .map((line) => line.trim().split(/\s+/u).map(stemOf)),
);

/** Stems that news may use for nearly the same, without the stem itself. */
export function relatedTo(stem: string): ReadonlySet<string> {
  const all = new Set([...(RELATED.get(stem) ?? []), ...paraphrasesOf(stem)]);
  all.delete(stem);
  return all;
}

/** Relates the first of each family to all others, which need not be related to one another. */
function joinBothWays(families: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const joined = new Map<string, Set<string>>();
  const join = (one: string, other: string) =>
    joined.set(one, (joined.get(one) ?? new Set<string>()).add(other));
  for (const [first = '', ...others] of families)
    for (const other of others) {
      join(first, other);
      join(other, first);
    }
  return joined;
}
