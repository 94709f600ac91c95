import { isFirstName } from '../../../gender.ts';
import { isBodyHead, isOpenBodyHead, isTopic } from '../../../lists/names/bodies.ts';
import { areNamePair, isOwnedBody } from '../../../lists/names/body-joints.ts';
import { BODY_JOINTS, OFFICE_JOINTS } from '../../../lists/names/name-particles.ts';
import { isPluralOffice } from '../../../lists/names/offices.ts';
import { PLACES } from '../../../lists/names/places.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import type { Item } from '../../02-sentences.ts';
import { endOfRun, lowerAt, MAX_NAME, skipArticle } from './name-runs.ts';
import { isName, isTitle, opensSentence } from './name-words.ts';

const POSSESSIVE = /^['’]s?$/u;
const PLURAL = /[^su]s$/u;
const PURPOSES = new Set(['for', 'against', 'without']);

/** Where a body's name ends, which may continue behind the run: "Centers for Disease Control and Prevention". */
export function endOfBody(items: readonly Item[], at: number, run: number): number {
  let end = run;
  while (end - at < MAX_NAME) {
    const next = nextPart(items, at, end, end > run);
    if (next === null) return end;
    end = next;
  }
  return end;
}

function nextPart(items: readonly Item[], at: number, end: number, isInside: boolean): number | null {
  const joint = lowerAt(items, end);
  if (mayGoOn(lowerAt(items, end - 1), joint, isInside)) return endOfField(items, end);
  if (joint === 'between' && isInside && items[end]?.isCapitalised === true)
    return endOfBetween(items, end + 1);
  if (joint === ',' && isInside) return endOfFields(items, end);
  if (joint !== 'and' || !isName(items, end + 1)) return null;
  const to = endOfRun(items, end + 1);
  if (isInside) {
    const isField = isTopic(lowerAt(items, end + 1)) || isTopicRun(items, end + 1, to);
    return isField || arePlurals(items, end, to) ? to : null;
  }
  return isPair(items, at, end, to) ? to : null;
}

/**
 * Whether a name goes on behind the joint: "Department of", and inside a name "for the Study of", "for Research on", "of
 * Cruelty to", "of the High Commissioner for".
 */
function mayGoOn(last: string, joint: string, isInside: boolean): boolean {
  if (!BODY_JOINTS.has(joint)) return isInside && joint === 'in' && last === 'cooperation';
  if (isOpenBodyHead(last)) return true;
  if (!isInside) return false;
  if (joint === 'of') return isTopic(last);
  if (joint === 'for') return last === 'commissioner';
  return (joint === 'on' && STUDYING.test(last)) || (joint === 'to' && last === 'cruelty');
}

const STUDYING = /^(?:research|stud(?:y|ies)|policy|information)$/u;

/** Where the field ends that the joint at the index leads to: "the Inspector General", "a Responsible Budget". */
function endOfField(items: readonly Item[], joint: number): number | null {
  const article = lowerAt(items, joint + 1) === 'a' ? joint + 2 : skipArticle(items, joint + 1);
  const from = isName(items, article) ? article : joint + 1;
  if (!isName(items, from)) return null;
  const to = endOfRun(items, from);
  return isPersonAt(items, from) ? endOfOfficeHeld(items, joint, to) : to;
}

/** Whether the body whose name goes on at the joint is named after an office: "the Office of the Mayor". */
export function isOfOffice(items: readonly Item[], joint: number): boolean {
  const field = skipArticle(items, joint + 1);
  const last = items[endOfRun(items, field) - 1];
  if (isPluralOffice(last?.lower ?? '')) return isPersonAt(items, field);
  return lowerAt(items, joint - 1) === 'office' && (isPersonAt(items, field) || isTitle(last));
}

/**
 * "the Office of the Inspector General", "the Association of Chief Police Officers": an office that nobody's name follows;
 * with what the office is for, "the Director of National Intelligence".
 */
function endOfOfficeHeld(items: readonly Item[], joint: number, to: number): number | null {
  const last = items[to - 1];
  if (isPluralOffice(last?.lower ?? '')) return to;
  if (lowerAt(items, joint - 1) !== 'office' || !(isTitle(last) || last?.lower === 'general')) return null;
  const field = OFFICE_JOINTS.has(lowerAt(items, to)) ? skipArticle(items, to + 1) : to;
  return field > to && isName(items, field) && !isPersonAt(items, field) ? endOfRun(items, field) : to;
}

/** "Education, Labor and Pensions" behind "the Committee on Health": further fields; null where the list is another. */
function endOfFields(items: readonly Item[], comma: number): number | null {
  let at = comma;
  for (let count = 0; count < MAX_FIELDS; count++) {
    const isLast = lowerAt(items, at) === 'and' || lowerAt(items, at + 1) === 'and';
    if (!isLast && items[at]?.text !== ',') return null;
    const from = lowerAt(items, at + 1) === 'and' ? at + 2 : at + 1;
    const to = isName(items, from) ? endOfRun(items, from) : from;
    if (to === from || !(isTopicRun(items, from, to) || (!isLast && isTerritory(items, from, to))))
      return null;
    if (isLast) return to;
    at = to;
  }
  return null;
}

const MAX_FIELDS = 6;

/** "the Department of Ports and Harbours": two plurals of things are one field. */
function arePlurals(items: readonly Item[], joint: number, to: number): boolean {
  const isSingle = to === joint + 2 && !isFirstName(items[joint + 1]?.text ?? '');
  return (
    isSingle && PLURAL_THING.test(lowerAt(items, joint - 1)) && PLURAL_THING.test(lowerAt(items, joint + 1))
  );
}

const PLURAL_THING = /[^aeious']s$|[^s]es$/u;

/** "State, County and Municipal Employees". */
function isTerritory(items: readonly Item[], from: number, to: number): boolean {
  return to - from === 1 && /^(?:county|city)$/u.test(lowerAt(items, from));
}

/** "Rural Affairs", "Tropical Medicine", "Labor": a field with what tells which, and no body of its own. */
function isTopicRun(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to).map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  return (
    isTopic(last) && !isOpenBodyHead(last) && words.every((word) => isTopic(word) || QUALIFYING.test(word))
  );
}

/** How adjectives end; and the fields of "Red Cross and Red Crescent Societies". */
const QUALIFYING = /(?:al|ic|an|ern|ive|ary|ish|ese|ar|ly|ed|ing|red|crescent)$/u;

/**
 * "the Committee on Trade Between the United Ports and the Harbour Union": a capital letter makes it part of the name.
 */
function endOfBetween(items: readonly Item[], index: number): number | null {
  const from = skipArticle(items, index);
  const to = isName(items, from) ? endOfRun(items, from) : from;
  const other = lowerAt(items, to) === 'and' ? skipArticle(items, to + 1) : to;
  return to > from && other > to && isName(items, other) ? endOfRun(items, other) : null;
}

/** "the Food and Drug Administration", "U.S. Customs and Border Protection", "Trinidad and Tobago". */
function isPair(items: readonly Item[], at: number, end: number, to: number): boolean {
  if (to === end + 2 && areNamePair(lowerAt(items, end - 1), lowerAt(items, end + 1))) return true;
  const [last, ...fields] = items
    .slice(end + 1, to)
    .map((item) => item.lower)
    .toReversed();
  const isTail = isBodyHead(last ?? '') || leadsToOffice(items, end + 1, to);
  const isWholeTopic = fields.length > 0 && fields.every(isTopic) && isTopic(last ?? '');
  if (items.slice(at, end).every((item) => isTopic(item.lower)))
    return isWholeTopic || (isTail && (!opensSentence(items, at) || isBodyHead(last ?? '')));
  const isField = isTopic(lowerAt(items, end - 1)) && !opensPerson(items, at) && fields.every(isTopic);
  return isField && (isTail || (isTopic(last ?? '') && isOfNation(items, at, end)));
}

/** "Grace Parks", but not "the Grace Parks and Wildlife Department" or a state of that name. */
function opensPerson(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (first === undefined || items[at - 1]?.lower === 'the') return false;
  return isFirstName(first.text) && !PLACES.has(first.lower);
}

/** "U.S. Customs". */
function isOfNation(items: readonly Item[], at: number, end: number): boolean {
  return end - at === 2 && /^u\.?[sk]\.?$/u.test(lowerAt(items, at));
}

/**
 * Where the name of a body ends that somebody's office or a group of people owns: "Lorne County Sheriff’s Office"; the
 * run's end where there is none.
 */
export function endOfOwnedBody(items: readonly Item[], run: number): number {
  const isOwned =
    POSSESSIVE.test(lowerAt(items, run)) &&
    isName(items, run + 1) &&
    isOwnedBody(lowerAt(items, run - 1), lowerAt(items, run + 1));
  return isOwned ? endOfRun(items, run + 1) : run;
}

/** "Airlines for America": a group by what its members are, and what it is for. */
export function endOfGroupName(items: readonly Item[], at: number, run: number): number {
  const before = items[at - 1];
  const isGroup =
    run - at === 1 &&
    PLURAL.test(lowerAt(items, at)) &&
    !isOpenBodyHead(lowerAt(items, at)) &&
    PURPOSES.has(lowerAt(items, run)) &&
    isName(items, run + 1) &&
    before?.tag !== 'DET' &&
    (before?.tag !== 'VERB' || CUE_VERBS.get(before.lower) === 'say') &&
    before?.tag !== 'ADJ';
  return isGroup ? endOfRun(items, run + 1) : run;
}

/** "Drug Administration Commissioner Jo Hill": a body whose office is named with it. */
function leadsToOffice(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isTitle(items[at])) return isBodyHead(lowerAt(items, at - 1));
  return false;
}

function isPersonAt(items: readonly Item[], index: number): boolean {
  return isTitle(items[index]) && !isTopic(lowerAt(items, index));
}
