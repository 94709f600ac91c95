import { type Gender, genderOfWords } from '../../gender.ts';
import {
  isPartisan,
  isRole,
  LOOSE_MODIFIERS,
  partyNamed,
  rolesBehind,
} from '../../lists/names/descriptions.ts';
import { stateNamed, stateNamedInFull } from '../../lists/names/us-states.ts';

/** What a description states of party or state, against what the article has said. */
type Agreement = 'nothing stated' | 'said' | 'not said' | 'contradicted';

const AGE = /^(\d{1,3})-year-old$/u;
/** Of somebody whose age is told the article says another, or it would have been found by it. */
const TOLD_AGE = /^\d{2}(?:-year-old)?$/u;
/** "r-ky" of "Sen. Jo Hill (R-Ky.)". */
const SEAT = /^([rdi])-(\p{L}{2,})$/u;
/** Shorter abbreviations of states are words before they are states. */
const MIN_STATE = 3;
const RANKS = ['vice', 'deputy', 'assistant', 'former'];

/**
 * How well the words of a description, the noun last and without the article, fit somebody of whom the article says
 * `said`: in full; in part where their party or state is not told; null where they do not.
 */
export function fitOf(
  words: readonly string[],
  gender: Gender | null,
  said: ReadonlySet<string>,
): 'full' | 'partial' | null {
  const noun = words.at(-1) ?? '';
  const modifiers = words.slice(0, -1);
  const stated = genderOfWords(words);
  if (stated !== null && gender !== null && stated !== gender) return null;
  const age = AGE.exec(noun)?.[1];
  if (age !== undefined) return said.has(age) || said.has(noun) ? 'full' : null;
  const party = agreement(partiesOf(words), partiesOf([...said]));
  const state = agreement(statesOf(modifiers), statesOf([...said]));
  if (party === 'contradicted' || state === 'contradicted') return null;
  if (!(isPartisan(noun) ? party === 'said' : isCalled(noun, said))) return null;
  if (RANKS.some((rank) => said.has(rank) !== modifiers.includes(rank))) return null;
  if (!modifiers.every((word, index) => said.has(word) || isLoose(modifiers, index))) return null;
  return party === 'not said' || state === 'not said' ? 'partial' : 'full';
}

/** "43-year-old". */
export function isAge(noun: string): boolean {
  return AGE.test(noun);
}

/** Whether the words say another gender, age, party, state or rank of somebody than the article does. */
export function contradicts(
  words: readonly string[],
  gender: Gender | null,
  said: ReadonlySet<string>,
): boolean {
  const stated = genderOfWords(words);
  if (stated !== null && gender !== null && stated !== gender) return true;
  if (isAge(words.at(-1) ?? '')) return [...said].some((word) => TOLD_AGE.test(word));
  return (
    agreement(partiesOf(words), partiesOf([...said])) === 'contradicted' ||
    agreement(statesOf(words.slice(0, -1)), statesOf([...said])) === 'contradicted' ||
    (isCalled(words.at(-1) ?? '', said) && RANKS.some((rank) => said.has(rank) !== words.includes(rank)))
  );
}

function isCalled(noun: string, said: ReadonlySet<string>): boolean {
  return isRole(noun) && [...rolesBehind(noun)].some((role) => said.has(role));
}

/** Whether the modifier tells the office apart from no other: "veteran", a party, a state. */
function isLoose(modifiers: readonly string[], index: number): boolean {
  const word = modifiers[index] ?? '';
  return (
    LOOSE_MODIFIERS.has(word) ||
    stateNamedInFull(word) !== null ||
    stateNamedInFull(`${word} ${modifiers[index + 1] ?? ''}`) !== null ||
    stateNamedInFull(`${modifiers[index - 1] ?? ''} ${word}`) !== null
  );
}

function agreement(stated: ReadonlySet<string>, said: ReadonlySet<string>): Agreement {
  if (stated.size === 0) return 'nothing stated';
  if (said.size === 0) return 'not said';
  return [...stated].every((each) => said.has(each)) ? 'said' : 'contradicted';
}

function partiesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => partyNamed(SEAT.exec(word)?.[1] ?? word) ?? []));
}

function statesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((word, index) => {
      const seat = SEAT.exec(word)?.[2] ?? (word.length < MIN_STATE ? '' : word);
      return stateNamedInFull(`${word} ${words[index + 1] ?? ''}`) ?? stateNamed(seat) ?? [];
    }),
  );
}
