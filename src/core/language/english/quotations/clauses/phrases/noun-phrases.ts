import { firstEndingBehind, type TextSpan } from '../../../../../span.ts';
import { isFirstName } from '../../../gender.ts';
import { PHRASE_LINKS } from '../../../lists/grammar/clause-words.ts';
import { COMPANIONS, POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS, wordSet } from '../../../lists/grammar/words.ts';
import { isBodyHead } from '../../../lists/names/bodies.ts';
import { isNative, isPartisan } from '../../../lists/names/descriptions.ts';
import { isOfficeWord } from '../../../lists/names/offices.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import type { Item } from '../../02-sentences.ts';
import { isPostNominal } from '../names/name-runs.ts';
import { isCalendarWord, isName } from '../names/name-words.ts';
import { isPostOfEnvoy, type NamePlace, nameAround } from '../names/names.ts';
import {
  endsPhrase,
  extendsPhrase,
  isDeterminer,
  isQuantifier,
  openingBracket,
  POSSESSIVE,
} from './phrase-words.ts';

/** A noun phrase of a sentence; `from` and `to` index its items, `to` exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'proper' | 'pronoun' | 'nominal';
  /** Its core: the name without titles, the pronoun, or the described noun with what stands before it. */
  readonly mention: TextSpan;
}

/** Longer phrases are lists or noise. In words. */
const MAX_PHRASE_LENGTH = 30;

/** The noun phrase whose last item is at `index`, or null where none ends there. */
export function phraseEndingAt(items: readonly Item[], index: number): NounPhrase | null {
  const item = items[index];
  if (item === undefined || item.marked || isCalendarWord(item)) return null;
  if (isPostNominal(items, index)) return phraseEndingAt(items, index - 1);
  if (item.text === ')') return phraseEndingAt(items, openingBracket(items, index) - 1);
  if (SUBJECT_PRONOUNS.has(item.lower) && !isName(items, index))
    return phraseOf(items, index, index + 1, 'pronoun');
  if (!endsPhrase(items, index)) return null;
  let from = index;
  while (from > 0 && index - from < MAX_PHRASE_LENGTH && extendsPhrase(items, from - 1)) from--;
  while (from < index && POSSESSIVE.has(items[from]?.lower ?? '')) from++;
  if (isDeterminer(items[from - 1])) from--;
  return corePhrase(items, from, index + 1);
}

/** The noun phrase that begins at `index`, or null. Ends before a preposition, a comma or a verb. */
export function phraseStartingAt(items: readonly Item[], index: number): NounPhrase | null {
  const first = items[index];
  if (first === undefined || first.marked) return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !isName(items, index) && !isQuantifier(items, index))
    return phraseOf(items, index, index + 1, 'pronoun');
  let to = index;
  if (isDeterminer(first)) to++;
  while (to < items.length && to - index < MAX_PHRASE_LENGTH && extendsPhrase(items, to)) to++;
  while (to > index && !endsPhrase(items, to - 1)) to--;
  if (isPostNominal(items, to - 1)) return { ...corePhrase(items, index, to - 1), to };
  return to > index ? behindBody(items, behindOwner(items, corePhrase(items, index, to))) : null;
}

/** "a spokesman for the campaign", "a source speaking to Fox": the phrase that the words before `phrase` depend on. */
export function leadingPhrase(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  const link = items[phrase.from - 1];
  if (link === undefined || link.marked) return phrase;
  if (link.lower === 'and')
    return headOfList(items, phrase) ?? namedBeforeOthers(items, phrase) ?? twoRoles(items, phrase) ?? phrase;
  if (!PHRASE_LINKS.has(link.lower) || isBehindPost(items, phrase) || isNamedBehindField(items, phrase))
    return phrase;
  const end = behindDay(items, phrase.from - 2);
  const before = phraseEndingAt(items, isDescribing(items, end) ? end - 1 : end);
  return before && before.kind !== 'pronoun' ? leadingPhrase(items, before) : phrase;
}

