import type { TextSpan } from '../../../../../span.ts';
import { isFirstName } from '../../../gender.ts';
import { BE_FORMS, NAME_SUFFIXES, ORGANISATION_WORDS } from '../../../lists/grammar/words.ts';
import { isBodyHead } from '../../../lists/names/bodies.ts';
import { isKin } from '../../../lists/names/kin.ts';
import { PEERAGE } from '../../../lists/names/offices.ts';
import { PLACES } from '../../../lists/names/places.ts';
import type { Item, Sentence } from '../../02-sentences.ts';
import { hasPersonSign, isSubjectOfSaying, type NameForm } from '../../people/person-signs.ts';
import { isName, isNameLink, isParticle } from '../names/name-words.ts';
import { type NamePlace, nameAt } from '../names/names.ts';
import { readRole } from './roles.ts';
import { isTitleCased } from './title-case.ts';

/** A mention of a name, before it is known whose it is. */
export interface RawName extends TextSpan, NameForm {
  readonly words: readonly string[];
  /** The words without "Jr." and the like. */
  readonly core: readonly string[];
  /** "jr" of "Jo Hill Jr."; empty where there is none. */
  readonly suffix: string;
  /** Lower-cased, without full stops. */
  readonly titles: readonly string[];
  readonly role: string | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
  /** Whether its first word is the first of the sentence, which has a capital whatever it is. */
  readonly opensSentence: boolean;
  readonly isSpeaking: boolean;
  readonly hasArticle: boolean;
  readonly isBody: boolean;
  /** A surname with its particle, "de Blasio", which is short for a full name. */
  readonly isShort: boolean;
  /** "her husband, Ken Ode", "Ken Ode, her husband": called a relative of somebody beside the name. */
  readonly isRelative: boolean;
  /** Other words have a capital letter there too, or it is the first sentence, which may be the headline. */
  readonly isInHeading: boolean;
}

const POSSESSIVE = new Set(["'s", "'"]);
/** A word for a relative is at most this many words before the name. */
const MAX_KIN_REACH = 4;
const DOTS = /\./gu;
/** A form of "be" is at most this many words before the agent of its passive. */
const MAX_PASSIVE = 6;
/** The longest list of names behind one preposition, in words. */
const MAX_LIST = 60;

/** What all names of a sentence share. */
interface Frame {
  readonly sentence: Sentence;
  readonly index: number;
  readonly firstVerb: number;
  readonly isInHeading: boolean;
}

/** The names of a sentence in order. */
export function readNames(sentence: Sentence, index: number, text: string): readonly RawName[] {
  const { items } = sentence;
  const frame = {
    sentence,
    index,
    firstVerb: items.findIndex((item) => item.tag === 'VERB' || item.tag === 'AUX'),
    isInHeading: sentence.isHeading || index === 0 || isTitleCased(items),
  };
  const names: RawName[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isName(items, at) && !isNameLink(items, at)) continue;
    const place = withTerritory(items, nameAt(items, at));
    if (place.from < place.to) names.push(readName(items, place, frame, text));
    at = Math.max(at, place.to - 1);
  }
  return names;
}

/** "Lord Wood of Anfield": a peer's title names a place. */
function withTerritory(items: readonly Item[], place: NamePlace): NamePlace {
  const { from, to } = place;
  const isPeer = PEERAGE.has(items[from - 1]?.lower ?? '') && from > place.at;
  return isPeer && items[to]?.lower === 'of' && isName(items, to + 1) ? { ...place, to: to + 2 } : place;
}

