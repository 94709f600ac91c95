import { once } from '../../once.ts';
import type { TextSpan } from '../../span.ts';
import { createTagger } from './tagger.ts';

/** A word or a punctuation mark with its part of speech (Universal Dependencies' tag set). */
export interface Token extends TextSpan {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly tag: string;
  /** Begins with an upper-case letter or an at sign. */
  readonly isCapitalised: boolean;
  /** Set on a day, a month or an adverb that is part of somebody's name: "Theresa May". */
  readonly isOfName?: boolean;
  /** Set on a body's whole name: "Save the Children". */
  readonly isKnownBody?: boolean;
}

/** Longer runs without white space are not words; the tokeniser's time grows with their square. */
const MAX_WORD_LENGTH = 64;
const OVERLONG = new RegExp(`(?<!\\S)\\S{${MAX_WORD_LENGTH + 1},}`, 'gu');
/**
 * Letters that the tokeniser cuts words at ("Vučić"), all of one UTF-16 unit, and marks that stand on the letter
 * before.
 */
const FOREIGN_LETTER = /[\u0100-\u024F\u1E00-\u1EFF]/gu;
const MARK = /\p{M}|(?<=\p{L})\u00AD(?=\p{L})/gu;
const UNSPLITTABLE = /[\u00AD\uFEFF\u200B-\u200F\u2028\u2029\u202A-\u202E\p{Cs}]/gu;
const CAPITALISED = /^[\p{Lu}@]/u;
const HYPHEN = /^[-\u2010\u2011]$/u;
const SPLIT_TITLE =
  /^(?:Rev|Fr|Msgr|Cpl|Ald|Supt|Det|Pres|Atty|Asst|Sec|Cllr|Drs|Cmdr|Pvt|Amb|Dep|Insp|Ph|Maj|Adm|Spc|Cpt|Pte|Lieut|Sens|Govs|Mme|Mgr)$/u;
/** The last part of an address. Not "us", which is a word. */
const DOMAIN = /^(?:com|org|net|gov|edu)$/u;
const LETTER = /[\p{L}\p{N}]/u;
const NUMBER = /^\d+$/u;
const CAPITAL = /^\p{Lu}$/u;
const POSSESSIVE = /['’]s$/u;
const CURLY_APOSTROPHE = /[\u2018\u2019]/gu;

/** Made when a text is first read: it takes 30 MB, and not every process reads texts. */
const loadTagger = once(createTagger);

/**
 * Splits text into words and marks with parts of speech, in order; hyphenated compounds are one token, clitics
 * ("’s", "n’t") are tokens of their own. Runs of over 64 characters without white space yield none.
 */
export function tokenize(text: string): readonly Token[] {
  return joinCompounds(text, splitWords(text));
}

function splitWords(text: string): Token[] {
  const readable = text
    .replace(OVERLONG, blank)
    .replace(FOREIGN_LETTER, plainLetter)
    .replace(MARK, (mark) => 'e'.repeat(mark.length))
    .replace(UNSPLITTABLE, blank);
  const { values, tags } = loadTagger()(readable);
  const tokens: Token[] = [];
  let position = 0;
  for (const [index, value] of values.entries()) {
    const start = readable.indexOf(value, position);
    if (start < 0 || value.trim() === '') continue;
    position = start + value.length;
    const token = makeToken(text, start, position, tags[index] ?? 'X');
    tokens.push(...(splitStop(text, token) ?? splitPossessive(text, token)));
  }
  return tokens;
}

/** The English letter nearest to a foreign one. */
function plainLetter(letter: string): string {
  const base = letter.normalize('NFD')[0] ?? '';
  if (ASCII_LETTER.test(base)) return base;
  const plain = STROKED[letter.toLowerCase()] ?? 'x';
  return CAPITAL.test(letter) ? plain.toUpperCase() : plain;
}

const ASCII_LETTER = /^[A-Za-z]$/u;
/** Letters that are not a letter with a mark. */
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  œ: 'o',
  ə: 'e',
  ƒ: 'f',
};

