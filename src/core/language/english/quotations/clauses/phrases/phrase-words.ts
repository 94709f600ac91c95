import { POSSESSIVE_PRONOUNS, QUANTIFIERS } from '../../../lists/grammar/words.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord, isDescription, isName, isNameLink } from '../names/name-words.ts';

/** The marks of owners. */
export const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "'"]);
const ATTRIBUTIVE = /(?:ed|en)$/u;
const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Whether a noun phrase may end with the item. */
export function endsPhrase(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return false;
  if (item.tag === 'ADJ')
    return (
      item.lower === 'general' ||
      isTaggedForRole(items, index) ||
      isDeterminer(items[index - 1]) ||
      items[index - 1]?.tag === 'ADJ' ||
      items[index - 1]?.tag === 'NUM'
    );
  return item.tag === 'NOUN' || item.tag === 'NUM' || isName(items, index);
}

/** "The police chief", "the editor in chief", "the school principal": nouns that the tagger takes for adjectives. */
function isTaggedForRole(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return isPersonNoun(items[index]?.lower ?? '') && (before?.tag === 'NOUN' || before?.lower === 'in');
}

/** Whether the item may be part of a noun phrase. */
export function extendsPhrase(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked) return false;
  if (isCalendarWord(item)) return isDated(items, index);
  if (POSSESSIVE.has(item.lower) && item.tag !== 'AUX')
    return index > 0 && items[index - 1]?.end === item.start;
  return (
    PHRASE_TAGS.has(item.tag) ||
    isDescription(item) ||
    isName(items, index) ||
    isNameLink(items, index) ||
    isAttributive(items, index) ||
    isMistagged(items, index)
  );
}

/** "one resident", "some of", where "one said" is a pronoun. */
export function isQuantifier(items: readonly Item[], index: number): boolean {
  return QUANTIFIERS.has(items[index]?.lower ?? '') && items[index + 1]?.tag === 'NOUN';
}

/** "a Wednesday editorial", "her March letter", but not "the board Friday". */
function isDated(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return isDeterminer(items[index - 1]) && next?.tag === 'NOUN' && !isCalendarWord(next);
}

/** "her amended complaint", "a leaked memo": a participle between what opens a phrase and its noun. */
function isAttributive(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (item?.tag !== 'VERB' || !ATTRIBUTIVE.test(item.lower)) return false;
  const opensPhrase = isDeterminer(before) || (POSSESSIVE.has(before?.lower ?? '') && before?.tag !== 'AUX');
  return opensPhrase && /^(?:NOUN|ADJ)$/u.test(items[index + 1]?.tag ?? '');
}

/** "a new nationwide poll", "study lead author": what the tagger takes for an adverb or a verb. */
function isMistagged(items: readonly Item[], index: number): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item?.lower === 'lead') return next?.tag === 'NOUN';
  return item?.tag === 'ADV' && before?.tag === 'DET' && (next?.tag === 'ADJ' || next?.tag === 'NOUN');
}

/** "that" and "what" before a noun more often open a clause: "said that aides were …", "what aides called …". */
export function isDeterminer(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ((item.tag === 'DET' && item.lower !== 'that' && item.lower !== 'what') ||
      POSSESSIVE_PRONOUNS.has(item.lower))
  );
}

/** The index of the bracket that the one at `index` closes; 0 where none is near. */
export function openingBracket(items: readonly Item[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) if (items[at]?.text === '(') return at;
  return 0;
}
