import type { Article } from '../article/article.ts';
import { isBoilerplateSentence } from '../article/boilerplate.ts';
import type { LanguageWords } from '../language/language-words.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { slice, type TextSpan } from '../span.ts';
import { splitWords, type Word } from './words.ts';

/** A sentence of an article, by the words it covers. */
export interface IndexedSentence extends TextSpan {
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** Its words in {@link Reading}: from `first` on, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether it states nothing: the page's furniture, or a question of the article's own. */
  readonly isEmpty: boolean;
}

/** The words and sentences of an article as numbers. */
export interface Reading {
  /** The number of each word's stem; -1 of one that is too common to be looked up. */
  readonly stems: Int32Array;
  /** Where each word starts and ends in the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** In the order of the text. */
  readonly sentences: readonly IndexedSentence[];
}

/**
 * An article with its words as numbers, ready to be scored in a pass. The numbers are unpacked when they are asked for.
 */
export interface ReadArticle extends Reading {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  /** The stems of the headline's words. */
  readonly headline: readonly number[];
}

/** What of the language an article is read by. */
export type ReadingLanguage = Pick<LanguageWords, 'findSentences' | 'isStopWord'>;

/** Asks and states nothing; also where the quotation ends with it: “Who pays?”. */
export const QUESTION = /\?["'”’»)\]]*[.,]?$/u;

/**
 * Reads an article's text.
 *
 * @param numberOf - the number of a word's stem, by its compared form.
 * @param isRepeated - whether a paragraph is the page's and not the reporter's.
 */
export function readText(
  article: Article,
  { findSentences, isStopWord }: ReadingLanguage,
  numberOf: (form: string) => number,
  isRepeated: (paragraph: string) => boolean,
): Reading {
  const words = splitWords(article.prose);
  const sentences: IndexedSentence[] = [];
  const quiz = findQuiz(article);
  let next = 0;
  article.paragraphs.forEach((span, paragraph) => {
    const repeated = quiz.has(paragraph) || isRepeated(slice(article.prose, span));
    for (const sentence of findSentences(article.prose, span)) {
      while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
      const first = next;
      while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
      const text = article.prose.slice(sentence.start, sentence.end);
      const isEmpty = repeated || QUESTION.test(text) || isBoilerplateSentence(text);
      sentences.push({ ...sentence, paragraph, first, last: next, isEmpty });
    }
  });
  return {
    stems: Int32Array.from(words, (word) =>
      isStopWord(word.form) ? -1 : numberOf(withoutPossessive(word, article.prose)),
    ),
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    sentences,
  };
}

/**
 * The paragraphs of a quiz: one that ends by asking, right before choices, and the choices. They hold every word of a
 * question and only guesses at its answer.
 */
function findQuiz({ prose, paragraphs }: Article): ReadonlySet<number> {
  const quiz = new Set<number>();
  paragraphs.forEach((span, at) => {
    const before = paragraphs[at - 1];
    const text = slice(prose, span);
    if (before === undefined || !CHOICE.test(text)) return;
    const asks = FIRST_CHOICE.test(text) && QUESTION.test(slice(prose, before));
    if (asks) quiz.add(at - 1);
    if (asks || quiz.has(at - 1)) quiz.add(at);
  });
  return quiz;
}

const CHOICE = /^\(?[A-Ga-g1-7][.)]\s/u;
const FIRST_CHOICE = /^\(?[Aa1][.)]\s/u;

/** "Sanders’s" is found as "Sanders": compared as one word it would be "sanderss". */
export function withoutPossessive({ form, end }: Word, text: string): string {
  const isPossessive = form.endsWith('s') && APOSTROPHES.has(text.charAt(end - 2));
  return isPossessive && form.length > 2 ? form.slice(0, -1) : form;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);
