import { firstEndingBehind } from '../../../../../span.ts';
import { isFirstName } from '../../../gender.ts';
import { isTopic } from '../../../lists/names/bodies.ts';
import { PLACES } from '../../../lists/names/places.ts';
import type { Item } from '../../02-sentences.ts';
import { closesApposition } from './appositions.ts';
import { isNamedBehindField, isRoleNoun, type NounPhrase, phraseStartingAt } from './noun-phrases.ts';

/**
 * A description before a name has at most this many further phrases: "the director of advocacy for the port, Nicole
 * Porter".
 */
const MAX_LINKED = 3;

/**
 * The name that closes the description of one person which begins with `phrase`: "the project's director of advocacy,
 * Nicole Porter", "Brightmoor chief and President Jane Marlow", "vice president for science Ken Ode"; null where the
 * words describe somebody without a name, or two people.
 */
export function nameBehindRoles(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  return nameBehindComma(items, phrase) ?? nameBehindSecond(items, phrase) ?? nameBehindField(items, phrase);
}

function nameBehindComma(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const first = items[phrase.from];
  if (phrase.kind !== 'nominal' || first?.lower === 'a' || first?.lower === 'an') return null;
  let at = phrase.to;
  for (let linked = 0; linked < MAX_LINKED && /^(?:of|for|at)$/u.test(items[at]?.lower ?? ''); linked++) {
    const next = phraseStartingAt(items, at + 1);
    // "the spokesman for the mayor, Ana Ruiz": the name may be the mayor's.
    if (next === null || (items[at]?.lower === 'for' && items[at + 1]?.tag === 'DET')) return null;
    at = next.to;
  }
  if (items[at]?.text !== ',') return null;
  const name = phraseStartingAt(items, at + 1);
  return name?.kind === 'proper' && name.to - name.from > 1 && closesApposition(items, name.to) ? name : null;
}

/**
 * "said Lorne journalist and garden commentator Ana Ruiz", "Brightmoor’s climate and harbour reporter, Ana Ruiz": one
 * person by two roles, the second of which stands before the name. With an article they are two people.
 */
function nameBehindSecond(items: readonly Item[], first: NounPhrase): NounPhrase | null {
  if (first.kind === 'proper') return nameBehindShared(items, first);
  if (first.kind !== 'nominal' || items[first.from]?.tag === 'DET' || items[first.to]?.lower !== 'and')
    return null;
  const second = phraseStartingAt(items, first.to + 1);
  if (second === null || items[second.from]?.tag === 'DET') return null;
  if (second.kind === 'nominal')
    return isRoleAt(items, second.to - 1) ? nameBehindComma(items, { ...second, from: first.from }) : null;
  const hasRole = second.mention.start > (items[second.from]?.start ?? 0);
  const isOneRole = isRoleAt(items, first.to - 1);
  return second.kind === 'proper' && hasRole && isOneRole ? { ...second, from: first.from } : null;
}

function nameBehindShared(items: readonly Item[], first: NounPhrase): NounPhrase | null {
  const second = items[first.to]?.lower === 'and' ? phraseStartingAt(items, first.to + 1) : null;
  return second && isSharedRole(items, first, second) ? { ...second, from: first.from } : null;
}

/**
 * Whether what "and" joins are two bodies or places that somebody is something of, and no two speakers: "former Lorne
 * and Marsh striker Ken Ode", but not "Ana Ruiz and Marsh striker Ken Ode".
 */
export function isSharedRole(items: readonly Item[], first: NounPhrase, second: NounPhrase): boolean {
  if (first.kind !== 'proper' || second.kind !== 'proper') return false;
  const opening = items[firstEndingBehind(items, first.mention.start)];
  const at = firstEndingBehind(items, second.mention.start);
  const role = items[at - 1];
  const field = items[second.from];
  const isOwned = at - second.from > 1 && field?.isCapitalised === true;
  if (!isOwned || second.to - at < 2 || role === undefined) return false;
  // "Parks and Recreation Director Ken Ode", but not "Ruiz and Treasury Secretary Ken Ode".
  const isField = isTopic(field.lower) && isTopic(items[first.to - 1]?.lower ?? '');
  if (role.isCapitalised) return isField && isRoleNoun(role.lower);
  const isPerson =
    isFirstName(opening?.text ?? '') && !PLACES.has(opening?.lower ?? '') && items[first.from]?.tag !== 'DET';
  return !isPerson && isRoleNoun(role.lower.replace(/s$/u, ''));
}

function nameBehindField(items: readonly Item[], role: NounPhrase): NounPhrase | null {
  if (role.kind !== 'nominal') return null;
  const named = phraseStartingAt(items, role.to + 1);
  return named && isNamedBehindField(items, named) ? { ...named, from: role.from } : null;
}

function isRoleAt(items: readonly Item[], index: number): boolean {
  return isRoleNoun(items[index]?.lower ?? '');
}
