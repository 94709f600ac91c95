import { CLAUSE_OPENERS } from '../../../lists/grammar/words.ts';
import type { Item } from '../../02-sentences.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';

const PARTING_MARK = /^(?:,|—|–|―|--|\])$/u;
const DASH = /^(?:—|–|―|--?)$/u;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;
const MAX_TERM_LENGTH = 5;
/** The longest apposition, in words and marks; bounds the work on endless sentences. */
const REACH = 80;

/** Whether the mark separates an apposition or a clause from what precedes it. */
export function isPartingMark(item: Item | undefined): boolean {
  return item !== undefined && PARTING_MARK.test(item.text);
}

/** The phrase that an apposition separates from its verb: "Lewis, a Georgia Democrat who marched, said". */
export function subjectBeforeApposition(items: readonly Item[], closing: number): NounPhrase | null {
  if (items[closing - 1]?.text === ')') return phraseEndingAt(items, closing - 1);
  const aside = subjectBeforeDashes(items, closing);
  if (aside) return aside;
  let nearest: NounPhrase | null = null;
  let joined: NounPhrase | null = null;
  let farthest: NounPhrase | null = null;
  for (let at = closing - 1; at > 0 && closing - at < REACH; at--) {
    const item = items[at];
    if (item === undefined || (item.marked && !isMarkedTerm(item))) break;
    // "…, and the bridge closed, …": a verb ends what a list in the apposition may hold.
    if (joined && isFiniteVerb(items, at)) return joined;
    if (!isPartingMark(item)) continue;
    const end = phraseEndingAt(items, at - 1);
    const phrase = end && leadingPhrase(items, end);
    if (!phrase || phrase.kind === 'pronoun') continue;
    const chosen = nameInApposition(items, phrase, at + 1) ?? phrase;
    if (items[phrase.from - 1]?.lower === 'and') joined ??= chosen;
    else if (opensClause(items, phrase.from)) return chosen;
    nearest ??= chosen;
    farthest = chosen;
  }
  return (joined ? farthest : nearest) ?? lastApposition(items, closing);
}

/**
 * "Attorneys for the captains – a student, two teachers and a clerk – said": what stands before a list between dashes.
 */
function subjectBeforeDashes(items: readonly Item[], closing: number): NounPhrase | null {
  if (!DASH.test(items[closing]?.text ?? '')) return null;
  let commas = 0;
  for (let at = closing - 1; at > 0 && closing - at < REACH; at--) {
    const item = items[at];
    if (item === undefined || item.marked || isFiniteVerb(items, at)) return null;
    if (item.text === ',') commas += 1;
    if (!DASH.test(item.text)) continue;
    const phrase = commas > 0 ? phraseEndingAt(items, at - 1) : null;
    return phrase && leadingPhrase(items, phrase);
  }
  return null;
}

/** A verb with its own subject; not the "lead" of "study lead author". */
function isFiniteVerb(items: readonly Item[], index: number): boolean {
  const { tag, lower } = items[index] ?? { tag: '', lower: '' };
  return tag === 'AUX' || (tag === 'VERB' && lower !== 'lead' && !/(?:ing|ed)$/u.test(lower));
}

/** "One of the women named, the captain Ana Ruiz, says": the name, where what it explains is no plain phrase. */
function lastApposition(items: readonly Item[], closing: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, closing - 1);
  return phrase?.kind === 'proper' && isPartingMark(items[phrase.from - 1]) ? phrase : null;
}

/** "author of “The Long Way,”": a few words in marks inside a description. */
export function isMarkedTerm(item: Item): boolean {
  const words = item.text.split(' ', MAX_TERM_LENGTH + 1);
  return words.length <= MAX_TERM_LENGTH && words.every((word) => word.length < 4 || CAPITAL.test(word));
}

/** "the campaign manager, Kellyanne Conway,": the name behind the description. */
function nameInApposition(items: readonly Item[], phrase: NounPhrase, index: number): NounPhrase | null {
  if (phrase.kind !== 'nominal') return null;
  const apposition = phraseStartingAt(items, index);
  if (apposition?.kind !== 'proper') return null;
  const isClosed = isPartingMark(items[apposition.to]) || isFullName(apposition);
  return isClosed && closesApposition(items, apposition.to) ? apposition : null;
}

function isFullName({ from, to }: NounPhrase): boolean {
  return to - from > 1;
}

/** Whether an apposition ends at the index: with a mark, or with where its bearer is from: "Jo Hill of Lorne,". */
export function closesApposition(items: readonly Item[], index: number): boolean {
  const next = items[index];
  if (next === undefined || isPartingMark(next) || /^[.(]$/u.test(next.text)) return true;
  const place = FROM.test(next.lower) ? phraseStartingAt(items, index + 1) : null;
  const behind = place?.kind === 'proper' ? items[place.to] : null;
  return behind !== null && (behind === undefined || isPartingMark(behind) || behind.text === '.');
}

const FROM = /^(?:of|from)$/u;

function opensClause(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before === undefined || before.marked !== undefined || CLAUSE_OPENERS.has(before.lower);
}
