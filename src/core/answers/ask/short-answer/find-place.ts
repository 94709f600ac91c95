import { wordSet } from '../../../language/english/words.ts';
import type { TextSpan } from '../../../span.ts';
import { typedIn } from './find-amount.ts';
import type { StatedSentence } from './stated-sentence.ts';

const MAX_TO_VERB = 8;
const PLACE_LINKS = wordSet('in at near outside to');

/** The place behind a verb that a preposition leads to: "was held in Lorne"; null where none or several do. */
export function findPlace(sentence: StatedSentence, verb: string): TextSpan | null {
  const { items, stems } = sentence;
  const at = stems.indexOf(verb);
  if (at < 0) return null;
  const found = typedIn(sentence, 'place').filter(({ start }) => {
    const first = items.findIndex((item) => item.end > start);
    const link = items[first - 1]?.lower === 'the' ? items[first - 2] : items[first - 1];
    const between = items.slice(at + 1, first);
    return (
      first > at &&
      between.length <= MAX_TO_VERB &&
      PLACE_LINKS.has(link?.lower ?? '') &&
      !between.some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === ',' || text === ';')
    );
  });
  return found[0] === undefined ? null : withOthers(sentence, found[0]);
}

/** "North Lorne, Birch and Marsh": all places of a list. */
function withOthers(sentence: StatedSentence, first: TextSpan): TextSpan {
  let { end } = first;
  for (const { start, end: next } of typedIn(sentence, 'place')) {
    if (start >= end && LIST_JOINT.test(sentence.text.slice(end, start))) end = next;
  }
  return { start: first.start, end };
}

const LIST_JOINT = /^(?:,|,?\s+(?:and|or))\s+(?:the\s+)?$/u;
