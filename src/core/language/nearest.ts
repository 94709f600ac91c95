import { distance } from 'fastest-levenshtein';

/** At most this share of the letters may be wrong for a name to be near; two of “hepl” are. */
const MAX_WRONG_SHARE = 0.5;

/** The name that was probably meant: the first that `word` begins, or else the fewest typing errors away; or null. */
export function findNearest(word: string, names: readonly string[]): string | null {
  return rankNearest(word.toLowerCase(), names)[0] ?? null;
}

/**
 * The names that were probably meant, in the case they are compared in: those that `word` begins in their order, then
 * by typing errors.
 *
 * @param maxWrongShare - the share of the letters that may be wrong, 0 to 1.
 */
export function rankNearest(
  word: string,
  names: Iterable<string>,
  maxWrongShare = MAX_WRONG_SHARE,
): readonly string[] {
  const begun: string[] = [];
  const mistyped: { readonly name: string; readonly errors: number }[] = [];
  for (const name of names) {
    if (word.length > 1 && name.startsWith(word)) {
      begun.push(name);
      continue;
    }
    const mostErrors = Math.max(word.length, name.length) * maxWrongShare;
    if (Math.abs(word.length - name.length) > mostErrors) continue;
    const errors = distance(word, name);
    if (errors <= mostErrors) mistyped.push({ name, errors });
  }
  return [...begun, ...mistyped.sort((one, other) => one.errors - other.errors).map(({ name }) => name)];
}
