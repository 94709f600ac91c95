import type { TextSpan } from '../span.ts';
import { isStopWord } from './terms.ts';
import { splitWords, type Word } from './words.ts';

/** A word with what it is looked up by. */
export interface SequenceWord extends Word {
  readonly stem: string;
  /** Not a stop word. */
  readonly isContent: boolean;
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
export function sequenceWords(
  text: string,
  spans: readonly TextSpan[],
  stem: (form: string) => string,
): WordSequence {
  const words = spans.flatMap((span, part) =>
    splitWords(text, span).map(({ start, end, form }) => ({
      start,
      end,
      form,
      stem: stem(form),
      isContent: !isStopWord(form),
      part,
    })),
  );
  const starts = [0];
  for (const { form } of words) starts.push((starts.at(-1) ?? 0) + form.length);
  return { words, letters: words.map(({ form }) => form).join(''), starts };
}

/**
 * The terms under which a sequence is found: the stems of its content words, and of hyphenated words also the stem of
 * the whole ("co-operation" is found as "cooperation").
 */
export function termsOf({ words }: WordSequence, text: string, stem: (form: string) => string): string[] {
  const terms: string[] = [];
  words.forEach((word, position) => {
    if (word.isContent) terms.push(word.stem);
    const next = words[position + 1];
    if (next?.start === word.end + 1 && HYPHENS.has(text.charAt(word.end))) {
      terms.push(stem(word.form + next.form));
    }
  });
  return terms;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
