import { isFirstName } from '../../../gender.ts';
import { ROLE_ENDS } from '../../../lists/grammar/clause-words.ts';
import { isBodyHead } from '../../../lists/names/bodies.ts';
import { isPluralOffice } from '../../../lists/names/offices.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import type { Item } from '../../02-sentences.ts';
import { isTitle } from '../names/name-words.ts';
import { isDescribing, sliceRole } from './role-words.ts';

const ROLE_OPENER = /^(?:,|\(|—|–|―|--?)$/u;
const ROLE_END = /^[,.;:()?!—–―-]+$/u;
const ROLE_CLOSER = /^[,.;)—–―-]/u;
const AGE = /^\d{1,3}$/u;
const MAX_APPOSITION = 30;
/** The person that an apposition describes stands among its first words: "a former chief of staff". */
const MAX_MODIFIERS = 7;

/** "Patel, head of operations for the Labour Party,"; "Patel, 43, a nurse,"; "Patel (a nurse)"; "Patel — a nurse —". */
export function roleBehind(items: readonly Item[], to: number, text: string): string | null {
  if (!ROLE_OPENER.test(items[to]?.text ?? '')) return null;
  const isAged = AGE.test(items[to + 1]?.text ?? '') && items[to + 2]?.text === ',';
  return apposition(items, isAged ? to + 3 : to + 1, text);
}

/** "Patel is the head of operations." */
export function predicate(items: readonly Item[], to: number, text: string): string | null {
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
