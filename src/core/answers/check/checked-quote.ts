import type { Language } from '../../language/language.ts';
import { isQuery, type Query, type QueryFault, readQuery } from '../../search/query.ts';
import type { TextSpan } from '../../span.ts';
import { type ComparedWord, splitComparedWords } from '../compared-words.ts';

/** Words that somebody is supposed to have said. */
export interface CheckedQuote {
  /** As typed. */
  readonly text: string;
  readonly query: Query;
  /** The words between ellipses, each of which marks words left out; at least one fragment, none empty. */
  readonly fragments: readonly (readonly ComparedWord[])[];
  /** All words in order. */
  readonly words: readonly ComparedWord[];
  /** The language in which it is read. */
  readonly language: Language;
}

/**
 * The longest quotation that is checked, in UTF-16 code units: newspapers print a speech of some minutes, no longer.
 */
export const MAX_CHECKED_LENGTH = 10_000;

const OMISSION = /[[(]?\s*(?:…|\.{3,}|\.(?:\s\.){2,})\s*[\])]?/gu;

/** Reads a text as words that were said; the marks around them make no difference. */
export function readCheckedQuote(text: string, language: Language): CheckedQuote | QueryFault {
  const query = readQuery(text, language.words, MAX_CHECKED_LENGTH);
  if (!isQuery(query)) return query;
  const fragments = stretchesBetween(text, OMISSION)
    .map((stretch) => splitComparedWords(text, stretch))
    .filter((words) => words.length > 0);
  return { text, query, fragments, words: fragments.flat(), language };
}

/** Whether a text could be read as a quotation. */
export function isCheckedQuote(read: CheckedQuote | QueryFault): read is CheckedQuote {
  return 'fragments' in read;
}

function stretchesBetween(text: string, separator: RegExp): readonly TextSpan[] {
  const stretches: TextSpan[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(separator)) {
    stretches.push({ start, end: index });
    start = index + found.length;
  }
  return [...stretches, { start, end: text.length }];
}
