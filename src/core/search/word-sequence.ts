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
  readonly terms: readonly Term[];
  /** The terms with where they stand. */
  readonly words: readonly SequenceWord[];
  /** The compared forms without anything between them, so that "left-wing" and "leftwing" are the same letters. */
  readonly letters: string;
  /** Where in `letters` each word starts; one more entry for the end. Ascending. */
  readonly starts: readonly number[];
}

/** The words that stand in the spans of a text, as one sequence. */
export function sequenceWords(text: string, spans: readonly TextSpan[], lexicon: Lexicon): WordSequence {
  const words = placeWords(text, spans, lexicon);
  return { terms: words, words, ...runTogether(words) };
}

/**
 * The sequence of terms that were read from a text before; the text is read only where somebody asks where they stand.
 */
export function sequenceTerms(terms: readonly Term[], placeAll: () => readonly SequenceWord[]): WordSequence {
  return new ReadSequence(terms, placeAll);
}

/** Of thousands that are compared with a query few are asked for more than their terms. */
class ReadSequence implements WordSequence {
  readonly terms: readonly Term[];
  readonly #placeAll: () => readonly SequenceWord[];
  #words: readonly SequenceWord[] | undefined;
  #together: Together | undefined;

  constructor(terms: readonly Term[], placeAll: () => readonly SequenceWord[]) {
    this.terms = terms;
    this.#placeAll = placeAll;
  }

  get words(): readonly SequenceWord[] {
    this.#words ??= this.#placeAll();
    return this.#words;
  }

  get letters(): string {
    return this.#runTogether().letters;
  }

  get starts(): readonly number[] {
    return this.#runTogether().starts;
  }

  #runTogether(): Together {
    this.#together ??= runTogether(this.terms);
    return this.#together;
  }
}

type Together = Pick<WordSequence, 'letters' | 'starts'>;

/** The words that stand in the spans of a text, one after the other. */
export function placeWords(
  text: string,
  spans: readonly TextSpan[],
  lexicon: Lexicon,
): readonly SequenceWord[] {
  const words: SequenceWord[] = [];
  spans.forEach((span, part) => {
    eachWord(text, span, (written, start) => {
      const term = lexicon.termOf(written);
      if (term === null) return;
      const { form, stem, isContent } = term;
      words.push({ start, end: start + written.length, form, stem, isContent, part });
    });
  });
  return words;
}

function runTogether(terms: readonly Term[]): Together {
  const starts = [0];
  let letters = '';
  for (const { form } of terms) {
    letters += form;
    starts.push(letters.length);
  }
  return { letters, starts };
}

/**
 * The terms under which a sequence is found: the stems of its content words, and of hyphenated words also the stem of
 * the whole ("co-operation" is found as "cooperation").
 */
export function termsOf(words: readonly SequenceWord[], text: string, lexicon: Lexicon): string[] {
  const { terms, take } = collectTerms(text, lexicon);
  for (const word of words) take(word, word);
  return terms;
}

/** The terms under which a stretch of text is found, as {@link termsOf} gives them, but without the sequence. */
export function termsIn(text: string, span: TextSpan, lexicon: Lexicon): string[] {
  const { terms, take } = collectTerms(text, lexicon);
  eachWord(text, span, (written, start) => {
    const term = lexicon.termOf(written);
    if (term !== null) take(term, { start, end: start + written.length });
  });
  return terms;
}

function collectTerms(text: string, lexicon: Lexicon) {
  const terms: string[] = [];
  let formBefore = '';
  let endBefore = -1;
  return {
    terms,
    take({ form, stem, isContent }: Term, { start, end }: TextSpan): void {
      if (isContent) terms.push(stem);
      if (start === endBefore + 1 && HYPHENS.has(text.charAt(endBefore))) {
        terms.push(lexicon.stemOf(formBefore + form));
      }
      formBefore = form;
      endBefore = end;
    },
  };
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
