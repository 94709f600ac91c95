import { isFirstName } from '../../../gender.ts';
import { CALENDAR_WORDS, NAME_SUFFIXES } from '../../../lists/grammar/words.ts';
import { isBodyHead } from '../../../lists/names/bodies.ts';
import { isFamilyNameFirst } from '../../../lists/names/family-names.ts';
import { NAME_PARTICLES, UNSURE_PARTICLES } from '../../../lists/names/name-particles.ts';
import { isOfficeWord } from '../../../lists/names/offices.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import type { Item } from '../../02-sentences.ts';

const PAST = /ed$/u;
/** What the tagger may call a name in the middle of a sentence. */
const NAME_TAGS = new Set(['NOUN', 'ADJ', 'VERB', 'X', 'INTJ', 'NUM']);
/** "3X": a name that a number stands in for. */
const NUMBERED = /^\d+[A-Z]$/u;
/** "harbour.com". */
const ADDRESS = /^[\w-]+\.(?:com|org|net|gov|edu)$/u;
/** "al-Rashid", "d'Arcy". */
const JOINED_PARTICLE = /^(?:a[dlnrstz]|el|ibn|d|l|o)[-'’]\p{Lu}/u;
/** "D-Lorne": a party and what its member stands for. */
const SEAT = /^[DRI]-\p{Lu}/u;
/** What every small name has. */
const SIGN_OR_DIGIT = /[.\d'’-]/u;
/** A given name of two syllables as Koreans write it. */
const GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;
const I_AM = /^i'/u;
/** "Texas-based", "Korean-born": a description made of a name. */
const DESCRIPTION =
  /-(?:\p{Ll}+ed|born|led|run|era|style|area|wide|made|bound|only|like|type|to|owned|old|run|friendly|speaking|language)$/u;

/** Whether the item is part of a proper name as far as its form tells. */
export function isName(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked) return false;
  if (isCalendarWord(item)) return false;
  if (!item.isCapitalised) return isSmallName(items, index, item);
  if (item.lower === 'said' || I_AM.test(item.lower) || isDescription(item) || SEAT.test(item.text))
    return false;
  if (item.tag === 'PROPN') return true;
  const next = items[index + 1];
  // "He Lanfen said": a surname before its first name.
  if (item.lower === 'he')
    return next?.tag === 'PROPN' && (items[index + 2]?.text === ',' || isPastCue(items[index + 2]));
  if (opensSentence(items, index)) {
    // "Will Ruiz said".
    if (item.tag === 'AUX')
      return next?.tag === 'PROPN' && isFirstName(item.text) && isPastCue(items[index + 2]);
    // "Park Chan-wook told".
    if (item.tag === 'NOUN') return isFamilyNameFirst(item.lower) && GIVEN_NAME.test(next?.text ?? '');
    if (item.tag !== 'VERB') return false;
    return next?.tag === 'PROPN'
      ? opensName(items, index)
      : isPastCue(next) || (PAST.test(next?.lower ?? '') && items[index + 2]?.lower === 'that');
  }
  if (item.tag === 'AUX' || item.tag === 'ADP') {
    if (next?.isCapitalised === true) return item.tag === 'AUX';
    return isPastCue(next) || isBehindFirstName(items, index);
  }
  // "Ana Ruiz Far said": a surname that is an adverb too.
  if (item.tag === 'ADV')
    return (
      items[index - 1]?.tag === 'PROPN' &&
      (isPastCue(next) || next?.text === ',' || isFirstName(items[index - 1]?.text ?? ''))
    );
  // "…: Six in ten": a number that opens a clause is a name only before one.
  const opensClause = /^\P{L}+$/u.test(items[index - 1]?.text ?? '');
  if (item.tag === 'NUM' && opensClause && next?.isCapitalised !== true) return NUMBERED.test(item.text);
  return NAME_TAGS.has(item.tag) && item.text.length > 1;
}

/** "Ana Will came", "said Ken From, who": a capital amid the sentence makes a surname of it. */
function isBehindFirstName(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.tag === 'PROPN' && isFirstName(before.text) && items[index - 2]?.tag !== 'PROPN';
}

/** "Texas-based": an adjective made of a name. */
export function isDescription(item: Item): boolean {
  return item.isCapitalised && DESCRIPTION.test(item.text);
}

/** Whether the word is the address of a site: "harbour.com". */
export function isAddress(word: string): boolean {
  return ADDRESS.test(word);
}

/** "Jordan 3X", "al-Rashid", "harbour.com". */
function isSmallName(items: readonly Item[], index: number, item: Item): boolean {
  if (!SIGN_OR_DIGIT.test(item.text)) return false;
  return (
    isAddress(item.text) ||
    JOINED_PARTICLE.test(item.text) ||
    (NUMBERED.test(item.text) && items[index - 1]?.tag === 'PROPN')
  );
}

/** "Grant Hill said", "Downing Street said", but not "Meet Ana Ruiz". */
function opensName(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (isBodyHead(next?.lower ?? '')) return true;
  const isImperative = isFirstName(next?.text ?? '') && items[index + 2]?.isCapitalised === true;
  return isFirstName(items[index]?.text ?? '') && !isImperative;
}

/** "Will wrote": what stands before a verb of saying is a name, whatever else it may be. */
function isPastCue(item: Item | undefined): boolean {
  return (
    item?.tag === 'VERB' &&
    /^(?:say|tell|call)$/u.test(CUE_VERBS.get(item.lower) ?? '') &&
    /(?:ed|said|told|wrote|says)$/u.test(item.lower)
  );
}

/** A word behind marks opens a sentence only where the marked words end one. */
export function opensSentence(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before === undefined || (before.marked !== undefined && /[.?!…]["'”’]*$/u.test(before.text));
}

/** Whether the item names a day, a month or a time of day. */
export function isCalendarWord(item: Item | undefined): boolean {
  return item !== undefined && CALENDAR_WORDS.has(item.lower) && item.isOfName !== true;
}

/** Whether the item is a particle of the name that follows it, whatever stands before: "van", "de la". */
export function isParticle(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked) return false;
  // "in ’t Veld"
  if (item.lower === 'in' && items[index + 1]?.lower === "'t") return true;
  if (!NAME_PARTICLES.has(item.lower)) return false;
  if (item.isCapitalised && UNSURE_PARTICLES.has(item.lower)) return false;
  return (
    isName(items, index + 1) ||
    (NAME_PARTICLES.has(items[index + 1]?.lower ?? '') && isName(items, index + 2))
  );
}

/** Whether the item links two parts of a name: "van", "bin", "&". */
export function isNameLink(items: readonly Item[], index: number): boolean {
  if (items[index]?.text === '&') return isName(items, index - 1) && isName(items, index + 1);
  return isParticle(items, index);
}

/** Whether the word is a title or an office rather than a name. */
export function isTitle(item: Item | undefined): boolean {
  return item !== undefined && isOfficeWord(item.lower) && !INITIALS_LIKE_TITLE.test(item.text);
}

/** "M.S. Ode". */
const INITIALS_LIKE_TITLE = /^(?:M\.[RS]\.|D\.R\.)$/u;

/** Whether the word stands behind a name and is no name in itself: "Jr.", "III". */
export function isSuffix(item: Item | undefined): boolean {
  return item !== undefined && NAME_SUFFIXES.has(item.lower.replaceAll('.', ''));
}
