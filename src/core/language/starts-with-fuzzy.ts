import { distance } from 'fastest-levenshtein';

/** This share of what is typed may be wrong, but not the first letter; two of "brenie" are. */
const MAX_WRONG_SHARE = 0.4;
const MIN_MISTYPED_LENGTH = 4;
const WORD_START = /(?<=^| )\S/gu;

/**
 * Whether a name, or a later word of it, begins with what is typed but for typing errors; both in their compared form.
 */
export function startsWithFuzzy(name: string, typed: string): boolean {
  if (typed.length < MIN_MISTYPED_LENGTH || typed.length > 2 * name.length) return false;
  const mostErrors = typed.length * MAX_WRONG_SHARE;
  return [...name.matchAll(WORD_START)].some(({ index }) => {
    const rest = name.slice(index);
    if (rest[0] !== typed[0]) return false;
    const cuts = [-1, 0, 1].map((more) => rest.slice(0, typed.length + more));
    return cuts.some((cut) => distance(cut, typed) <= mostErrors);
  });
}
