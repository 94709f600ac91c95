import { BE_FORMS, wordSet } from '../../../lists/grammar/words.ts';
import { FEELINGS } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { findSubjectBefore } from '../subjects/subjects.ts';
import { startOfVerbGroup } from '../subjects/verb-groups.ts';

const LINKING_VERBS = wordSet('remain remains remained feel feels felt feeling');
const FIRST_WORDS = /[\p{L}'’-]+/gu;
/** "very deeply saddened": the feeling is among the first this many words in marks. */
const MAX_TO_FEELING = 3;
/** Only the beginning of longer marks is read. In UTF-16 code units. */
const MAX_INSIDE = 80;

/** Somebody's feeling, and the verb that tells it. */
export interface FeelingClause {
  readonly subject: NounPhrase;
  readonly verb: Item;
}

/** "Ruiz was “deeply saddened”", "Ruiz is confident “that it is safe”": nobody but Ruiz can say so; or null. */
export function readFeeling(items: readonly Item[], at: number, text: string): FeelingClause | null {
  const marked = items[at]?.marked;
  if (marked === undefined) return null;
  const isBefore = FEELINGS.has(items[at - 1]?.lower ?? '');
  const { start, end } = marked.inside;
  const opening = text.slice(start, Math.min(end, start + MAX_INSIDE)).match(FIRST_WORDS) ?? [];
  const isInside = opening.slice(0, MAX_TO_FEELING).some((word) => FEELINGS.has(word.toLowerCase()));
  if (!isBefore && !isInside) return null;
  const index = isBefore ? at - 2 : at - 1;
  const verb = items[index];
  if (verb === undefined || !(BE_FORMS.has(verb.lower) || LINKING_VERBS.has(verb.lower))) return null;
  const subject = findSubjectBefore(items, index, startOfVerbGroup(items, index));
  return subject === null || subject.kind === 'nominal' ? null : { subject, verb };
}
