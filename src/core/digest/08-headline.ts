import type { Article } from '../article/article.ts';
import { cite } from '../citation.ts';
import type { ReadArticle } from '../search/sentence-index.ts';
import { splitWords } from '../search/words.ts';
import { slice, type TextSpan } from '../span.ts';
import type { ArticleWithCopies } from './02-copies.ts';
import { type Salience, type Stems, stemsOf, weightOf } from './06-salience.ts';
import type { CandidateSentence } from './07-sentences.ts';
import type { StoryHeadline } from './story.ts';

const MAX_WORDS = 22;
const MIN_WORDS = 3;
const QUESTION = /\?["'”’]*$/u;
/** A headline that asks, or quotes without saying what happened, counts less. */
const UNTOLD = 0.6;
const OPENS_QUOTED = /^["'“‘«]/u;
const SOFT_LENGTH = 6;

interface CandidateHeadline {
  readonly headline: StoryHeadline;
  readonly stems: Stems;
  readonly words: number;
}

/**
 * Chooses the headline that says most of what a story's articles share: from their metadata, or a title line that
 * stands at the top of a text; null where there is none.
 */
export function chooseHeadline(
  items: readonly ArticleWithCopies[],
  salience: Salience,
): StoryHeadline | null {
  let best: { readonly headline: StoryHeadline; readonly score: number } | null = null;
  for (const candidate of items.flatMap(({ read }) => candidateOf(read))) {
    const score = scoreOf(candidate, salience);
    if (best === null || score > best.score) best = { headline: candidate.headline, score };
  }
  return best?.headline ?? null;
}

/** A sentence in a headline's place. */
export function toHeadline({ read: { article }, start, end }: CandidateSentence): StoryHeadline {
  const citation = cite(article, { start, end });
  return { article, text: citation.text, citation };
}

function candidateOf(read: ReadArticle): readonly CandidateHeadline[] {
  const { article } = read;
  if (article.headline !== null) {
    const words = splitWords(article.headline).length;
    const headline = { article, text: article.headline, citation: null };
    return [{ headline, stems: new Set(read.headline), words }];
  }
  const title = titleLineOf(read);
  if (title === null) return [];
  const citation = cite(article, title);
  const [first] = read.sentences;
  const until = read.sentences.findLast(({ start }) => start < title.end);
  if (first === undefined || until === undefined) return [];
  const stems = stemsOf(read, { first: first.first, last: until.last });
  return [{ headline: { article, text: citation.text, citation }, stems, words: until.last }];
}

/**
 * The first paragraph where it is a short line over longer ones, without a mark that leads on to the next; else null.
 */
export function titleLineOf({ article, sentences }: ReadArticle): TextSpan | null {
  const [first, ...others] = article.paragraphs;
  const last = sentences.findLast(({ paragraph }) => paragraph === 0);
  const isShort = last !== undefined && last.last >= MIN_WORDS && last.last <= MAX_WORDS;
  const isLine = first !== undefined && !slice(article.text, first).includes('\n');
  return isShort && isLine && others.length > 1 && isTitled(article, first)
    ? withoutOpenEnd(article, first)
    : null;
}

const OPEN_END = /[\s;:,]+$/u;

function withoutOpenEnd({ text }: Article, line: TextSpan): TextSpan {
  return { ...line, end: line.start + slice(text, line).replace(OPEN_END, '').length };
}

const WORDS_OF_TITLE = /[\p{L}\p{N}]/u;

function isTitled({ text, paragraphs }: Article, first: TextSpan): boolean {
  const longest = Math.max(...paragraphs.slice(1).map(({ start, end }) => end - start));
  return WORDS_OF_TITLE.test(slice(text, first)) && longest > first.end - first.start;
}

function scoreOf({ headline: { text }, stems, words }: CandidateHeadline, salience: Salience): number {
  const isUntold = QUESTION.test(text) || OPENS_QUOTED.test(text) || words > MAX_WORDS;
  return (weightOf(stems, salience) / Math.sqrt(SOFT_LENGTH + words)) * (isUntold ? UNTOLD : 1);
}
