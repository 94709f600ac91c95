import { type Gender, genderOfWords, isFirstName } from '../../gender.ts';
import type { RawName } from '../clauses/phrases/raw-names.ts';
import type { Bearer } from './bearer.ts';

/**
 * The one whom the article calls by a surname that several of its people have. News keeps the bare surname for the one
 * it is about and names the relatives in full each time: it is the only one introduced before the surname is first used
 * alone, or the only one of these who is not introduced as somebody's relative.
 *
 * @param shorts The article's short forms of that surname, in order.
 */
export function findLead(
  name: RawName,
  rivals: readonly Bearer[],
  shorts: readonly RawName[],
): string | null {
  const starts = rivals.flatMap(({ introduction }) => introduction?.start ?? []);
  const opening = Math.min(...starts);
  const stated = genderOfWords(name.titles);
  const firstShort = shorts.find((short) => short.start > opening && isOfGender(short, stated));
  if (firstShort === undefined || name.start < firstShort.start) return null;
  const introduced = rivals.filter(
    ({ introduction }) => introduction && introduction.start < firstShort.start,
  );
  const own = introduced.filter((bearer) => !isIntroducedAsRelative(bearer, introduced));
  const [lead, ...others] = own;
  if (lead === undefined || others.length > 0) return null;
  // "Top Hill aides" before "Ana Hill".
  if (!hasFirstName(lead) && rivals.some(hasFirstName)) return null;
  // "Mr. Hill" may be somebody whom the article has not named.
  return stated === null || lead.gender === stated ? lead.key : null;
}

function isOfGender(name: RawName, gender: Gender | null): boolean {
  return gender === null || genderOfWords(name.titles) === gender;
}

/** Not of two that one sentence introduces together: "Jo Hill and her brother Ken Hill came." */
function isIntroducedAsRelative(bearer: Bearer, all: readonly Bearer[]): boolean {
  const sentence = bearer.introduction?.sentence;
  return (
    isRelative(bearer) &&
    !all.some((other) => other !== bearer && other.introduction?.sentence === sentence) &&
    all.length > 1
  );
}

/** Whether the article introduces the bearer as somebody's relative: "her husband, Ken Ode". */
export function isRelative({ introduction }: Bearer): boolean {
  return introduction?.isRelative === true;
}

/** Whether its first word is known as a first name and not an acronym ("ESPN"). */
export function hasFirstName({ words, introduction }: Bearer): boolean {
  return isFirstName(words[0] ?? '') && !ACRONYM.test(introduction?.core[0] ?? '');
}

const ACRONYM = /^\p{Lu}{3,5}$/u;