/** Splits the full stop off the "in." of "she chimed in.", which the tokeniser takes for inches. */
function splitStop(text: string, token: Token): readonly Token[] | null {
  if (token.text !== 'in.' || !ENDS_LINE.test(text.slice(token.end, token.end + 3))) return null;
  const stop = token.end - 1;
  return [makeToken(text, token.start, stop, 'ADP'), makeToken(text, stop, token.end, 'PUNCT')];
}

/** What follows a sentence's end. */
const ENDS_LINE = /^(?:$|\n|\s?["“‘']|\s\p{Lu})/u;

/** Splits "’s" off, which the tokeniser leaves on some words that it does not know. */
function splitPossessive(text: string, token: Token): readonly Token[] {
  if (token.text.length < 4 || !POSSESSIVE.test(token.text) || token.lower === "let's") return [token];
  const cut = token.end - 2;
  return [makeToken(text, token.start, cut, token.tag), makeToken(text, cut, token.end, 'PART')];
}

function joinCompounds(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const last = joined.at(-1);
    const next = tokens[index + 1];
    if (token === undefined) continue;
    const isJoint = HYPHEN.test(token.text) && last?.end === token.start && next?.start === token.end;
    if (last && isSplit(last, token)) {
      joined[joined.length - 1] = makeToken(text, last.start, token.end, 'PROPN');
    } else if (last && isAddress(text, last, token, next)) {
      joined[joined.length - 1] = makeToken(text, last.start, next?.end ?? token.end, 'PROPN');
      index++;
    } else if (next && isDutchArticle(token, next, tokens[index + 2])) {
      joined.push(makeToken(text, token.start, next.end, 'PROPN'));
      index++;
    } else if (isJoint && last && next && isWordLike(last) && isWordLike(next)) {
      joined[joined.length - 1] = makeToken(text, last.start, next.end, tagOfCompound(last, next));
      index++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** "Moon Jae-in": the last part of a name may be written like a preposition. */
function tagOfCompound(first: Token, last: Token): string {
  return first.tag === 'PROPN' && CLOSED_CLASS.has(last.tag) ? 'PROPN' : last.tag;
}

const CLOSED_CLASS = new Set(['ADP', 'ADV', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'PART']);

/** The tokeniser cuts the full stop off some titles ("Rev.") and the letter off a number ("3X"). */
function isSplit(last: Token, token: Token): boolean {
  if (last.end !== token.start) return false;
  return token.text === '.'
    ? SPLIT_TITLE.test(last.text)
    : NUMBER.test(last.text) && CAPITAL.test(token.text);
}

/** "Jo in ’t Veld", "Ken van ’t Hof". */
function isDutchArticle(token: Token, next: Token, name: Token | undefined): boolean {
  return (
    APOSTROPHE.test(token.text) &&
    next.text === 't' &&
    token.end === next.start &&
    name?.isCapitalised === true
  );
}

const APOSTROPHE = /^['’]$/u;

/** "Harbour.com": the tokeniser cuts an address off at its full stop. */
function isAddress(text: string, last: Token, dot: Token, next: Token | undefined): boolean {
  return (
    dot.text === '.' &&
    last.end === dot.start &&
    next?.start === dot.end &&
    DOMAIN.test(next.text) &&
    isWordLike(last) &&
    !LETTER.test(text[next.end] ?? '')
  );
}

function isWordLike(token: Token): boolean {
  return token.tag !== 'PUNCT' && token.tag !== 'SPACE';
}

/** Makes a token of a stretch of the text. */
export function makeToken(text: string, start: number, end: number, tag: string): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase().replace(CURLY_APOSTROPHE, "'");
  return { start, end, text: word, lower, tag, isCapitalised: CAPITALISED.test(word) };
}

function blank(run: string): string {
  return ' '.repeat(run.length);
}
