import { genderOfFirstName, isFirstName } from '../../../gender.ts';
import { isBodyHead, isOutletHead, isTopic } from '../../../lists/names/bodies.ts';
import { NAME_JOINTS, OFFICE_JOINTS } from '../../../lists/names/name-particles.ts';
import { ENVOYS, ROYAL_TITLES } from '../../../lists/names/offices.ts';
import { PLACE_OPENERS, PLACES } from '../../../lists/names/places.ts';
import type { Item } from '../../02-sentences.ts';
import { endOfBody, endOfGroupName, endOfOwnedBody, isOfOffice } from './body-names.ts';
import { endOfCredit } from './credits.ts';
import { endOfRun, isNamePart, isNickname, lowerAt, MAX_NAME, skipArticle } from './name-runs.ts';
import { isName, isParticle, isSuffix, isTitle } from './name-words.ts';
import { endsInOffice, isOffice } from './offices-in-names.ts';

/** A name in a sentence, with what its bearer is called before it; indexes of items, `to` exclusive. */
export interface NamePlace {
  /** Where the titles, the office or the outlet before the name begin; the same as `from` where there are none. */
  readonly at: number;
  /** Where the name begins; the same as `to` where an office stands alone ("the Secretary of State"). */
  readonly from: number;
  readonly to: number;
  readonly isBody: boolean;
}

const INITIAL = /^\p{Lu}\.$/u;

/**
 * The name that covers the item, read from the first word that may belong to it; null where it is not part of a name.
 */
export function nameAround(items: readonly Item[], index: number): NamePlace | null {
  if (!isNamePart(items, index)) return null;
  let start = index;
  while (start > 0 && index - start < MAX_NAME && reachesBack(items, start)) start--;
  while (start < index && !isNamePart(items, start)) start++;
  for (let at = start; at <= index; at++) {
    if (!isNamePart(items, at)) continue;
    const place = nameAt(items, at);
    if (place.to > index) return place;
    at = place.to - 1;
  }
  return null;
}

function reachesBack(items: readonly Item[], start: number): boolean {
  return (
    isNamePart(items, start - 1) ||
    isNickname(items, start - 1) ||
    NAME_JOINTS.has(items[start - 1]?.lower ?? '')
  );
}

/** The name whose first word, title included, is at the index. */
export function nameAt(items: readonly Item[], at: number): NamePlace {
  if (items[at]?.isKnownBody) return { at, from: at, to: at + 1, isBody: true };
  const run = endOfRun(items, at);
  const behind = endOfCredit(items, at);
  if (behind < run && behind > at) return nameAt(items, behind);
  const owned = endOfOwnedBody(items, run);
  if (owned > run) return readOwnedBody(items, at, run, owned);
  const whole = { at, from: startBehindField(items, at, run), to: run, isBody: false };
  const bearer = splitOffice(items, at, run);
  if (bearer !== null) return bearer;
  if (endsInOffice(items, at, run)) return readOffice(items, at, run);
  const member = readMember(items, at, run);
  if (member !== null) return member;
  const group = endOfGroupName(items, at, run);
  if (group > run) return { at, from: at, to: group, isBody: true };
  const end = endOfBody(items, at, run);
  if (end === run && (!isBodyHead(lowerAt(items, run - 1)) || isSurnameOfPerson(items, at, run)))
    return splitOutlet(items, whole) ?? whole;
  // "Department of Justice Inspector General Jo Hill", but not "Office of the Inspector General".
  const holder = end > run && !isOfOffice(items, run) ? splitOffice(items, run + 1, end) : null;
  if (holder && holder.from > holder.at && !holder.isBody) return { ...holder, at };
  return { ...whole, to: end, isBody: true };
}

/** "Cheryl Mills": a surname that is the head of a body too. */
function isSurnameOfPerson(items: readonly Item[], at: number, to: number): boolean {
  const first = items[at];
  return (
    to - at === 2 &&
    SURNAME_HEADS.has(lowerAt(items, to - 1)) &&
    first !== undefined &&
    genderOfFirstName(first.text) !== null &&
    !PLACES.has(first.lower)
  );
}

const SURNAME_HEADS = new Set(['mills', 'post', 'church']);

/** "Lorne County Sheriff’s Office", and who speaks for it: "Lorne County Sheriff’s Office Lt. Jo Hill". */
function readOwnedBody(items: readonly Item[], at: number, run: number, owned: number): NamePlace {
  const holder = splitOffice(items, run + 1, owned);
  if (holder && holder.from > holder.at) return { ...holder, at };
  return { at, from: at, to: endOfBody(items, at, owned), isBody: true };
}

/** "Harbour Hall of Famer Jo Hill": what the hall made of somebody is no body. */
function readMember(items: readonly Item[], at: number, run: number): NamePlace | null {
  if (lowerAt(items, run - 1) !== 'hall' || !/^famers?$/u.test(lowerAt(items, run + 1))) return null;
  const from = run + 2;
  return isName(items, from) ? { ...nameAt(items, from), at } : { at, from, to: from, isBody: false };
}