/** "a source speaking to Fox", "officials close to Ruiz": what leads from the noun to the preposition. */
function isDescribing(items: readonly Item[], index: number): boolean {
  const { tag, lower = '' } = items[index] ?? {};
  if (tag === 'VERB') return /(?:ing|ed)$/u.test(lower);
  return STANDING.has(lower) && items[index - 1]?.tag === 'NOUN';
}

const STANDING = wordSet('close loyal sympathetic familiar friendly opposed allied critical supportive');

/** "said the Bank of Lorne spokeswoman Ana Ruiz": whoever the body with "of" has for its spokeswoman. */
function behindBody(items: readonly Item[], body: NounPhrase): NounPhrase {
  const next = items[body.to];
  if (body.kind !== 'proper' || next?.tag !== 'NOUN' || next.isCapitalised) return body;
  const holder = phraseStartingAt(items, body.to);
  const at = holder?.kind === 'proper' ? firstEndingBehind(items, holder.mention.start) : body.to;
  return holder && at > body.to && isRoleNoun(items[at - 1]?.lower ?? '')
    ? { ...holder, from: body.from }
    : body;
}

/** "said University of Lorne’s Ana Ruiz": whoever the body with "of" owns. */
function behindOwner(items: readonly Item[], owner: NounPhrase): NounPhrase {
  if (owner.kind !== 'proper' || !POSSESSIVE.has(items[owner.to]?.lower ?? '')) return owner;
  const owned = isName(items, owner.to + 1) ? phraseStartingAt(items, owner.to + 1) : null;
  return owned?.kind === 'proper' ? { ...owned, from: owner.from } : owner;
}

/** "a statement last week on its feed", "a survey conducted in May by the board": the index before the day. */
function behindDay(items: readonly Item[], index: number): number {
  let at = index;
  while (isCalendarWord(items[at])) at--;
  return at < index && /^(?:last|this|next|late|early|on|in)$/u.test(items[at]?.lower ?? '') ? at - 1 : at;
}

/** "the singer and guitarist": one person by two nouns. */
function twoRoles(items: readonly Item[], second: NounPhrase): NounPhrase | null {
  const isBare = second.kind === 'nominal' && second.to - second.from === 1;
  const first = isBare ? phraseEndingAt(items, second.from - 2) : null;
  if (first?.kind !== 'nominal' || items[first.from]?.lower !== 'the') return null;
  const areRoles = [first, second].every(({ to }) => isPersonNoun(items[to - 1]?.lower ?? ''));
  return areRoles ? phraseOf(items, first.from, second.to, 'nominal') : null;
}

/** "the leaders of Lorne, Marsh and Birch": several people by what the list's bodies and places are to them. */
function headOfList(items: readonly Item[], last: NounPhrase): NounPhrase | null {
  if (last.kind !== 'proper') return null;
  let first = phraseEndingAt(items, last.from - 2);
  for (let count = 0; first?.kind === 'proper' && count < MAX_LIST; count++) {
    const link = items[first.from - 1];
    if (link?.lower === 'of' || link?.lower === 'from') {
      const head = phraseEndingAt(items, first.from - 2);
      return head?.kind === 'nominal' && items[head.to - 1]?.lower.endsWith('s') ? head : null;
    }
    if (link?.text !== ',') return null;
    first = phraseEndingAt(items, first.from - 2);
  }
  return null;
}

const MAX_LIST = 8;

