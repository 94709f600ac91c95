import type { LanguageWords } from '../language/language-words.ts';

/** Makes a function from a word's compared form to its stem that remembers what it has stemmed. */
export function createStemmer({ stemOf }: Pick<LanguageWords, 'stemOf'>): (form: string) => string {
  const stems = new Map<string, string>();
  return (form) => {
    const known = stems.get(form);
    if (known !== undefined) return known;
    const stem = stemOf(form);
    stems.set(form, stem);
    return stem;
  };
}
