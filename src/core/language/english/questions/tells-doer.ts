import type { CandidatePassage } from '../../../answers/ask/passages.ts';
import type { WeightedQuestion } from '../../../answers/ask/question-reader.ts';
import type { TextSpan } from '../../../span.ts';
import { wordSet } from '../lists/grammar/words.ts';
import { isPersonNoun, isPluralNoun } from '../lists/names/person-nouns.ts';
import { stemOf } from '../stem.ts';
import { type ReadPassage, readPassage } from './read-passage.ts';
import { relationOf } from './short-answer/asked-relation.ts';
import { findDoer } from './short-answer/find-doer.ts';
import type { StatedSentence } from './short-answer/stated-sentence.ts';
import { deedOf } from './tells-deed.ts';

/**
 * Whether a sentence tells by a common noun who does what "who …" asks: "a judge sentenced her", "the federal
 * government is suing Iowa".
 */
export function tellsDoer({ asked, relation, sentences }: ReadPassage): boolean {
  const verb = deedOf(relation);
  if (asked.question.kind !== 'who' || relation?.part !== 'agent' || verb === null) return false;
  const known = new Set(asked.terms.map(({ stem }) => stem));
  return sentences.some((each) => findUnnamedDoer(each, verb, known) !== null);
}

/**
 * Who does what a verb says where a sentence tells it by a common noun for people or a body: "a judge"; null where it
 * does not, or the noun is known from the question.
 */
export function findUnnamedDoer(
  { items, stems }: Pick<StatedSentence, 'items' | 'stems'>,
  verb: string,
  known: ReadonlySet<string>,
): TextSpan | null {
  const doer = findDoer({ items, stems }, verb);
  if (doer?.kind !== 'nominal' || isOneOfSeveral(items, doer)) return null;
  const noun = items[doer.to - 1]?.lower ?? '';
  return isDoerNoun(noun) && !known.has(stemOf(noun)) ? doer.mention : null;
}

/** "two residents" of "Ana Ruiz and two residents". */
function isOneOfSeveral(items: StatedSentence['items'], { from, to }: { from: number; to: number }): boolean {
  return [items[from - 1], items[to]].some((item) => item !== undefined && JOINT.test(item.lower));
}

const JOINT = /^(?:and|or|&)$/u;

/** Whether a lower-cased noun is for people or a body that may do something. */
function isDoerNoun(noun: string): boolean {
  return (
    BODIES.has(noun) || isPersonNoun(noun) || (isPluralNoun(noun) && isPersonNoun(noun.replace(PLURAL, '')))
  );
}

const PLURAL = /s$/u;
const BODIES = wordSet(
  `people men women children couple family crowd police government administration authorities court jury army navy military
  parliament senate congress council commission committee board panel ministry department agency union party campaign company
  firm bank airline university school team crew staff`,
);

/** What a doer in a common noun is worth where "who …" asks for a name. */
const UNNAMED = 0.7;

/** How well a passage tells by a common noun who did it, 0 to 1. */
export function doerFit(asked: WeightedQuestion, passage: CandidatePassage): number {
  if (asked.question.kind !== 'who' || relationOf(asked)?.part !== 'agent') return 0;
  return tellsDoer(readPassage(asked, passage)) ? UNNAMED : 0;
}
