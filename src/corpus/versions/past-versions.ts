import type { Article, ArticleMetadata } from '../../core/article/article.ts';
import type { ComparedQuotation } from '../../core/versions/compare-versions.ts';

/** What identifies a kept version, without its text. */
export interface PastVersion
  extends Pick<Article, 'id' | 'path' | 'dateModified' | 'paragraphKeys' | 'itemIds'>,
    Pick<ArticleMetadata, 'headline' | 'publisher' | 'datePublished' | 'url'> {
  /** When the archive was found without it, in milliseconds since 1970; null if it has not been missed. */
  readonly missed: number | null;
}

/** A version to keep. */
export interface VersionToKeep {
  readonly article: Article;
  readonly quotations: readonly ComparedQuotation[];
}

/** A kept version, whole. */
export interface KeptVersion extends VersionToKeep {
  readonly missed: number | null;
}

/** The versions that are kept because the folder may not have them again. */
export interface PastVersions {
  /** All versions; the same list until one comes or goes. */
  list(): readonly PastVersion[];
  /** Null if it is not kept or cannot be read. */
  read(id: string): KeptVersion | null;
}
