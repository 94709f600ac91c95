import type { CheckReader } from '../../../answers/check/check-reader.ts';
import { areNearWords } from '../../misspelling.ts';
import { TITLES, wordSet } from '../lists/grammar/words.ts';
import { NAME_PARTICLES } from '../lists/names/name-particles.ts';
import { areOneGivenName } from '../lists/names/nicknames.ts';
import { isOutletNoun, mayCallOutlet } from '../lists/names/outlets.ts';
import { PARTY_WORDS } from '../lists/names/party-words.ts';
import { PLACES } from '../lists/names/places.ts';
import { BEFORE_NAME, BEHIND_NAME } from '../lists/speech/claim-words.ts';
import { isOpposite } from '../negation.ts';
import { isSameNumber } from '../numbers.ts';
import { type NameParts, partsOf, readName } from '../speakers/01-names.ts';
import { areSameSpelt, spellInFull } from '../spelling.ts';
import { findNumberRuns } from './number-runs.ts';

const CONNECTIVES = wordSet('and but or so also then because that which as while when for');
/** A mention with a greeting before it and the command behind it, or only the command. */
const ADDRESS =
  /^\s*(?:(?:\p{L}+[\s,]*)?(?:@[\p{L}\p{N}._-]+[\s,:;–—-]*)+(?:\/?check(?:\s+(?:this|that|whether|if))?(?=[\s:])[\s,:;–—-]*)?|\/check\s+|check:\s+)/iu;
const CONJUNCTION = /^that\s+/iu;

/** What checks need to know of English. */
export const englishChecks: CheckReader = {
  areSameSpelt,
  spellInFull,
  isOpposite,
  findNumberRuns,
  isSameNumber,
  isConnective: (form) => CONNECTIVES.has(form),
  isTitle: (form) => TITLES.has(form),
  isParty: (form) => PARTY_WORDS.has(form),
  isPlace: (form) => PLACES.has(form),
  isPlaceInCapitals: (written) => written === 'US',
  nameParticles: NAME_PARTICLES,
  mayBeOneName(one, other) {
    const [first, second] = [readName(one), readName(other)];
    return first !== null && second !== null && areOneName(partsOf(first), partsOf(second));
  },
  isPartOfName(part, name) {
    const whole = readName(name);
    if (whole?.kind !== 'full') return false;
    const [word, ...others] = readName(part)?.words ?? [];
    return word !== undefined && others.length === 0 && whole.words.includes(word);
  },
  wordsOfBody(name) {
    const body = readName(name);
    return body?.kind === 'body' ? body.words : null;
  },
  mayBeOutlet: (form) => isOutletNoun(form) || mayCallOutlet('outlet', form) !== null,
  leadsToSpeaker: (word) => BEFORE_NAME.has(word),
  goesOnToQuote: (word) => BEHIND_NAME.has(word),
  lengthOfAddress: (text) => ADDRESS.exec(text)?.[0].length ?? 0,
  lengthOfConjunction: (text) => CONJUNCTION.exec(text)?.[0].length ?? 0,
};

function areOneName(one: NameParts, other: NameParts): boolean {
  const isSurname = one.surname === other.surname || areNearWords(one.surname, other.surname);
  const isGiven =
    one.given === '' ||
    one.given === other.given ||
    one.given.charAt(0) === other.given ||
    one.given === other.given.charAt(0) ||
    areOneGivenName(one.given, other.given) ||
    areNearWords(one.given, other.given);
  return isSurname && isGiven;
}
