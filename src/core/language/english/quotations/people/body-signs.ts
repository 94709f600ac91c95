import { isFirstName } from '../../gender.ts';
import { isBodyNoun } from '../../lists/names/bodies.ts';
import { PEOPLES, PLACES } from '../../lists/names/places.ts';
import { stateNamedInFull } from '../../lists/names/us-states.ts';
import type { NameForm } from './person-signs.ts';

/** Behind a description's head, what it is of, in or for: "news agency based in Lorne". */
const BEHIND_HEAD = /\s(?:of|in|for|from|at|with|based|owned|run|that|which)\s.*$/u;
/** States that are first names as often. */
const FIRST_NAMES_TOO = new Set(['georgia', 'virginia']);
/** "Hurricane Jo", "Tropical Storm Jo": storms bear first names. */
const STORM = /\b(?:hurricane|typhoon|cyclone|storm) \p{Lu}\S*$/iu;
/** "KPL": the letters of an agency, a station, an office. */
const LETTERS = /^\p{Lu}{2,5}$/u;

/**
 * Whether the forms of a name without titles are not a person's, though it speaks: a storm, a place, a people, the
 * letters of a body, or what a description calls a body ("state news agency KPL").
 */
export function areImpersonal(group: readonly NameForm[], longest: NameForm): boolean {
  const name = longest.core.join(' ').toLowerCase();
  if (isStorm(longest.core.join(' '))) return true;
  if (group.some(({ hasPersonSign }) => hasPersonSign)) return false;
  if (stateNamedInFull(name) !== null && !FIRST_NAMES_TOO.has(name)) return true;
  if (isFirstName(longest.core[0] ?? '')) return false;
  if (group.some(({ role }) => role !== null && isBodyNoun(headOf(role)))) return true;
  return PLACES.has(name) || PEOPLES.has(name) || LETTERS.test(longest.core.join(' '));
}

/** Whether the name is a storm's. */
export function isStorm(name: string): boolean {
  return STORM.test(name);
}

function headOf(role: string): string {
  return role.replace(BEHIND_HEAD, '').split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}
