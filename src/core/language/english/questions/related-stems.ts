import { DERIVED_WORDS } from '../lists/speech/derived-words.ts';
import { RELATED_WORDS } from '../lists/speech/related-words.ts';
import { stemOf } from '../stem.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';

const RELATED = joinBothWays(RELATED_WORDS);
const DERIVED = joinBothWays(DERIVED_WORDS);

/** Stems that news may use for nearly the same, other words of their root among them, without the stem itself. */
export function relatedTo(stem: string): ReadonlySet<string> {
  return without(stem, [...synonymsOf(stem), ...(DERIVED.get(stem) ?? [])]);
}

/** As {@link relatedTo}, without the other words of their root. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return without(stem, [...(RELATED.get(stem) ?? []), ...paraphrasesOf(stem)]);
}

function without(stem: string, stems: readonly string[]): ReadonlySet<string> {
  return new Set(stems.filter((each) => each !== stem));
}

/** Relates the first of each family to all others, which need not be related to one another. */
function joinBothWays(words: string): ReadonlyMap<string, ReadonlySet<string>> {
  const families = words.split('|').map((line) => (line.match(/\S+/gu) ?? []).map(stemOf));
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
