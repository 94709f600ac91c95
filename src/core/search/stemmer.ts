import type { LanguageWords } from '../language/language-words.ts';
import { BoundedMap } from '../layers/bounded-map.ts';

/** Makes a function from a word's compared form to its stem that remembers what it has stemmed, so many words of it. */
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
