import { isStopWord } from '../../lists/grammar/stop-words.ts';
import { stemOf } from '../../stem.ts';
import { tokenize } from '../../tokens.ts';
import { holdsParaphrase } from './paraphrases.ts';
import type { StatedSentence } from './stated-sentence.ts';

const KINDS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'VERB']);

/** "7.0-magnitude": how strong it was, not what kind. */
const HAS_DIGIT = /\d/u;

/**
 * Whether a sentence is about another kind of thing than the question: "best singer in a comedy film" for "best singer
 * in a short film", with no short one in it. A mere description ("a powerful earthquake") makes no other kind.
 */
export function isOfAnotherKind(question: string, { items, stems }: StatedSentence): boolean {
  const asked = tokenize(question);
  const known = new Set(asked.map(({ lower }) => stemOf(lower)));
  const told = new Set(stems);
  return asked.some((noun, at) => {
    const kind = asked[at - 1];
    if (noun.tag !== 'NOUN' || kind === undefined || !KINDS.has(kind.tag)) return false;
    if (
      kind.isCapitalised ||
      HAS_DIGIT.test(kind.lower) ||
      isStopWord(kind.lower) ||
      holdsParaphrase(told, stemOf(kind.lower))
    )
      return false;
    const stem = stemOf(noun.lower);
    const indexes = stems.flatMap((each, index) => (each === stem ? [index] : []));
    return (
      indexes.length > 0 &&
      indexes.every((index) => {
        const before = items[index - 1];
        return (
          before !== undefined &&
          before.tag === 'NOUN' &&
          !before.isCapitalised &&
          !known.has(stems[index - 1] ?? '')
        );
      })
    );
  });
}
