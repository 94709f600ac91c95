import type { LanguageWords } from '../../../language/language-words.ts';
import type { ComparedWord } from '../../compared-words.ts';

/** A part says something by itself: fewer words stand in many quotations. */
const MIN_WORDS = 4;
const MIN_CONTENT_WORDS = 2;
/** This many words say something, even if all are common. */
const MANY_WORDS = 6;

/** Whether a part of a quotation is enough to recognise it. */
export function tellsSomething(words: readonly ComparedWord[], { isStopWord }: LanguageWords): boolean {
  const content = words.filter(({ form }) => !isStopWord(form));
  return (
    (words.length >= MIN_WORDS && content.length >= MIN_CONTENT_WORDS) ||
    (words.length >= MANY_WORDS && content.length > 0)
  );
}