/** "Ana Ruiz and other engineers", "Ana Ruiz and her team": who is named, but not the last of a list of names. */
function namedBeforeOthers(items: readonly Item[], others: NounPhrase): NounPhrase | null {
  const opening = items[others.from]?.lower ?? '';
  const areCompany =
    opening === 'other' ||
    (COMPANIONS.has(items[others.to - 1]?.lower ?? '') &&
      (POSSESSIVE_PRONOUNS.has(opening) || others.to - others.from === 1));
  if (others.kind !== 'nominal' || !areCompany) return null;
  const named = phraseEndingAt(items, others.from - 2);
  const before = items[(named?.from ?? 0) - 1];
  const isFirst =
    before === undefined ||
    before.marked !== undefined ||
    before.lower === 'that' ||
    (before.text === ',' && opening !== 'other' && !isName(items, (named?.from ?? 0) - 2));
  return named?.kind === 'proper' && isFirst ? named : null;
}

/** "the ambassador to Britain Jo Hill": the name is the envoy's. */
function isBehindPost(items: readonly Item[], { from, kind, mention }: NounPhrase): boolean {
  const isPost = isName(items, from) && isPostOfEnvoy(items, from);
  return kind === 'proper' && isPost && mention.start > (items[from]?.start ?? 0);
}

/**
 * Whether the phrase behind "for" or "of" names whoever has the role before it: "coordinator for strategic
 * communications Ken Ode", but not "a spokesman for candidate Ken Ode".
 */
export function isNamedBehindField(items: readonly Item[], { from, to, kind, mention }: NounPhrase): boolean {
  const isField = kind === 'proper' && FIELD_LINK.test(items[from - 1]?.lower ?? '');
  if (!isField || !isRoleNoun(items[from - 2]?.lower ?? '')) return false;
  const at = firstEndingBehind(items, mention.start);
  const field = items[at - 1];
  const isTopicBefore =
    at > from && field?.tag === 'NOUN' && !field.isCapitalised && !isRoleNoun(field.lower);
  return isTopicBefore && to - at > 1 && isFirstName(items[at]?.text ?? '');
}

const FIELD_LINK = /^(?:of|for)$/u;

/** Whether a lower-cased word names a person by an office or by what he or she does. */
export function isRoleNoun(word: string): boolean {
  return isPersonNoun(word) || isOfficeWord(word);
}

function corePhrase(items: readonly Item[], from: number, to: number): NounPhrase {
  const isNamed = isName(items, to - 1) && !isPartisanAt(items, from, to - 1);
  const name = isNamed ? nameAround(items, to - 1) : null;
  if (name === null || isHeadOnly(items, name)) return phraseOf(items, from, to, 'nominal');
  const start = startWith(items, from, name.at);
  if (name.from === name.to) return phraseOf(items, start, name.to, 'nominal');
  return {
    ...phraseOf(items, start, name.to, 'proper'),
    mention: { start: items[name.from]?.start ?? 0, end: items[name.to - 1]?.end ?? 0 },
  };
}

/** "the Kentucky Republican", "the Scot": a description of whoever it is, though it is written like a name. */
function isPartisanAt(items: readonly Item[], from: number, last: number): boolean {
  const noun = items[last]?.lower ?? '';
  if (from >= last || !isDeterminer(items[from])) return false;
  return isPartisan(noun) || (isNative(noun) && last - from === 1);
}

/** "a newly formed super PAC": a noun with a capital letter. */
function isHeadOnly(items: readonly Item[], { at, to }: NamePlace): boolean {
  const before = items[at - 1];
  if (to - at > 1 || before === undefined || !isBodyHead(items[at]?.lower ?? '')) return false;
  return /^an?$/u.test(before.lower) || (/^(?:NOUN|ADJ)$/u.test(before.tag) && !before.isCapitalised);
}

/** A name may begin before the phrase that its last words were taken for: "the Bank of" before "Lorne". */
function startWith(items: readonly Item[], from: number, at: number): number {
  if (at >= from) return from;
  return isDeterminer(items[at - 1]) ? at - 1 : at;
}

function phraseOf(items: readonly Item[], from: number, to: number, kind: NounPhrase['kind']): NounPhrase {
  return { from, to, kind, mention: { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 } };
}
