import type { PastVersions, VersionToKeep } from '../versions/past-versions.ts';

/**
 * Keeps what a folder cannot give again: earlier versions of its articles, the text into which posted citations point,
 * and which articles were taken out for good. Whatever is wrong with it costs nothing but what it keeps, and is said once.
 */
export interface ArticleHistoryStore extends PastVersions {
  /**
   * Keeps versions that the folder has no more.
   *
   * @param now - milliseconds since 1970.
   */
  keep(versions: readonly VersionToKeep[], now: number): void;
  /** Keeps articles of the folder as they are, since citations of them go out. */
  keepCited(articles: readonly VersionToKeep[]): void;
  /** Whether an article was taken out for good, by its id. */
  isWithdrawn(id: string): boolean;
  /** Whether a page was, by its address as `pageAddress` gives it. */
  isPageWithdrawn(page: string): boolean;
  /** Takes articles out for good, with all that is kept of them. */
  withdraw(ids: readonly string[], pages: readonly string[], now: number): WithdrawResult;
  close(): void;
}

/** Whether something was taken out for good; else one line says why not. */
export type WithdrawResult = { readonly ok: true } | { readonly ok: false; readonly line: string };
