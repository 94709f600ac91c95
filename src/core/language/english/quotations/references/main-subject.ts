import { firstEndingBehind } from '../../../../span.ts';
import type { Item } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';
import { phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import { openingPhrase } from './offers.ts';

const FINITE_TAGS = new Set(['VERB', 'AUX', 'ADV']);
/** "LORNE CITY, Norway — Ken Ode came": a place in capitals is nobody. */
const SMALL_LETTER = /\p{Ll}/u;
/** What may follow the name that opens a sentence: a comma before an apposition, or its verb. */
const PARTING = /^(?:,|—|–|--)$/u;

/**
 * The one whom a sentence with several names is about: the one who opens it or follows the opening adverbial ("Ana
 * Ruiz, a friend of Jo Hill, came", "In a letter from Hill, Ruiz asked"); null where another comes in behind "and".
 *
 * @param names - of the sentence, in order.
 */
export function mainSubject(names: readonly NameMention[], items: readonly Item[]): Named | null {
  const opening = openingPhrase(items);
  const next = items[opening?.to ?? 0];
  if (opening?.kind !== 'proper' || next === undefined) return null;
  const mayFollow = FINITE_TAGS.has(next.tag) || (opening.from === 0 && PARTING.test(next.text));
  const isJoined = names.some(
    ({ isSubject, start }) => isSubject && hasJoint(items.slice(opening.to, firstEndingBehind(items, start))),
  );
  if (!mayFollow || isJoined) return null;
  const main = names.find(({ end, isSubject }) => isSubject && end === opening.mention.end)?.named;
  return main && SMALL_LETTER.test(main.name) ? main : null;
}

/** "As for Ode, he said": the topic that the sentence sets. */
export function topicOf(items: readonly Item[], names: readonly NameMention[]): Named | null {
  if (items[0]?.lower !== 'as' || items[1]?.lower !== 'for') return null;
  const phrase = phraseStartingAt(items, 2);
  return (phrase && names.find((name) => name.end === phrase.mention.end)?.named) ?? null;
}

function hasJoint(between: readonly Item[]): boolean {
  return between.some(({ tag, marked }) => tag === 'CCONJ' && !marked);
}