/** "deputy secretary of State Jo Hill": the field of an office in small letters is no part of the name. */
function startBehindField(items: readonly Item[], at: number, to: number): number {
  if (isPostOfEnvoy(items, at)) return startBehindPost(items, at, to);
  const joint = startOfJoinedField(items, at) - 1;
  const isField = /^(?:of|for)$/u.test(lowerAt(items, joint)) && isTitle(items[joint - 1]);
  const from = isField && !isBodyHead(lowerAt(items, to - 1)) ? startOfBearer(items, at, to) : at;
  return from < to ? from : at;
}

/** "minister for the Environment and Water Jo Hill": where the field begins that the words at the index end. */
function startOfJoinedField(items: readonly Item[], at: number): number {
  if (lowerAt(items, at - 1) !== 'and' || !isTopic(lowerAt(items, at))) return at;
  let start = at - 1;
  while (at - start < MAX_NAME && (isName(items, start - 1) || lowerAt(items, start - 1) === 'and')) start--;
  return lowerAt(items, start - 1) === 'the' ? start - 1 : start;
}

/** Whether what begins at the index is where an envoy is sent: "ambassador to Lorne". */
export function isPostOfEnvoy(items: readonly Item[], at: number): boolean {
  return lowerAt(items, at - 1) === 'to' && ENVOYS.has(lowerAt(items, at - 2));
}

/** "ambassador to Britain Jo Hill": the country in front is no part of the name. */
function startBehindPost(items: readonly Item[], at: number, to: number): number {
  const from = at + 1;
  const isLonger = PLACES.has(lowerAt(items, to - 1)) || PLACE_OPENERS.has(lowerAt(items, from));
  return PLACES.has(lowerAt(items, at)) && !isLonger && to - from > 1 ? from : at;
}

/** "Brightmoor CEO Jo Hill": the name behind the last office of the run; null where no name stands behind one. */
function splitOffice(items: readonly Item[], at: number, to: number): NamePlace | null {
  let last = to - 1;
  while (last > at && isSuffix(items[last])) last--;
  let from = last;
  while (from > at && !isOffice(items, at, from - 1)) from--;
  if (from === at || isParticleOnly(items, from, to)) return null;
  // "Deputy Chief of Staff Jo Hill".
  if (from === to - 1 && OFFICE_JOINTS.has(lowerAt(items, to)) && endsInOffice(items, at, to)) return null;
  // "House Judiciary Committee": the body's name holds the word.
  if (isBodyHead(lowerAt(items, last)) && !isFirstName(items[from]?.text ?? '')) return null;
  const start = isRoyal(items, from, to) ? from - 1 : startBehindTopic(items, from, to);
  return { at, from: start, to, isBody: false };
}

/** "dean for student affairs Jo Hill": a word for the field before a full name. */
function startBehindTopic(items: readonly Item[], from: number, to: number): number {
  const isField = isTopic(lowerAt(items, from)) && !isFirstName(items[from]?.text ?? '');
  return isField && to - from > 2 && isFirstName(items[from + 1]?.text ?? '') ? from + 1 : from;
}

function isParticleOnly(items: readonly Item[], from: number, to: number): boolean {
  return to - from === 1 && isParticle(items, from);
}

/** "Prince William", "Pope Francis": one name, which the title belongs to. */
function isRoyal(items: readonly Item[], from: number, to: number): boolean {
  return ROYAL_TITLES.has(lowerAt(items, from - 1)) && (to - from === 1 || isSuffix(items[from + 1]));
}

/** "Secretary of Homeland Security Jo Hill": the name behind the office and what it is for, if there is one. */
function readOffice(items: readonly Item[], at: number, run: number): NamePlace {
  const field = OFFICE_JOINTS.has(lowerAt(items, run)) ? skipArticle(items, run + 1) : -1;
  if (field < 0 || !isName(items, field)) return { at, from: run, to: run, isBody: false };
  const inner = nameAt(items, field);
  if (inner.from > inner.at) return { ...inner, at };
  const end = inner.to;
  const from = inner.isBody ? end : startOfBearer(items, field, end);
  if (from < end) return { at, from, to: end, isBody: false };
  const isOf = lowerAt(items, run) === 'of' || lowerAt(items, run) === 'for';
  return { at, from: isOf ? end : run, to: isOf ? end : run, isBody: false };
}

/** Where the bearer's name begins among the words behind "Secretary of"; `to` where they name the field only. */
function startOfBearer(items: readonly Item[], field: number, to: number): number {
  for (let at = field + 1; at < to - 1; at++) {
    const item = items[at];
    const isFirst = item !== undefined && (isFirstName(item.text) || INITIAL.test(item.text));
    if (isFirst && !isTopic(item.lower) && !PLACE_OPENERS.has(lowerAt(items, at - 1))) return at;
  }
  let at = field;
  while (at < to && (isTopic(lowerAt(items, at)) || PLACES.has(lowerAt(items, at)) || isJoint(items, at)))
    at++;
  return at > field ? at : to;
}

function isJoint(items: readonly Item[], index: number): boolean {
  return /^(?:and|of|&)$/u.test(lowerAt(items, index));
}

/** "Fox News Jo Hill": the outlet stands before its reporter. */
function splitOutlet(items: readonly Item[], { at, to }: NamePlace): NamePlace | null {
  for (let from = to - 2; from > at; from--) {
    const item = items[from];
    if (
      item !== undefined &&
      isOutletHead(lowerAt(items, from - 1)) &&
      isFirstName(item.text) &&
      !PLACES.has(item.lower)
    )
      return { at, from, to, isBody: false };
  }
  return null;
}
