import type { Item } from '../../02-sentences.ts';
import { isCalendarWord } from '../names/name-words.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { nameBehindRoles } from '../phrases/names-behind-roles.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { PARTICIPLE } from './verb-groups.ts';

/** A participle that opens its sentence is at most this many words before the main clause. */
const MAX_OPENING = 40;

/** The subject behind its verb ("said Smith", "added the spokesman"), or null where the order is not inverted. */
export function findSubjectAfter(items: readonly Item[], index: number): NounPhrase | null {
  const before = items[index - 1];
  const isInverted =
    before === undefined ||
    before.marked !== undefined ||
    isPartingMark(before) ||
    before.tag === 'ADV' ||
    before.lower === 'as';
  if (!isInverted || PARTICIPLE.test(items[index]?.lower ?? '')) return null;
  const phrase = phraseStartingAt(items, behindAdverbial(items, index + 1));
  if (phrase === null || (!before?.marked && opensClause(items, phrase))) return null;
  return nameBehindRoles(items, phrase) ?? nameOfOne(items, phrase) ?? phrase;
}

/** "said one of her lawyers, Ana Ruiz, in a statement": the one is named behind the comma. */
function nameOfOne(items: readonly Item[], { kind, from, to }: NounPhrase): NounPhrase | null {
  if (kind !== 'pronoun' || items[from]?.lower !== 'one' || items[to]?.lower !== 'of') return null;
  const group = phraseStartingAt(items, to + 1);
  if (group === null || items[group.to]?.text !== ',') return null;
  const name = phraseStartingAt(items, group.to + 1);
  return name?.kind === 'proper' && /^[.,]$/u.test(items[name.to]?.text ?? '.') ? name : null;
}

/** Behind "quietly", "on Monday", "in March". */
function behindAdverbial(items: readonly Item[], index: number): number {
  if (items[index]?.tag === 'ADV') return index + 1;
  if (!/^(?:on|in)$/u.test(items[index]?.lower ?? '')) return index;
  let at = index + 1;
  while (isCalendarWord(items[at])) at++;
  return at > index + 1 ? at : index;
}

/** "Calling it “absurd,” Ana Ruiz left": whoever the participle that opens the sentence tells of. */
export function subjectBehindOpening(items: readonly Item[], index: number): NounPhrase | null {
  if (index > 0 || !PARTICIPLE.test(items[0]?.lower ?? '')) return null;
  for (let at = 1; at < Math.min(items.length, MAX_OPENING); at++) {
    const item = items[at];
    if (item === undefined || !(item.text === ',' || item.marked?.inside !== undefined)) continue;
    const phrase = phraseStartingAt(items, at + 1);
    const verb = phrase ? items[phrase.to] : undefined;
    if (verb?.tag === 'VERB' || verb?.tag === 'AUX') return phrase;
  }
  return null;
}

/** "says she met him": the phrase behind the verb is the subject of what is said. */
function opensClause(items: readonly Item[], phrase: NounPhrase): boolean {
  const next = items[phrase.to];
  if (next?.tag === 'AUX') return true;
  return next?.tag === 'VERB' && !/(?:ing|ed)$/u.test(next.lower);
}
