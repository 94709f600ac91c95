import type { Language } from '../../../language/language.ts';
import { splitWords } from '../../../search/words.ts';
import { slice, type TextSpan } from '../../../span.ts';
import { readMarkup } from './01-markup.ts';
import { findParagraphs } from './02-paragraphs.ts';
import { findMarked, type MarkedQuotation } from './03-marked.ts';
import { findReadings, type UnmarkedReading, wordsBehindAddress } from './04-unmarked.ts';
import { withoutDraftHead, withoutFrontMatter } from './front-matter.ts';
import type { NameTest } from './name-test.ts';
import { type PastedText, toPastedText } from './pasted-text.ts';

/** What of a pasted text is to be checked, as offsets in its plain text. */
export type Pasted =
  | { readonly type: 'marked'; readonly text: PastedText; readonly quotations: readonly MarkedQuotation[] }
  /** No marks: the whole text, or one of its readings. */
  | {
      readonly type: 'unmarked';
      readonly text: PastedText;
      readonly whole: TextSpan;
      readonly readings: readonly UnmarkedReading[];
    };

/** Fewer marked words without a speaker are a term or a title. */
const MIN_WORDS = 3;
/** Next to this many words, a single marked word is part of what was said. */
const MIN_UNMARKED = 6;

/** Reads a pasted text: the quotations in its marks, or else the words themselves. */
export async function readPasted(source: string, names: NameTest): Promise<Pasted> {
  const text = readMarkup(withoutFrontMatter(toPastedText(source)));
  const paragraphs = findParagraphs(text.plain);
  const found = await findMarked(text.plain, paragraphs, names);
  const marked = found.filter(({ words }) => words > 0);
  const plain = marked.filter((each) => isPlainQuotation(text.plain, each, names.language));
  const quotations = plain.length > 0 ? plain : marked;
  if (quotations.length > 0 && !areScareQuotes(text.plain, marked))
    return { type: 'marked', text, quotations };
  const readings = await findReadings(text.plain, paragraphs, names);
  return { type: 'unmarked', text, whole: wordsBehindAddress(text.plain, names.language), readings };
}

/** Reads a draft: the quotations in its marks, if it quotes anybody. */
export async function readDraft(
  source: string,
  names: NameTest,
): Promise<Extract<Pasted, { type: 'marked' }>> {
  const text = readMarkup(withoutDraftHead(toPastedText(source)));
  const marked = await findMarked(text.plain, findParagraphs(text.plain), names);
  return {
    type: 'marked',
    text,
    quotations: marked.filter((each) => isPlainQuotation(text.plain, each, names.language)),
  };
}

function isPlainQuotation(
  text: string,
  { inside, isReported, words }: MarkedQuotation,
  language: Language,
): boolean {
  if (isReported) return words > 0;
  return words >= MIN_WORDS && !isTitleCase(text, inside, language);
}

/** “The Old Pier of Hull”: every word that counts has a capital, as in titles of books and songs. */
function isTitleCase(text: string, inside: TextSpan, { words }: Language): boolean {
  const written = splitWords(text, inside)
    .filter(({ form }) => !words.isStopWord(form))
    .map((word) => slice(text, word));
  return written.some((word) => LOWER.test(word)) && written.every((word) => CAPITAL.test(word));
}

const LOWER = /\p{Ll}/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

function areScareQuotes(text: string, marked: readonly MarkedQuotation[]): boolean {
  if (marked.some(({ words }) => words > 1)) return false;
  return splitWords(text).length - marked.length >= MIN_UNMARKED;
}
