import type { LanguageWords } from '../language/language-words.ts';
import { BoundedMap } from '../layers/bounded-map.ts';

/** Makes a stemmer of compared forms that remembers the stems of a bounded number of words. */
export function createStemmer(
  { stemOf }: Pick<LanguageWords, 'stemOf'>,
  maxHeld = Number.POSITIVE_INFINITY,
): (form: string) => string {
  const stems = new BoundedMap<string, string>(maxHeld);
  return (form) => {
    const known = stems.get(form);
    if (known !== undefined) return known;
    const stem = stemOf(form);
    stems.set(form, stem);
    return stem;
  };
}
