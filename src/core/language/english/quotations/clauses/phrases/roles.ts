import { isFirstName } from '../../../gender.ts';
import { ROLE_ENDS } from '../../../lists/grammar/clause-words.ts';
import { isBodyHead, isTopic } from '../../../lists/names/bodies.ts';
import { BEFORE_OFFICE, isPluralOffice } from '../../../lists/names/offices.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord, isName, isTitle } from '../names/name-words.ts';
import { isPostOfEnvoy, type NamePlace } from '../names/names.ts';
import { isPartingMark } from './appositions.ts';

const POSSESSIVE = new Set(["'s", "'"]);
const ROLE_OPENER = /^(?:,|\(|—|–|―|--?)$/u;
const ROLE_END = /^[,.;:()?!—–―-]+$/u;
const ROLE_CLOSER = /^[,.;)—–―-]/u;
const AGE = /^\d{1,3}$/u;
const PARTY_AND_PLACE = /^[DRI]-\p{Lu}/u;
const ARTICLE = /^(?:the|a|an)\s+/iu;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;
const PARTY =
  /^(?:Labour|Republicans?|Democrats?|Democratic|Conservatives?|GOP|House|Senate|State|First|Foreign|Defen[cs]e|Former)$/iu;
/** "then-Rhode Island Gov. Hill". */
const FORMER_PLACE = /^(?:then|ex|now)-\p{Lu}/u;
/** A longer description, in words, is more than a role. */
const MAX_ROLE = 14;
const MAX_APPOSITION = 30;
/** The person that an apposition describes stands among its first words: "a former chief of staff". */
const MAX_MODIFIERS = 7;

/** The role that the article gives beside the name, in the article's own words, or null. */
export function readRole(items: readonly Item[], place: NamePlace, text: string): string | null {
  const before = isSupposed(items, place) ? null : roleBefore(items, place, text);
  const seat = seatBehind(items, place.to);
  // "Rep. Jo Hill, D-Lorne,".
  if (seat) return before ? `${before}, ${seat.text}` : seat.text;
  return roleBehind(items, place.to, text) ?? predicate(items, place.to, text) ?? before;
}

/** "would a President Hill sign it?": an office that somebody might hold. */
function isSupposed(items: readonly Item[], { at, from }: NamePlace): boolean {
  return at < from && /^an?$/u.test(items[at - 1]?.lower ?? '') && items[at]?.isCapitalised === true;
}

function seatBehind(items: readonly Item[], to: number): Item | null {
  const seat = items[to + 1];
  return items[to]?.text === ',' && seat && PARTY_AND_PLACE.test(seat.text) ? seat : null;
}

/** "Patel, head of operations for the Labour Party,"; "Patel, 43, a nurse,"; "Patel (a nurse)"; "Patel — a nurse —". */
function roleBehind(items: readonly Item[], to: number, text: string): string | null {
  if (!ROLE_OPENER.test(items[to]?.text ?? '')) return null;
  const isAged = AGE.test(items[to + 1]?.text ?? '') && items[to + 2]?.text === ',';
  return apposition(items, isAged ? to + 3 : to + 1, text);
}

/** "Patel is the head of operations." */
function predicate(items: readonly Item[], to: number, text: string): string | null {
  const isPredicate = items[to]?.lower === 'is' && items[to + 1]?.tag === 'DET';
  return isPredicate ? apposition(items, to + 1, text) : null;
}

function apposition(items: readonly Item[], from: number, text: string): string | null {
  const end = endOfApposition(items, from);
  const words = items.slice(from, end);
  const next = items[end];
  const isClosed =
    ROLE_CLOSER.test(next?.text ?? '') || ROLE_ENDS.has(next?.lower ?? '') || isCutByReport(words, next);
  if (
    !isClosed ||
    words.length === 0 ||
    words[0]?.lower === 'and' ||
    namesAnother(words) ||
    namesBody(words) ||
    isMereSight(words) ||
    !opensWithPerson(words)
  )
    return null;
  const last = words.at(-1);
  const whole = last?.tag === 'ADP' ? words.slice(0, -1) : words;
  return sliceRole(whole, text);
}

