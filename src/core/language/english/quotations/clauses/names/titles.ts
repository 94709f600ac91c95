import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import { SMALL_TITLE_WORDS, WORK_NOUNS } from '../../../lists/speech/term-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isName } from './name-words.ts';

const CAPITAL = /^\p{Lu}/u;
const WORDS = /\p{L}[\p{L}'’-]*/gu;
const STARTS_CAPITALISED = /^[\s'‘“"]*\p{Lu}/u;
const EXCLAIMS = /[!?][\s'’”"]*$/u;
const ENDS_SENTENCE = /[.!?…][\s'’”"]*$/u;
const CASE = /\p{Lu}[\p{L}.]* vs?\.? \p{Lu}/u;
const TITLED = /^(?:en)?titled$/u;
const BE = /^(?:is|are|be)$/u;
const ARTICLE = /^(?:A|An|The)$/u;
/** Words on either side that tell whether a headline's capitals are meant. */
const CONTEXT = 40;
/** The longest nickname, in words. */
const MAX_NICKNAME = 3;
/** This many capitalised words are a title, even if all of them are short. */
const MIN_CAPITALS = 3;

/** Whether the words in marks at `at` are the title of a work: “Meet the Press”, the song “Over the bridge we go”. */
export function isWorkTitle(items: readonly Item[], at: number, inside: string): boolean {
  const before = items[at - 1];
  if ((isWork(before) || TITLED.test(before?.lower ?? '')) && STARTS_CAPITALISED.test(inside)) return true;
  if (isTopic(items, at) && isCapitalisedThroughout(inside)) return true;
  if (CASE.test(inside) && isTitleCase(inside)) return true;
  if (isListed(items, at) && !ENDS_SENTENCE.test(inside) && isTitleCase(inside)) return true;
  if (at === 0 || items[at - 1]?.text === ':' || EXCLAIMS.test(inside)) return false;
  return isTitleCase(inside) && !isHeadline(items, at);
}

/**
 * “Sons of the Harbour” is a play; “Sons of the Harbour” opens tonight: a title opens the sentence whose subject it is.
 */
export function isTitleInFront(items: readonly Item[], at: number, inside: string): boolean {
  const next = items[1];
  const isNoun = next?.tag === 'NOUN' && !next.isCapitalised && !CUE_VERBS.has(next.lower);
  const goesOn = next?.tag === 'VERB' || next?.tag === 'AUX' || isNoun;
  return at === 0 && goesOn && !ENDS_SENTENCE.test(inside) && isTitleCase(inside) && !isHeadline(items, at);
}

/** A line of a list: “Only Bridges in the Harbour” (Lorne TV). */
function isListed(items: readonly Item[], at: number): boolean {
  return at === 0 && items[1]?.text === '(' && items.at(-1)?.text === ')';
}

/** "Marsh says of “New Bridge”": what is spoken about. */
function isTopic(items: readonly Item[], at: number): boolean {
  const cue = CUE_VERBS.get(items[at - 2]?.lower ?? '');
  return cue === 'say' && /^(?:of|about)$/u.test(items[at - 1]?.lower ?? '');
}

function isCapitalisedThroughout(inside: string): boolean {
  return (inside.match(WORDS) ?? []).every((word) => CAPITAL.test(word));
}

function isWork(item: Item | undefined): boolean {
  return item !== undefined && !item.isCapitalised && item.tag === 'NOUN' && WORK_NOUNS.has(item.lower);
}

/** Where every longer word has a capital, capitals tell nothing. */
function isHeadline(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - CONTEXT), at + CONTEXT)
    .every((item) => item.marked !== undefined || item.text.length < 4 || CAPITAL.test(item.text));
}

/** Every longer word, or every one but "of" and its like, begins with a capital; a lone name is no title. */
function isTitleCase(inside: string): boolean {
  const words = inside.match(WORDS) ?? [];
  if (words.length > 1 && ARTICLE.test(words[0] ?? '') && words.every((word) => CAPITAL.test(word)))
    return true;
  if (words.length >= MIN_CAPITALS && words.every((word) => CAPITAL.test(word))) return true;
  const long = words.filter((word) => word.length > 3 && !SMALL_TITLE_WORDS.has(word));
  // A title has its pronouns in capitals: “Thank you Lorne” is none.
  if (long.length > 1) return words.every((word) => CAPITAL.test(word) || isSmall(word));
  const main = words.filter((word) => !SMALL_TITLE_WORDS.has(word));
  return (
    main.length > 1 && main.length < words.length && main.every((word) => CAPITAL.test(word) && word !== 'I')
  );
}

/** "Lorne is the New Harbour". */
function isSmall(word: string): boolean {
  return SMALL_TITLE_WORDS.has(word) || BE.test(word);
}

/** John “Jack” Smith; ‘the Butcher’ Oleg Syrov: a capital and no full stop inside the marks, right before a name. */
export function isNicknameBefore(items: readonly Item[], at: number, inside: string): boolean {
  const words = inside.match(WORDS) ?? [];
  const last = words.at(-1) ?? '';
  const isShort = words.length <= MAX_NICKNAME && CAPITAL.test(last) && inside.endsWith(last);
  return isShort && isName(items, at + 1) && !isHeadline(items, at);
}
