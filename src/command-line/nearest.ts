import { distance } from 'fastest-levenshtein';

/** At most this share of the letters may be wrong for a name to be suggested; two of “hepl” are. */
const MAX_WRONG_SHARE = 0.5;

/** The name that was probably meant: the one that `word` begins, or else the fewest typing errors away; or null. */
export function findNearest(word: string, names: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const begun = typed.length > 1 ? names.find((name) => name.startsWith(typed)) : undefined;
  if (begun !== undefined) return begun;
  const [nearest] = names
    .map((name) => ({ name, errors: distance(typed, name) }))
    .filter(({ name, errors }) => errors <= Math.max(typed.length, name.length) * MAX_WRONG_SHARE)
    .sort((one, other) => one.errors - other.errors);
  return nearest?.name ?? null;
}
