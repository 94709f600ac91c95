import { eng } from 'stopword';
import { splitWords } from '../../../../search/words.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  eng.flatMap((word) => splitWords(word).map(({ form }) => form)),
);

/** Whether a word, in its compared form, is too common to be searched for ("the", "would"). */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}
