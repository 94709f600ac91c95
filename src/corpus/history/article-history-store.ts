import type { KeptVersion, PastVersions, VersionToKeep } from '../versions/past-versions.ts';

/**
 * Keeps what a folder cannot give again: earlier versions of its articles, the text into which posted citations point,
 * and which articles were taken out for good. Whatever is wrong with it costs nothing but what it keeps, and is said
 * once.
 */
export interface ArticleHistoryStore extends PastVersions {
  /**
   * Keeps versions that the folder does not have any more.
   *
   * @param now - milliseconds since 1970.
   */
  keep(versions: readonly VersionToKeep[], now: number): void;
  /** Keeps articles as they are read now, because citations of them go out. */
  keepCited(articles: readonly VersionToKeep[]): void;
  /** What is kept of an article, the oldest first: each text that programs read from its file. */
  readings(id: string): readonly KeptVersion[];
  /** Whether anything was withdrawn. */
  hasWithdrawn(): boolean;
  /** Whether the article with an id was withdrawn. */
  isWithdrawn(id: string): boolean;
  /** Whether the page at an address was withdrawn; the address as `pageAddress` gives it. */
  isPageWithdrawn(page: string): boolean;
  /** Withdraws articles for good, with all that is kept of them. */
  withdraw(ids: readonly string[], pages: readonly string[], now: number): WithdrawResult;
  close(): void;
}

/** Whether the withdrawal is kept; if not, one line says why. */
export type WithdrawResult = { readonly ok: true } | { readonly ok: false; readonly line: string };