function readName(
  items: readonly Item[],
  { at, from, to, isBody }: NamePlace,
  { sentence, index, firstVerb, isInHeading }: Frame,
  text: string,
): RawName {
  const words = wordsOf(items, from, to);
  const core = words.filter((word) => !NAME_SUFFIXES.has(plain(word)));
  const suffix = words.map(plain).find((word) => NAME_SUFFIXES.has(word)) ?? '';
  const hasArticle = at === from && items[at - 1]?.lower === 'the' && !isPersonBeforeNoun(items, from, to);
  const role = isBody ? null : readRole(items, { at, from, to, isBody }, text);
  return {
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
    words,
    core,
    suffix,
    titles: items.slice(at, from).map((item) => item.lower.replace(DOTS, '')),
    role,
    sentence: index,
    paragraph: sentence.paragraph,
    isSubject: isSubject(items, at, to, firstVerb),
    opensSentence: from === 0,
    isSpeaking: isSubjectOfSaying(items, to),
    hasPersonSign: hasPersonSign(items, at, to),
    hasArticle,
    isBody: isBody || (at === from && to - from > 1 && (hasArticle || isBodyName(words))),
    isShort: isParticle(items, from),
    isRelative: isRelative(items, at, role),
    isInHeading,
  };
}

/** "the Ana Ruiz campaign": a person whom a noun is named after. */
function isPersonBeforeNoun(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  const next = items[to];
  return (
    to - from === 2 &&
    first !== undefined &&
    isFirstName(first.text) &&
    !PLACES.has(first.lower) &&
    !isBodyHead(items[to - 1]?.lower ?? '') &&
    next?.tag === 'NOUN' &&
    !next.isCapitalised
  );
}

/** The words as they are read: "Sheriff’s" is one; what stands in brackets is left out, "A.M. (Toni) Hill". */
function wordsOf(items: readonly Item[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  let isBracketed = false;
  for (const { text, lower } of items.slice(from, to)) {
    if (text === '(') isBracketed = true;
    else if (text === ')') isBracketed = false;
    else if ((POSSESSIVE.has(lower) || text === ',') && words.length > 0) words.push(`${words.pop()}${text}`);
    else if (!isBracketed) words.push(text);
  }
  return words;
}

/** "Ruiz’s younger brother, the painter Ken Ode", "a son of Ken Ode"; a relative among the few words before. */
function isRelative(items: readonly Item[], at: number, role: string | null): boolean {
  if (
    role
      ?.toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some(isKin)
  )
    return true;
  return items.slice(Math.max(at - MAX_KIN_REACH, 0), at).some(({ lower }) => isKin(lower));
}

function isBodyName(words: readonly string[]): boolean {
  const last = plain(words.at(-1) ?? '');
  const isSurname = words.length === 2 && isFirstName(words[0] ?? '') && !isBodyHead(last);
  return !isSurname && words.some((word) => ORGANISATION_WORDS.has(plain(word)));
}

function plain(word: string): string {
  return word.toLowerCase().replace(DOTS, '');
}

/**
 * Before the sentence's first verb or right before a verb, and neither a possessor nor behind a preposition; or who
 * does what a passive tells.
 */
function isSubject(items: readonly Item[], at: number, to: number, firstVerb: number): boolean {
  if (isAgent(items, at)) return true;
  if (POSSESSIVE.has(items[to]?.lower ?? '') || isBehindPreposition(items, at)) return false;
  const next = items[to]?.tag === 'ADV' ? items[to + 1] : items[to];
  if (next?.tag === 'VERB' || next?.tag === 'AUX') return true;
  return firstVerb < 0 || at <= firstVerb;
}

/** "The call was made by Ruiz". */
function isAgent(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'by' || items[at - 2]?.tag !== 'VERB') return false;
  return items.slice(Math.max(0, at - MAX_PASSIVE), at - 2).some((item) => BE_FORMS.has(item.lower));
}

/** "between Marsh and Ruiz": the second name too stands behind the preposition. */
function isBehindPreposition(items: readonly Item[], at: number): boolean {
  let start = at;
  const first = Math.max(1, at - MAX_LIST);
  while (start > first && items[start - 1]?.lower === 'and' && isName(items, start - 2)) {
    start -= 2;
    while (start > first && isName(items, start - 1)) start--;
  }
  return items[start - 1]?.tag === 'ADP';
}
