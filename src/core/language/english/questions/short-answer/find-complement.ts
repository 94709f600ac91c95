import type { TextSpan } from '../../../../span.ts';
import { wordSet } from '../../lists/grammar/words.ts';
import { phraseStartingAt } from '../../quotations/clauses/phrases/noun-phrases.ts';
import { paraphrasesOf } from './paraphrases.ts';
import { nameOf } from './shown-name.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** Words between a word and its preposition. */
const MAX_TO_PREPOSITION = 6;
const PLACE_HEADS = wordSet('city town village state province district island region');
const PLACE_PREPOSITIONS = wordSet('in at near into to from on');

/** The name that a word's preposition leads to: "reopen in Lorne" for "reopening in which city"; null without one. */
export function findComplement(
  { items, stems }: StatedSentence,
  { preposition, anchor }: { readonly preposition: string; readonly anchor: string },
  isPlace: boolean,
): TextSpan | null {
  const family = paraphrasesOf(anchor);
  for (const [index, stem] of stems.entries()) {
    if (!family.has(stem)) continue;
    for (let at = index + 1; at <= index + MAX_TO_PREPOSITION; at += 1) {
      const item = items[at];
      if (item === undefined || item.tag === 'PUNCT' || item.tag === 'VERB') break;
      if (item.lower !== preposition && !(isPlace && PLACE_PREPOSITIONS.has(item.lower))) continue;
      const phrase = phraseStartingAt(items, at + 1);
      const inner =
        phrase?.kind === 'nominal' && items[phrase.to]?.lower === 'of'
          ? phraseStartingAt(items, phrase.to + 1)
          : null;
      // "near the city of Lorne".
      const named = inner !== null && PLACE_HEADS.has(items[inner.from - 2]?.lower ?? '') ? inner : phrase;
      if (named?.kind === 'proper') return nameOf({ items }, named);
    }
  }
  return null;
}
