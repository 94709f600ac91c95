import { eng } from 'stopword';
import { stemOf } from './stem.ts';
import { splitWords } from './words.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  eng.flatMap((word) => splitWords(word).map(({ form }) => form)),
);

/** Whether a word, in its compared form, is too common to be looked up ("the", "would"). */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}

/** Makes a function from a word's compared form to its Porter stem that remembers what it has stemmed. */
export function createStemmer(): (form: string) => string {
  const stems = new Map<string, string>();
  return (form) => {
    const known = stems.get(form);
    if (known !== undefined) return known;
    const stem = stemOf(form);
    stems.set(form, stem);
    return stem;
  };
}
