import { RELATIVE_PRONOUNS } from '../../../lists/grammar/clause-words.ts';
import { ADVERBIAL_PREPOSITIONS, SPOKEN_OBJECTS } from '../../../lists/speech/reported-clauses.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord } from '../names/name-words.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';

/** Items `from` to `to` (exclusive) of a sentence. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** The content of a reporting clause, which the clause itself or words in marks may cut. */
export interface ReportedContent {
  readonly ranges: readonly ItemRange[];
  /** Whether it ends with its clause: "…, Smith said." reports whatever the sentence reports before. */
  readonly isTrailed: boolean;
}

/** What ends a sentence or a part of it. */
export const SENTENCE_END = /^[.!?…;:]+$/u;
/** Longer content is noise. In words. */
export const MAX_CONTENT = 150;
/** The shortest clause whose verb the tagger misses, in words. */
const MIN_UNSEEN_CLAUSE = 5;

/** A noun phrase and its verb, rather than an object alone ("advised Hill when he was mayor"). */
export function isClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  const words = items.slice(from, to);
  const verb = words.findIndex(
    (item) => item.tag === 'AUX' || (item.tag === 'VERB' && !item.lower.endsWith('ing')),
  );
  const before = words.slice(0, Math.max(0, verb));
  return (
    before.length > 0 &&
    before.at(-1)?.lower !== 'and' &&
    !before.some(({ lower }, index) => index > 0 && (RELATIVE_PRONOUNS.has(lower) || lower === 'when'))
  );
}

/** "said apps from the shop offer rewards": a verb that the tagger takes for a noun. */
export function isUnseenClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  const phrase = phraseStartingAt(items, from);
  return (
    phrase !== null &&
    to - from >= MIN_UNSEEN_CLAUSE &&
    !items.slice(phrase.from, phrase.to + 1).some((item) => SPOKEN_OBJECTS.has(item.lower))
  );
}

/** A sentence of its own, whether or not the tagger finds its verb. */
export function isSentence(items: readonly Item[], { from, to }: ItemRange): boolean {
  const isPhrase = (phraseStartingAt(items, from)?.to ?? from) === to;
  return to - from >= MIN_UNSEEN_CLAUSE && !isPhrase && !items.slice(from, to).some((item) => item.marked);
}

export function endsClause(item: Item | undefined): boolean {
  return (
    item === undefined || item.marked !== undefined || isPartingMark(item) || SENTENCE_END.test(item.text)
  );
}

/** The index behind the cue and a subject that follows it. */
export function behindCue(clause: ReportingClause): number {
  return Math.max(clause.to, clause.cueIndex + 1);
}

/** Behind all adverbials that begin at `index`: "on Friday in a statement". */
export function behindAdverbials(items: readonly Item[], index: number): number {
  let at = index;
  for (let next = skipAdverbial(items, at); next > at; next = skipAdverbial(items, at)) at = next;
  return at;
}

/** Behind "on Friday", "in a statement", "Friday", or where it was. */
function skipAdverbial(items: readonly Item[], index: number): number {
  const item = items[index];
  if (isCalendarWord(item)) return index + 1;
  if (item === undefined || !ADVERBIAL_PREPOSITIONS.has(item.lower)) return index;
  if (isCalendarWord(items[index + 1])) return index + 2;
  const phrase = phraseStartingAt(items, index + 1);
  if (phrase === null || phrase.kind === 'pronoun') return index;
  const next = items[phrase.to];
  return next === undefined || next.tag === 'VERB' || next.tag === 'AUX' ? index : phrase.to;
}
