import type { ReadPassage } from './read-passage.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';
import type { StatedSentence } from './short-answer/stated-sentence.ts';
import { deedOf, holdsVerb } from './tells-deed.ts';

/** Whether every sentence with the verb only supposes it: "if Ruiz wins" tells nobody who won. */
export function isOnlySupposed({ asked, relation, sentences }: ReadPassage): boolean {
  const verb = deedOf(relation);
  if (verb === null || SUPPOSES.test(asked.question.text)) return false;
  const telling = sentences.filter((each) => holdsVerb(each, verb));
  return telling.length > 0 && telling.every((each) => isSupposed(each, verb));
}

const SUPPOSES = /\b(?:if|would|could|can|may|might|should|will|whether|unless)\b/iu;
/** How many words before a verb the word that supposes it may be. */
const MAX_SUPPOSED = 4;

function isSupposed({ items, stems }: StatedSentence, verb: string): boolean {
  const family = paraphrasesOf(verb);
  const told = items.flatMap(({ tag }, at) => (tag === 'VERB' && family.has(stems[at] ?? '') ? [at] : []));
  const supposes = (at: number) =>
    items.slice(Math.max(0, at - MAX_SUPPOSED), at).some(({ lower }) => SUPPOSING.test(lower));
  return told.length > 0 && told.every(supposes);
}

const SUPPOSING = /^(?:if|unless|would|could|might)$/u;