/** "Patel, head of operations said", but not "with Patel, the head of operations said". */
function isCutByReport(words: readonly Item[], next: Item | undefined): boolean {
  return isReport(next) && words[0]?.tag !== 'DET';
}

/** Where the description ends: before a mark, a relative clause or a finite verb. */
function endOfApposition(items: readonly Item[], from: number): number {
  let end = from;
  while (end < items.length && end - from < MAX_APPOSITION) {
    const item = items[end];
    if (item === undefined || item.marked || ROLE_END.test(item.text)) break;
    if (ROLE_ENDS.has(item.lower) || isFiniteVerb(item)) break;
    end++;
  }
  return end;
}

function isFiniteVerb(item: Item): boolean {
  return item.tag === 'AUX' || (item.tag === 'VERB' && !/(?:ing|ed)$/u.test(item.lower)) || isReport(item);
}

function isReport(item: Item | undefined): boolean {
  return (
    item?.tag === 'VERB' &&
    /^(?:say|tell)$/u.test(CUE_VERBS.get(item.lower) ?? '') &&
    /(?:ed|said|says|told|wrote)$/u.test(item.lower)
  );
}

/** "Ruiz, mayor Ken Ode and Paul Rice": a list of people. */
function namesAnother(words: readonly Item[]): boolean {
  return words.some((item, index) => {
    const [next, last] = words.slice(index + 1, index + 3);
    if (!isDescribing(item) || !next?.isCapitalised) return false;
    return isFirstName(next.text) || (!item.isCapitalised && areNames(next, last));
  });
}

/** "Lorne Watch, the European Bridge Agency,": another body of a list. */
function namesBody(words: readonly Item[]): boolean {
  const preposition = words.findIndex((item) => item.tag === 'ADP');
  const head = words[preposition < 0 ? words.length - 1 : preposition - 1];
  return head?.isCapitalised === true && isBodyHead(head.lower) && !isDescribing(head);
}

/** "a white man": what one sees of somebody is no role. */
function isMereSight(words: readonly Item[]): boolean {
  const isPlain = words.every(({ tag }) => tag === 'DET' || tag === 'ADJ' || tag === 'NOUN');
  return isPlain && SEEN.test(words.at(-1)?.lower ?? '') && words.length <= MAX_SEEN;
}

const SEEN = /^(?:man|woman|person|male|female)$/u;
const MAX_SEEN = 4;

/** "policy chief Josep Ode", but not "policy chief Financial Officer". */
function areNames(...items: readonly (Item | undefined)[]): boolean {
  return items.every((item) => item?.tag === 'PROPN' && item.isCapitalised && !isTitle(item));
}

/** Whether a word for a person stands before the first preposition: "a staff attorney with", "one of her lawyers". */
function opensWithPerson(words: readonly Item[]): boolean {
  const first = words.slice(0, MAX_MODIFIERS);
  if (first[0]?.lower === 'one' && first[1]?.lower === 'of')
    return first.some((item) => isPluralOffice(item.lower));
  const preposition = first.findIndex((item) => item.tag === 'ADP');
  return (preposition < 0 ? first : first.slice(0, preposition)).some(isDescribing);
}

function isDescribing(item: Item): boolean {
  return isPersonNoun(item.lower) || isOffice(item);
}

/** "the party's head of operations, Patel,", "Brexit leader Nigel Farage", "GOP Sen. Tom Cotton". */
function roleBefore(items: readonly Item[], { at, from, to }: NamePlace, text: string): string | null {
  const isApposed =
    at === from &&
    items[from - 1]?.text === ',' &&
    (isPartingMark(items[to]) || items[to]?.text === '.' || items[to] === undefined);
  const end = isApposed ? from - 1 : from;
  let start = isApposed ? end : at;
  while (start > 0 && end - start < MAX_ROLE && isRoleWord(items, start - 1, end, at < from)) start--;
  if (isOneOf(items, start)) start -= items[start - 1]?.lower === 'of' ? 2 : 3;
  while (start < end && (POSSESSIVE.has(items[start]?.lower ?? '') || isNumber(items[start]))) start++;
  const words = items.slice(start, end);
  return words.length > 0 && describesPerson(words) ? sliceRole(words, text) : null;
}

