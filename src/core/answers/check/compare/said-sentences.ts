import type { WordRun } from '../../../search/fragments.ts';
import type { ComparedWord } from '../../compared-words.ts';

const SENTENCE_END = /[.!?…]["'”’)\]]*\s/u;

/** The whole sentences of what was said that contain a run of its words. */
export function sentencesAround(text: string, words: readonly ComparedWord[], run: WordRun): WordRun {
  let { first, last } = run;
  while (first > 0 && !endsSentence(text, words, first - 1)) first -= 1;
  while (last < words.length - 1 && !endsSentence(text, words, last)) last += 1;
  return { first, last };
}

/** Whether a sentence ends after the word at an index. */
export function endsSentence(text: string, words: readonly ComparedWord[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && next !== undefined && SENTENCE_END.test(text.slice(word.end, next.start));
}
