import type { CandidatePassage } from '../../../answers/ask/passages.ts';
import { splitWords } from '../../../search/words.ts';
import { slice } from '../../../span.ts';
import { isStopWord } from '../lists/grammar/stop-words.ts';
import { isNegation } from '../negation.ts';
import { stemOf } from '../stem.ts';

const APOSTROPHES = /['’]/gu;

/** Whether what is said in a passage holds all that some words say, in their order and with no other negation. */
export function saysAsMuch(words: string, passage: CandidatePassage): boolean {
  const told = slice(passage.source.read.article.prose, passage);
  if (countNegations(words) !== countNegations(told)) return false;
  const stems = stemsIn(told);
  let from = 0;
  return stemsIn(words).every((stem) => {
    const at = stems.indexOf(stem, from);
    from = at + 1;
    return at >= 0;
  });
}

function stemsIn(text: string): readonly string[] {
  return splitWords(text).flatMap(({ form }) => (isStopWord(form) ? [] : [stemOf(form)]));
}

function countNegations(text: string): number {
  return splitWords(text).filter(({ form }) => isNegation(form.replaceAll(APOSTROPHES, ''))).length;
}
