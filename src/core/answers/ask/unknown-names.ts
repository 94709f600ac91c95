import type { Archive } from '../../archive.ts';
import { CALENDAR_WORDS } from '../../language/english/words.ts';
import { stemOf } from '../../search/stem.ts';
import { isStopWord } from '../../search/terms.ts';
import { splitWords } from '../../search/words.ts';
import { findNames } from './answer-types.ts';

const ASKING_WORD =
  /^(?:who|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have|will|can|could|should)$/iu;

/** The names in a question of which the archive holds no word, as they are typed. */
export function findUnknownNames(text: string, { sentences }: Archive): readonly string[] {
  const unknown = findNames(text).flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    const words = splitWords(name).filter(({ form }) => !ASKING_WORD.test(form) && !CALENDAR_WORDS.has(form));
    const content = words.filter(({ form }) => !isStopWord(form));
    const isUnknown =
      content.length > 0 && content.every(({ form }) => sentences.frequency(stemOf(form)) === 0);
    return isUnknown ? [words.map((word) => name.slice(word.start, word.end)).join(' ')] : [];
  });
  return [...new Set(unknown)];
}
