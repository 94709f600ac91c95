import type { Context } from 'hono';
import type { Article } from '../../../core/article/article.ts';
import { CitationError, cite } from '../../../core/citation.ts';
import { markWords } from '../../../core/mark-words.ts';
import type { PastArticle, PastArticles } from '../../../core/reading-report.ts';
import { slice } from '../../../core/span.ts';
import type { PageEnvironment } from '../page-environment.ts';
import type { ArticleView } from './article-view.ts';

/** The words that an article's address points to. */
export interface AskedWords {
  /** Not a number where it is none. */
  readonly start: number;
  readonly end: number;
  /** Their mark; null in the addresses of earlier programs. */
  readonly mark: string | null;
}

const OFFSET = /^\d{1,9}$/u;

/** Null where the address points to no words. */
export function readAddress({ req }: Context<PageEnvironment>): AskedWords | null {
  const [start, end] = [req.query('start'), req.query('end')];
  if (start === undefined && end === undefined) return null;
  const read = (offset = '') => (OFFSET.test(offset) ? Number(offset) : Number.NaN);
  return { start: read(start), end: read(end), mark: req.query('words') ?? null };
}

/** Where an article has the words; `lost` where it has none there, or other ones. */
export function findCited(article: Article, asked: AskedWords | null): ArticleView['cited'] {
  if (asked === null) return null;
  try {
    const cited = cite(article, asked);
    return asked.mark === null || markWords(cited.text) === asked.mark ? cited : 'lost';
  } catch (error) {
    if (error instanceof CitationError) return 'lost';
    throw error;
  }
}

/**
 * The article as it was read when the words were cited, where that is kept and other words stand there now: a later
 * program may read another text from the same file.
 */
export function findReading(
  { article }: PastArticle,
  asked: AskedWords | null,
  history: PastArticles | undefined,
): PastArticle | null {
  if (asked === null || history === undefined) return null;
  if (asked.mark !== null && findCited(article, asked) !== 'lost') return null;
  const kept = history.readings(article.id).find((each) => findCited(each.article, asked) !== 'lost');
  return kept === undefined || slice(kept.article.text, asked) === slice(article.text, asked) ? null : kept;
}
