import { isFirstName } from './gender.ts';
import { CALENDAR_WORDS, TITLES, wordSet } from './lists/grammar/words.ts';
import { isOutletHead } from './lists/names/bodies.ts';
import type { Token } from './tokens.ts';

/**
 * Words for a day or a month that are also surnames. Not weekdays, which often follow names: "told Ana Ruiz Friday".
 */
const SURNAMES = wordSet('may march day');
const FIRST_NAMES = wordSet('jan april may june august');
/** Holidays that begin like a person's name: "Victoria Day". */
const HOLIDAYS = wordSet('victoria king columbus george patrick andrew david valentine');
/** Words before a month, but hardly before a name. */
const BEFORE_MONTH = /^(?:last|this|next|late|early|mid|since|until|\d+(?:st|nd|rd|th)?)$/u;
const BEFORE_MONTH_ALONE =
  /^(?:in|on|till|by|of|from|to|through|between|during|before|after|every|each|the|a|and|or)$/u;
const ADVERB = /^\p{Lu}\p{Ll}+ly$/u;
const NUMBER = /^\d/u;
const SAYING =
  /^(?:sa(?:id|ys)|t(?:old|ells)|add(?:ed|s)|wr(?:ote|ites)|explained|recalled|noted|continued)$/u;
/** "May he rest". */
const BEHIND_MODAL = new Set(['PRON', 'DET', 'NOUN', 'PROPN', 'ADJ']);

/**
 * Tells "Theresa May", "Doris Day" and "April Ruiz" from the month and the day, and "James Cleverly" from the adverb.
 * A word that the text has behind a first name is a surname everywhere, unless a date is around it.
 */
export function readNamesThatAreWords(tokens: readonly Token[]): readonly Token[] {
  const borne = new Set(
    tokens.flatMap(({ lower }, index) => (isBehindFirstName(tokens, index) ? [lower] : [])),
  );
  return tokens.map((token, index) =>
    (borne.has(token.lower) && isSurname(tokens, index)) ||
    isFirstNameHere(tokens, index) ||
    isOfOutlet(tokens, index)
      ? { ...token, tag: 'PROPN', isOfName: true }
      : token,
  );
}

function isSurname(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token?.isCapitalised) return false;
  if (isBehindFirstName(tokens, index) || isTitled(before)) return true;
  if (token.tag === 'ADV') return next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'PART';
  if (token.lower === 'day') return SAYING.test(next?.lower ?? '');
  if (BEHIND_MODAL.has(next?.tag ?? '')) return false;
  const word = before?.lower ?? '';
  return !isDated(tokens, index) && !BEFORE_MONTH.test(word) && !BEFORE_MONTH_ALONE.test(word);
}

function isBehindFirstName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token?.isCapitalised || !before?.isCapitalised) return false;
  if (!SURNAMES.has(token.lower) && !(token.tag === 'ADV' && ADVERB.test(token.text))) return false;
  return isFirstName(before.text) && !HOLIDAYS.has(before.lower) && !isDated(tokens, index);
}

/** "April Ruiz", "Jan Ode", but not "in April Ruiz said". */
function isFirstNameHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.isCapitalised || !FIRST_NAMES.has(token.lower)) return false;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const isBeforeName = next?.tag === 'PROPN' && next.isCapitalised && !CALENDAR_WORDS.has(next.lower);
  return (
    isBeforeName && !/^(?:ADP|NUM|DET)$/u.test(before?.tag ?? '') && !BEFORE_MONTH.test(before?.lower ?? '')
  );
}

/** "Morning Post", "Sunday Times", but not "on Sunday Times". */
function isOfOutlet(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token?.isCapitalised || !next?.isCapitalised || tokens[index - 1]?.tag === 'ADP') return false;
  return OF_OUTLETS.has(token.lower) && isOutletHead(next.lower) && next.lower !== 'news';
}

const OF_OUTLETS = wordSet('morning evening sunday');

/** "May 3", "3 May", "May 2016". */
function isDated(tokens: readonly Token[], index: number): boolean {
  return [index - 1, index + 1].some((at) => NUMBER.test(tokens[at]?.text ?? ''));
}

function isTitled(before: Token | undefined): boolean {
  return before?.isCapitalised === true && TITLES.has(before.lower.replace('.', ''));
}
