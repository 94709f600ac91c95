import type { Article, ArticleMetadata } from '../../core/article/article.ts';
import type { ComparedQuotation } from '../../core/versions/compare-versions.ts';

/** As much of a version that is kept as tells whose it is, without its text. */
export interface PastVersion
  extends Pick<Article, 'id' | 'path' | 'dateModified' | 'paragraphKeys'>,
    Pick<ArticleMetadata, 'headline' | 'publisher' | 'datePublished' | 'url'> {
  /** Milliseconds since 1970: when the archive was found without it; null of one that has not been missed. */
  readonly missed: number | null;
}

/** A version that is to be kept. */
export interface VersionToKeep {
  readonly article: Article;
  readonly quotations: readonly ComparedQuotation[];
}

/** A version that is kept, whole. */
export interface KeptVersion extends VersionToKeep {
  readonly missed: number | null;
}

/** The versions of articles that are kept because the folder may not give them again. */
export interface PastVersions {
  /** All of them; the same list as long as none has come or gone. */
  list(): readonly PastVersion[];
  /** Null where it is not kept, or cannot be read. */
  read(id: string): KeptVersion | null;
}
