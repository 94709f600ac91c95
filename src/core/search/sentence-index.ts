import type { Article } from '../article/article.ts';
import { isBoilerplateSentence } from '../article/boilerplate.ts';
import { findSentences } from '../language/sentences.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { slice, type TextSpan } from '../span.ts';
import type { ArticleIndex, SearchEngine } from './search-engine.ts';
import { createStemmer, isStopWord } from './terms.ts';
import { splitWords, type Word } from './words.ts';

/** A sentence of an article, by the words it covers. */
export interface IndexedSentence extends TextSpan {
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** Its words in {@link ReadArticle}: from `first` on, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether it states nothing: the page's furniture, or a question of the article's own. */
  readonly isEmpty: boolean;
}

/** An article with its words as numbers, ready to be scored in a pass. */
export interface ReadArticle {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  /** The number of each word's stem in {@link SentenceIndex.stemNumber}. */
  readonly stems: Int32Array;
  /** Where each word starts and ends in the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentences: readonly IndexedSentence[];
  /** The stems of the headline's words. */
  readonly headline: readonly number[];
}

/** How often stems stand in an archive. */
export interface StemCounts {
  /** The number of a stem; undefined where the archive doesn't hold it. */
  stemNumber(stem: string): number | undefined;
  /** How many different stems there are; their numbers run from zero. */
  readonly stemCount: number;
  /** In how many sentences a stem stands. */
  frequency(stem: string): number;
  /** How many sentences there are. */
  readonly size: number;
}

/** The articles of an archive, sentence by sentence. */
export interface SentenceIndex extends StemCounts {
  readonly articles: readonly ReadArticle[];
  /** Whole articles by their words; its documents are places in {@link articles}. */
  readonly ranked: ArticleIndex;
}

/** A paragraph that stands word for word in this many articles is the page's, not the reporter's. */
const MIN_REPEATED = 8;

/** Also where the quotation ends with it: “Who pays?”. */
const QUESTION = /\?["'”’»)\]]*[.,]?$/u;

/** Reads every article into sentences and words: about a second for a thousand articles. */
export function buildSentenceIndex(
  quoted: readonly { readonly article: Article; readonly quotations: readonly Quotation[] }[],
  engine: Pick<SearchEngine, 'indexArticles'>,
): SentenceIndex {
  const stem = createStemmer();
  const numbers = new Map<string, number>();
  const numberOf = (form: string) => {
    const key = stem(form);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const isRepeated = findRepeatedParagraphs(quoted.map(({ article }) => article));
  const articles = quoted.map(({ article, quotations }) =>
    readArticle(article, quotations, numberOf, isRepeated),
  );
  const frequencies = countSentences(articles, numbers.size);
  const names = [...numbers.keys()];
  return {
    articles,
    ranked: engine.indexArticles(articles.map((each) => toDocument(each, names))),
    stemCount: numbers.size,
    stemNumber: (key) => numbers.get(key),
    frequency: (key) => frequencies[numbers.get(key) ?? -1] ?? 0,
    size: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
  };
}

function readArticle(
  article: Article,
  quotations: readonly Quotation[],
  numberOf: (form: string) => number,
  isRepeated: (paragraph: string) => boolean,
): ReadArticle {
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
    article,
    quotations,
    stems: Int32Array.from(words, (word) =>
      isStopWord(word.form) ? -1 : numberOf(withoutPossessive(word, article.prose)),
    ),
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    sentences,
    headline: splitWords(article.headline ?? '').flatMap(({ form }) =>
      isStopWord(form) ? [] : [numberOf(form)],
    ),
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
function withoutPossessive({ form, end }: Word, text: string): string {
  const isPossessive = form.endsWith('s') && APOSTROPHES.has(text.charAt(end - 2));
  return isPossessive && form.length > 2 ? form.slice(0, -1) : form;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

function findRepeatedParagraphs(articles: readonly Article[]): (paragraph: string) => boolean {
  const counts = new Map<string, number>();
  for (const { prose, paragraphs } of articles) {
    for (const text of new Set(paragraphs.map(({ start, end }) => prose.slice(start, end)))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const repeated = new Set([...counts].flatMap(([text, count]) => (count >= MIN_REPEATED ? [text] : [])));
  return (paragraph) => repeated.has(paragraph);
}

function countSentences(articles: readonly ReadArticle[], size: number): Int32Array {
  const counts = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  let number = 0;
  for (const { sentences, stems } of articles) {
    for (const { first, last } of sentences) {
      for (let at = first; at < last; at += 1) {
        const stem = stems[at] ?? -1;
        if (stem < 0 || seen[stem] === number) continue;
        seen[stem] = number;
        counts[stem] = (counts[stem] ?? 0) + 1;
      }
      number += 1;
    }
  }
  return counts;
}

function toDocument({ headline, sentences, stems }: ReadArticle, names: readonly string[]) {
  const text: string[] = [];
  for (const { first, last, isEmpty } of sentences) {
    if (isEmpty) continue;
    for (let at = first; at < last; at += 1) {
      const stem = stems[at] ?? -1;
      if (stem >= 0) text.push(names[stem] ?? '');
    }
  }
  return { headline: headline.map((stem) => names[stem] ?? ''), text };
}
