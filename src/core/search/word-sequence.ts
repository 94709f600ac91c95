import type { TextSpan } from '../span.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { eachWord, type Word } from './words.ts';

/** A word with what it is looked up by. */
export interface SequenceWord extends Word, Term {
  /** Which of the given spans it stands in, from zero. */
  readonly part: number;
}

/** The words of a quotation or a passage, ready to be compared. */
export interface WordSequence {
  readonly words: readonly SequenceWord[];
  /** The compared forms without anything between them, so that "left-wing" and "leftwing" are the same letters. */
  readonly letters: string;
  /** Where in `letters` each word starts; one more entry for the end. Ascending. */
  readonly starts: readonly number[];
}

/** The words that stand in the spans of a text, as one sequence. */
export function sequenceWords(text: string, spans: readonly TextSpan[], lexicon: Lexicon): WordSequence {
  const words: SequenceWord[] = [];
  const starts: number[] = [];
  let letters = '';
  spans.forEach((span, part) => {
    eachWord(text, span, (written, start) => {
      const term = lexicon.termOf(written);
      if (term === null) return;
      const { form, stem, isContent } = term;
      words.push({ start, end: start + written.length, form, stem, isContent, part });
      starts.push(letters.length);
      letters += form;
    });
  });
  starts.push(letters.length);
  return { words, letters, starts };
}

/**
 * The terms under which a sequence is found: the stems of its content words, and of hyphenated words also the stem of
 * the whole ("co-operation" is found as "cooperation").
 */
export function termsOf({ words }: Pick<WordSequence, 'words'>, text: string, lexicon: Lexicon): string[] {
  const terms: string[] = [];
  words.forEach((word, position) => {
    if (word.isContent) terms.push(word.stem);
    const next = words[position + 1];
    if (next?.start === word.end + 1 && HYPHENS.has(text.charAt(word.end))) {
      terms.push(lexicon.stemOf(word.form + next.form));
    }
  });
  return terms;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
