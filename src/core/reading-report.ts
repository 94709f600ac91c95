import type { Article } from './article/article.ts';
import type { QuotedArticle } from './statement.ts';
import type { ComparedQuotation } from './versions/compare-versions.ts';

/** A line about a file, folder or link of an archive. */
export interface ReadingLine {
  readonly line: string;
  /** Whether what it is about is not served; else it is served, and something is amiss with it. */
  readonly isLeftOut: boolean;
}

/** What the last reading of a followed feed, page or list came to. */
export interface SourceReading {
  readonly url: string;
  /** Null: unknown. */
  readonly outlet: string | null;
  readonly result: 'unread' | 'read' | 'unchanged' | 'failed';
  /** The result in words. */
  readonly line: string;
  /** ISO 8601; null: never, or at once. */
  readonly lastRead: string | null;
  readonly next: string | null;
  /** How many articles it has brought in all. */
  readonly articles: number;
  /** A line for each thing that was left out of it, the latest first. */
  readonly leftOut: readonly string[];
}

/** What the last reading of an archive's files came to, besides the articles. */
export interface ReadingReport {
  /** In the order of the paths. */
  readonly lines: readonly ReadingLine[];
  /** The sources that the archive follows; absent where it follows none. */
  readonly sources?: readonly SourceReading[];
  /** Articles of the files for which newer versions of the same article answer, by path. Absent: none. */
  readonly superseded?: readonly SupersededQuoted[];
  /** What the files cannot give again. Absent: nothing is kept. */
  readonly history?: PastArticles;
}

/** An article for which a newer version answers, with what is said in it. */
export interface SupersededQuoted {
  readonly quoted: QuotedArticle;
  /** The id of the article that answers. */
  readonly supersededBy: string;
}

/** Articles that were in an archive, in versions that citations point into. */
export interface PastArticles {
  /** Each text that was read from the file of one id, as far as it is kept, the oldest first. */
  readings(id: string): readonly PastArticle[];
  /** The id of the article of the archive that answers for one of that id; null where none does. */
  answersFor(id: string): string | null;
  /** Whether an article of that id was taken out for good. */
  isWithdrawn(id: string): boolean;
  /** Whether its agency has taken an article back since. */
  isTakenBack(article: Article): boolean;
  /** Keeps articles as they are, since citations of them go out. */
  keepCited(articles: readonly QuotedArticle[]): void;
}

/** An article as it was. */
export interface PastArticle {
  readonly article: Article;
  readonly quotations: readonly ComparedQuotation[];
}
