import { RELATIVE_PRONOUNS } from '../../language/english/clause-words.ts';
import { wordSet } from '../../language/english/words.ts';
import type { Item } from '../02-sentences.ts';
import { isPartingMark } from './appositions.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt } from './noun-phrases.ts';

/** A relative clause that stands between a subject and its verb has so many words at most. */
const MAX_RELATIVE = 10;

/** "the man who shot him said", "the letter that he sent to Rice said": the phrase before the relative pronoun. */
export function outOfRelativeClause(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  const link = items[phrase.from - 1]?.tag;
  return link === 'VERB' || link === 'ADP' ? (describedBefore(items, phrase.from - 1) ?? phrase) : phrase;
}

/** The phrase that a relative clause describes whose last word stands at `index`, or null where there is none. */
export function describedBefore(items: readonly Item[], index: number): NounPhrase | null {
  let hasVerb = false;
  for (let at = index; at > 0 && at > index - MAX_RELATIVE; at--) {
    const item = items[at];
    if (item === undefined || item.marked || isPartingMark(item)) break;
    if (item.tag === 'VERB') hasVerb = true;
    else if (item.tag === 'AUX' || item.tag === 'CCONJ') break;
    if (hasVerb && RELATIVE_PRONOUNS.has(item.lower)) return phraseBefore(items, at);
  }
  return null;
}

/** Whom or what the relative pronoun at `relative` describes, by name where an apposition stands between; or null. */
export function antecedentOf(items: readonly Item[], relative: number): NounPhrase | null {
  const phrase = phraseBefore(items, relative);
  return phrase && (describedBy(items, phrase) ?? phrase);
}

function phraseBefore(items: readonly Item[], relative: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, items[relative - 1]?.text === ',' ? relative - 2 : relative - 1);
  if (phrase === null) return null;
  // "leaked to the Harbour Times by a clerk, who said"
  return items[phrase.from - 1]?.lower === 'by' ? phrase : leadingPhrase(items, phrase);
}

/** "Ruiz, the mayor of Lorne, who said": whom an apposition describes; not "In Lorne, the mayor, who said". */
function describedBy(items: readonly Item[], { from }: NounPhrase): NounPhrase | null {
  if (items[from]?.tag !== 'DET' || items[from - 1]?.text !== ',') return null;
  const last = phraseEndingAt(items, from - 2);
  const name = last && leadingPhrase(items, last);
  const isPlace = PLACING.has(items[(name?.from ?? 0) - 1]?.lower ?? '');
  return name?.kind === 'proper' && !isPlace ? name : null;
}

const PLACING = wordSet('in at on near outside inside across');