function isNumber(item: Item | undefined): boolean {
  return item?.tag === 'NUM' && item.lower !== 'one';
}

/** "one of the court's judges, Patel". */
function isOneOf(items: readonly Item[], start: number): boolean {
  const of = items[start - 1]?.lower === 'of' ? start - 1 : start - 2;
  return items[of]?.lower === 'of' && items[of - 1]?.lower === 'one';
}

/** Whether the words end in an office or a person, or lead to one: "head of operations". */
function describesPerson(words: readonly Item[]): boolean {
  const last = words.at(-1);
  if (
    last === undefined ||
    COURTESY.test(last.text) ||
    POSSESSIVE.has(last.lower) ||
    (last.lower.endsWith('s') && CUE_VERBS.has(last.lower))
  )
    return false;
  if (isDescribing(last)) return true;
  const joint = words.findIndex((item) => isJoint(item.lower));
  const before = words[joint - 1];
  if (before === undefined) return false;
  return isDescribing(before) || (before.lower === 'one' && isPluralOffice(last.lower));
}

function isJoint(word: string): boolean {
  return /^(?:of|for|to|at)$/u.test(word);
}

function isRoleWord(items: readonly Item[], index: number, end: number, isOfficeNamed: boolean): boolean {
  const item = items[index];
  if (item === undefined || item.marked || isCalendarWord(item) || TIME.test(item.text)) return false;
  if (isOfficeNamed && !item.isCapitalised && !isJoint(item.lower) && !isJoint(items[index + 1]?.lower ?? ''))
    return BEFORE_OFFICE.has(item.lower) || FORMER_PLACE.test(item.text);
  if (item.tag === 'NOUN' || item.tag === 'ADJ' || isName(items, index) || isTitle(item)) return true;
  if (POSSESSIVE.has(item.lower)) return true;
  // "singer and guitarist Jo Hill".
  const [before = '', behind = ''] = [items[index - 1]?.lower, items[index + 1]?.lower];
  // "Bank of Lorne spokeswoman", "Department of Health and Social Care spokesman".
  const isOfBody = items[index - 1]?.isCapitalised === true && isBodyHead(before);
  if (/^(?:of|for)$/u.test(item.lower) && isOfBody && isName(items, index + 1)) return true;
  if (item.lower === 'and')
    return (isPersonNoun(before) && isPersonNoun(behind)) || (isTopic(before) && isTopic(behind));
  if (index < end - 1 && isPostOfEnvoy(items, index + 1)) return true;
  if (isOfficeNamed && isOfSomebody(items, index, end)) return false;
  return index < end - 1 && /^(?:of|for)$/u.test(item.lower) && items[index - 1]?.tag === 'NOUN';
}

/** "a spokeswoman for Vice President Jo Hill", "the office of President Hill": another's role, or no person's. */
function isOfSomebody(items: readonly Item[], index: number, end: number): boolean {
  const holder = items[index - 1];
  const office = items[end - 1];
  return (
    holder?.isCapitalised === false &&
    office?.isCapitalised === true &&
    isTitle(office) &&
    (isPersonNoun(holder.lower) || OF_SOMEBODY.has(holder.lower))
  );
}

const TIME = /^[ap]\.?m\.?$/u;
const OF_SOMEBODY = new Set([
  'office',
  'campaign',
  'team',
  'administration',
  'government',
  'cabinet',
  'staff',
]);

function isOffice(item: Item | undefined): boolean {
  return item !== undefined && isTitle(item) && !COURTESY.test(item.text) && !PARTY.test(item.text);
}

function sliceRole(words: readonly Item[], text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(ARTICLE, '');
}
