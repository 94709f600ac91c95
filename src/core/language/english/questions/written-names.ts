import type { WrittenName } from '../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../search/words.ts';
import { isStopWord } from '../lists/grammar/stop-words.ts';
import { CALENDAR_WORDS } from '../lists/grammar/words.ts';
import { stemOf } from '../stem.ts';
import { findNames } from './answer-types.ts';

const ASKING_WORD =
  /^(?:who|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have|will|can|could|should)$/iu;

/** The names in a text, with the stems of their words. Asking words and days are not part of a name. */
export function readNames(text: string): readonly WrittenName[] {
  return findNames(text).map(({ start, end }) => {
    const name = text.slice(start, end);
    const words = splitWords(name).filter(({ form }) => !ASKING_WORD.test(form) && !CALENDAR_WORDS.has(form));
    const stems = words.flatMap(({ form }) => (isStopWord(form) ? [] : [stemOf(form)]));
    return { stems, written: words.map((word) => name.slice(word.start, word.end)).join(' ') };
  });
}
