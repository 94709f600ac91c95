import { wordSet } from '../../lists/grammar/words.ts';
import { isNative, isPartisan, isRole, PUBLIC_ROLES, rolesBehind } from '../../lists/names/descriptions.ts';
import { parentIn } from '../../lists/names/kin.ts';
import type { Named } from '../08-people.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { Descriptors } from './descriptors.ts';
import { contradicts, isAge } from './epithets.ts';
import { distinct } from './offers.ts';
import { namesBefore, type ReferenceContext } from './referent.ts';

/** Nobody holds two of these at once. */
const EXCLUSIVE = wordSet(
  'gov governor mayor president premier chancellor spokesman spokeswoman spokesperson',
);
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Whether the article may presume that its readers know the person as what the words say: nobody else near is called
 * so, and it calls the person nothing else, or it is about them and the role is a public one.
 *
 * @param words - the description without its article, in lower case.
 */
export function mayBeCalled(
  person: Named,
  words: readonly string[],
  source: NounPhrase,
  { names, span, descriptors }: ReferenceContext,
): boolean {
  const noun = words.at(-1) ?? '';
  const said = saidOf(person, descriptors);
  if (!person.isKnownPerson || contradicts(words, person.gender, said)) return false;
  const near = distinct(namesBefore(names, source.mention, span.sourceSentence.paragraph));
  const others = near.filter((named) => named !== person && named.isPerson);
  const roles = [...rolesBehind(noun)];
  if (others.some((named) => mayBeMeant(named, words, roles, descriptors))) return false;
  if (EXCLUSIVE.has(noun) && [...said].some((word) => EXCLUSIVE.has(word) && !roles.includes(word)))
    return false;
  // A party, a country, an age and children go with any office.
  if (
    parentIn(noun) !== null ||
    isPartisan(noun) ||
    isNative(noun) ||
    isAge(noun) ||
    !isCalledOtherwise(said, roles)
  )
    return true;
  const isTopic = others.every((named) => countOf(named, descriptors) < countOf(person, descriptors));
  return isTopic && PUBLIC_ROLES.has(noun);
}

/**
 * Whether somebody is called so, and in no other state or party: "the Lorne senator" is not "Sen. Ana Ruiz, D-Marsh".
 */
function mayBeMeant(
  named: Named,
  words: readonly string[],
  roles: readonly string[],
  descriptors: Descriptors,
): boolean {
  const said = saidOf(named, descriptors);
  return roles.some((role) => said.has(role)) && !contradicts(words, named.gender, said);
}

function isCalledOtherwise(said: ReadonlySet<string>, roles: readonly string[]): boolean {
  return [...said].some((word) => isRole(word) && !isPartisan(word) && !roles.includes(word));
}

function saidOf(named: Named, descriptors: Descriptors): ReadonlySet<string> {
  return descriptors.get(named)?.said ?? NOTHING;
}

function countOf(named: Named, descriptors: Descriptors): number {
  return descriptors.get(named)?.count ?? 0;
}
