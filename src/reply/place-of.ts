import type { Article } from '../core/article/article.ts';
import { markWords } from '../core/mark-words.ts';
import { slice, type TextSpan } from '../core/span.ts';
import type { Place } from './reply.ts';

/** The place of words in an article, with their mark. */
export function placeOf({ id, text }: Pick<Article, 'id' | 'text'>, span: TextSpan): Place {
  const { start, end } = span;
  return { article: id, start, end, words: markWords(slice(text, span)) };
}
