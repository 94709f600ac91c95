import type { Article, ByHand } from '../../core/article/article.ts';
import type { QuotedArticle } from '../../core/statement.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { AnalysedArticle, ServedArticle } from '../sort-out.ts';
import type { StoredArchive, StoredSource } from './archive-file.ts';

/** What the articles of a stored archive came to, without reading them. */
export interface StoredAnalyses {
  /** By path. */
  readonly served: ReadonlyMap<string, ServedArticle>;
  /** By the keys under which they are kept. */
  readonly known: ReadonlyMap<string, Analysis>;
}

/** Tells what the articles of a stored archive came to. */
export function listAnalyses(stored: StoredArchive | null): StoredAnalyses {
  const served = (stored?.archive.indexes.quoted ?? []).flatMap(
    (quoted, number): readonly ServedArticle[] => {
      const source = stored?.sources[number];
      if (source === undefined) return [];
      const { key, isPart = false } = source;
      return [{ quoted, analysis: analysisOf(quoted, source), key, isPart }];
    },
  );
  return {
    served: new Map(served.map((each) => [each.quoted.article.path, each])),
    // What a file holds besides is known by its analysis alone.
    known: new Map(served.flatMap(({ key, isPart, analysis }) => (isPart ? [] : [[key, analysis] as const]))),
  };
}

/** What an article on the disk came to. */
export function analysisOf(quoted: QuotedArticle, source: StoredSource): AnalysedArticle {
  return new AnalysisOnDisk(quoted, source);
}

/** One of tens of thousands: a literal with a getter takes five times the memory. */
class AnalysisOnDisk implements AnalysedArticle {
  readonly kind = 'article';
  readonly article: Article;
  readonly contentId: string;
  readonly faults: AnalysedArticle['faults'];
  readonly #quoted: QuotedArticle;

  constructor(quoted: QuotedArticle, { contentId, faults, own }: StoredSource) {
    this.article = own === undefined ? quoted.article : asItSays(quoted.article, own);
    this.contentId = contentId;
    this.faults = faults;
    this.#quoted = quoted;
  }

  get quotations(): AnalysedArticle['quotations'] {
    return this.#quoted.quotations;
  }
}

/** The article without what was filled in beside it; its text is read when it is asked for. */
function asItSays(article: Article, own: ByHand): Article {
  const { filledIn: _, notice: __, ...rest } = article;
  return {
    ...rest,
    ...own,
    get text() {
      return article.text;
    },
    get prose() {
      return article.prose;
    },
    get paragraphs() {
      return article.paragraphs;
    },
  };
}

/** What is kept of an article's file. */
export function sourceOf({ quoted: { article }, analysis, key, isPart }: ServedArticle): StoredSource {
  const { contentId, faults, article: said } = analysis;
  const { headline, publisher, author, datePublished, url, notice } = said;
  const own = { headline, publisher, author, datePublished, url, ...(notice !== undefined && { notice }) };
  return {
    ...{ key, contentId, faults },
    ...(isPart && { isPart }),
    ...((article.filledIn !== undefined || article.notice !== notice) && { own }),
  };
}
