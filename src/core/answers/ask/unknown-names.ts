import type { Archive } from '../../archive.ts';
import { stemOf } from '../../language/english/stem.ts';
import { isStopWord } from '../../language/english/stop-words.ts';
import { CALENDAR_WORDS } from '../../language/english/words.ts';
import { splitWords } from '../../search/words.ts';
import { findNames } from './answer-types.ts';

const ASKING_WORD =
  /^(?:who|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have|will|can|could|should)$/iu;

/** The names in a question of which the archive holds no word, as they are typed. */
export async function findUnknownNames(text: string, { sentences }: Archive): Promise<readonly string[]> {
  const named = findNames(text).map(({ start, end }) => {
    const name = text.slice(start, end);
    const words = splitWords(name).filter(({ form }) => !ASKING_WORD.test(form) && !CALENDAR_WORDS.has(form));
    const stems = words.flatMap(({ form }) => (isStopWord(form) ? [] : [stemOf(form)]));
    return { stems, written: words.map((word) => name.slice(word.start, word.end)).join(' ') };
  });
  if (named.length === 0) return [];
  const { frequency } = await sentences.count(named.flatMap(({ stems }) => stems));
  const unknown = named.filter(
    ({ stems }) => stems.length > 0 && stems.every((stem) => frequency(stem) === 0),
  );
  return [...new Set(unknown.map(({ written }) => written))];
}
