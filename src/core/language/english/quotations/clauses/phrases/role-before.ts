import { isBodyHead, isTopic } from '../../../lists/names/bodies.ts';
import { BEFORE_OFFICE, isPluralOffice } from '../../../lists/names/offices.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord, isName, isTitle } from '../names/name-words.ts';
import { isPostOfEnvoy, type NamePlace } from '../names/names.ts';
import { isPartingMark } from './appositions.ts';
import { isCourtesy, isDescribing, sliceRole } from './role-words.ts';

const POSSESSIVE = new Set(["'s", "'"]);
/** "then-Rhode Island Gov. Hill". */
const FORMER_PLACE = /^(?:then|ex|now)-\p{Lu}/u;
/** A longer description, in words, is more than a role. */
const MAX_ROLE = 14;

/** "the party's head of operations, Patel,", "Brexit leader Nigel Farage", "GOP Sen. Tom Cotton". */
export function roleBefore(items: readonly Item[], { at, from, to }: NamePlace, text: string): string | null {
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
    isCourtesy(last) ||
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
  const head = items[index - 1];
  // "a rethink of socialist Jo Hill’s plan": what the description is of is nobody's role.
  const isOfBearer = head !== undefined && isDescribing(items[end - 1] ?? head) && !isDescribing(head);
  return index < end - 1 && /^(?:of|for)$/u.test(item.lower) && head?.tag === 'NOUN' && !isOfBearer;
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
