import type { LanguageWords } from '../language/language-words.ts';
import { splitWords } from './words.ts';

/** A word that was asked for. */
export interface QueryWord {
  readonly form: string;
  readonly stem: string;
  /** Not a stop word. */
  readonly isContent: boolean;
}

/** Words as they were asked for. */
export interface Query {
  /** As typed. */
  readonly text: string;
  /** The words between ellipses; at least one fragment, none empty. */
  readonly fragments: readonly (readonly QueryWord[])[];
}

/** Why a text cannot be looked up. */
export type QueryFault =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-long'; readonly length: number }
  | { readonly reason: 'no-words' }
  | { readonly reason: 'only-stop-words' };

/**
 * The longest text that is looked up, in UTF-16 code units. Twice the longest quotation that newspapers print, and
 * what a Discord message can hold; who pastes more has pasted an article, of which no single quotation is a match.
 */
export const MAX_QUERY_LENGTH = 2000;

type QueryLanguage = Pick<LanguageWords, 'stemOf' | 'isStopWord'>;

const ELLIPSIS = /…|\.{3,}|\.(?:\s\.){2,}/u;

/**
 * Reads a text as words to look up; everything that is not a word is ignored.
 *
 * @param language - in which it is asked.
 * @param longest - how many code units are read at most; a longer text is a fault.
 */
export function readQuery(
  text: string,
  language: QueryLanguage,
  longest = MAX_QUERY_LENGTH,
): Query | QueryFault {
  if (text.trim() === '') return { reason: 'empty' };
  if (text.length > longest) return { reason: 'too-long', length: text.length };
  const fragments = text
    .split(ELLIPSIS)
    .map((fragment) => readWords(fragment, language))
    .filter((words) => words.length > 0);
  return fragments.length > 0 ? { text, fragments } : { reason: 'no-words' };
}

/** Whether a text could be read as a query. */
export function isQuery(read: Query | QueryFault): read is Query {
  return 'fragments' in read;
}

function readWords(text: string, { stemOf, isStopWord }: QueryLanguage): readonly QueryWord[] {
  return splitWords(text).map(({ form }) => ({ form, stem: stemOf(form), isContent: !isStopWord(form) }));
}
