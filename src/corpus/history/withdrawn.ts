import type { Article } from '../../core/article/article.ts';
import { pageAddress } from '../../core/versions/page-address.ts';
import type { ArchiveFolders } from '../archive-folders.ts';
import type { ArticleHistoryStore } from './article-history-store.ts';
import { locateHistory, openHistory } from './open-history.ts';

/** Whether an article was withdrawn for good, by itself or by its address. */
export function isArticleWithdrawn(
  { id, url }: Pick<Article, 'id' | 'url'>,
  history: Pick<ArticleHistoryStore, 'isWithdrawn' | 'isPageWithdrawn'>,
): boolean {
  const page = pageAddress(url);
  return history.isWithdrawn(id) || (page !== null && history.isPageWithdrawn(page));
}

/** Tells what was withdrawn. */
export interface Withdrawn {
  isWithdrawn(article: Pick<Article, 'id' | 'url'>): boolean;
  close(): void;
}

/** Opens the list of what was withdrawn from an archive; null if there is none. */
export function openWithdrawn(stateFile: string | undefined, folders: ArchiveFolders): Withdrawn | null {
  if (stateFile === undefined) return null;
  const history = openHistory(locateHistory(stateFile, folders), { warn: () => {} });
  return { isWithdrawn: (article) => isArticleWithdrawn(article, history), close: () => history.close() };
}
