import { CUE_VERBS } from '../../language/english/cue-verbs.ts';
import { isPersonNoun } from '../../language/english/person-nouns.ts';
import type { Item } from '../02-sentences.ts';
import { isPartingMark } from './appositions.ts';
import { isCalendarWord, isName, isTitle } from './name-words.ts';
import type { NamePlace } from './names.ts';
import { phraseStartingAt } from './noun-phrases.ts';

const POSSESSIVE = new Set(["'s", "'"]);
const ROLE_END = /^[,.;:()?!—–―-]+$/u;
const ROLE_CLOSER = /^[,.;)—–―-]/u;
const ARTICLE = /^(?:the|a|an)\s+/iu;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;
/** A longer apposition, in words, is more than a role. */
const LONGEST_ROLE = 14;
/** The person that an apposition describes stands among its first words: "a former chief of staff". */
const NOUN_REACH = 6;

/** The role that the article gives beside the name, a slice of the text, or null. */
export function readRole(items: readonly Item[], { at, from, to }: NamePlace, text: string): string | null {
  return roleBehind(items, to, text) ?? roleBefore(items, at, from, to, text);
}

/** "Patel, head of operations for the Labour Party,". */
function roleBehind(items: readonly Item[], to: number, text: string): string | null {
  if (items[to]?.text !== ',') return null;
  const phrase = phraseStartingAt(items, to + 1);
  if (!phrase || phrase.kind === 'pronoun') return null;
  let end = phrase.to;
  while (
    end < items.length &&
    end - to <= LONGEST_ROLE &&
    !ROLE_END.test(items[end]?.text ?? '') &&
    !items[end]?.marked
  )
    end++;
  const words = items.slice(to + 1, end);
  if (!ROLE_CLOSER.test(items[end]?.text ?? '') || words.some(isFiniteVerb)) return null;
  if (!words.slice(0, NOUN_REACH).some((item) => isPersonNoun(item.lower) || isOffice(item))) return null;
  return sliceRole(words, text);
}

function isFiniteVerb(item: Item): boolean {
  return item.tag === 'AUX' || (item.tag === 'VERB' && !/(?:ing|ed)$/u.test(item.lower));
}

/** "the party's head of operations, Patel,", "Brexit leader Nigel Farage", "GOP Sen. Tom Cotton". */
function roleBefore(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  text: string,
): string | null {
  const isApposed = items[from - 1]?.text === ',' && (isPartingMark(items[to]) || items[to] === undefined);
  const end = isApposed ? from - 1 : from;
  let start = isApposed ? end : at;
  while (start > 0 && end - start < LONGEST_ROLE && isRoleWord(items, start - 1, end)) start--;
  while (start < end && (POSSESSIVE.has(items[start]?.lower ?? '') || items[start]?.tag === 'NUM')) start++;
  const words = items.slice(start, end);
  return words.length > 0 && describesPerson(words) ? sliceRole(words, text) : null;
}

/** Whether the words end in an office or a person, or lead to one: "head of operations". */
function describesPerson(words: readonly Item[]): boolean {
  const last = words.at(-1);
  if (
    last === undefined ||
    COURTESY.test(last.text) ||
    POSSESSIVE.has(last.lower) ||
    (last.lower.endsWith('s') && CUE_VERBS.has(last.lower))
  )
    return false;
  if (isOffice(last) || isPersonNoun(last.lower)) return true;
  const of = words.findIndex((item) => item.lower === 'of' || item.lower === 'for');
  return of > 0 && (isPersonNoun(words[of - 1]?.lower ?? '') || isOffice(words[of - 1]));
}

function isRoleWord(items: readonly Item[], index: number, end: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked || isCalendarWord(item)) return false;
  if (item.tag === 'NOUN' || item.tag === 'ADJ' || isName(items, index) || isTitle(item)) return true;
  if (POSSESSIVE.has(item.lower)) return true;
  return index < end - 1 && (item.lower === 'of' || item.lower === 'for') && items[index - 1]?.tag === 'NOUN';
}

function isOffice(item: Item | undefined): boolean {
  return item !== undefined && isTitle(item) && !COURTESY.test(item.text) && !PARTY.test(item.text);
}

const PARTY =
  /^(?:Labour|Republicans?|Democrats?|Democratic|Conservatives?|GOP|House|Senate|State|First|Foreign|Defen[cs]e|Former)$/iu;

function sliceRole(words: readonly Item[], text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(ARTICLE, '');
}
