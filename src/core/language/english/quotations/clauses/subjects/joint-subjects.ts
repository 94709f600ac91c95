import { CLAUSE_OPENERS } from '../../../lists/grammar/words.ts';
import type { Item } from '../../02-sentences.ts';
import { isName } from '../names/name-words.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { isSharedRole } from '../phrases/names-behind-roles.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';

/** "Ana Ruiz and Ken Ode said", "the mayor and Ken Ode said", but not "met Ana Ruiz and Ken Ode said". */
export function partnerBefore(items: readonly Item[], source: NounPhrase): NounPhrase | null {
  if (items[source.from - 1]?.lower !== 'and') return null;
  const other = withoutPlace(items, phraseEndingAt(items, source.from - 2));
  if (other === null || isSharedRole(items, other, source)) return null;
  const before = items[other.from - 1];
  // "voters in Lorne, Marsh and Winfield": the end of a longer list.
  if (before?.text === ',' && isName(items, other.from - 2)) return null;
  const opensClause =
    before === undefined ||
    before.marked !== undefined ||
    isPartingMark(before) ||
    CLAUSE_OPENERS.has(before.lower);
  return opensClause ? other : null;
}

/** "Ana Ruiz of Lorne and Ken Ode said": the phrase before "of". */
function withoutPlace(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || !/^(?:of|from)$/u.test(items[phrase.from - 1]?.lower ?? '')) return phrase;
  const holder = phraseEndingAt(items, phrase.from - 2);
  return holder?.kind === 'proper' ? holder : phrase;
}

/** "Ana Ruiz or Ken Ode said": one of the two, nobody knows who. */
export function withAlternative(
  items: readonly Item[],
  { from, to, kind, mention }: NounPhrase,
): NounPhrase | null {
  if (kind !== 'proper' || items[from - 1]?.lower !== 'or') return null;
  const other = phraseEndingAt(items, from - 2);
  if (other?.kind !== 'proper') return null;
  return { from: other.from, to, kind: 'nominal', mention: { start: other.mention.start, end: mention.end } };
}
