import type { Article } from '../../core/article/article.ts';
import type { Quotation } from '../../core/quotations/quotation.ts';
import type { ArticleFault, ContentReason } from '../left-out.ts';

/** An article file as it was read from the disk. */
export interface FileContent {
  /** Below the archive folder; its extension tells the format, and nothing else of it matters. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Our names for the parts of an article, with those that the file has for them. Absent: its names are guessed at. */
  readonly names?: ReadonlyMap<string, string>;
}

/** All that follows from a file's bytes and format, wherever the file lies. */
export type Analysis = PartAnalysis | { readonly kind: 'several'; readonly parts: readonly AnalysedPart[] };

/** A part of a file that holds several articles, by its name; null where the file is one article. */
export interface AnalysedPart {
  readonly name: string | null;
  readonly analysis: PartAnalysis;
}

/** What one article came to. */
export type PartAnalysis =
  | {
      readonly kind: 'article';
      readonly article: PathlessArticle;
      /** In the order of the text. */
      readonly quotations: readonly Quotation[];
      /** Two files have the same content where this is the same: their decoded text, white space at the ends aside. */
      readonly contentId: string;
      readonly faults: readonly ArticleFault[];
    }
  | { readonly kind: 'left-out'; readonly reason: ContentReason };

/** An article before it is known where it lies. */
export type PathlessArticle = Omit<Article, 'path'>;

/** Takes files apart, here or elsewhere. */
export interface Analyser {
  /** Announces about how many files will come, so that the preparation fits. */
  expect(files: number): void;
  /** Prepares for a file that is about to come. */
  prepare(): void;
  /**
   * The analysis as `encodeAnalysis` writes it. A file that cannot be analysed gives one that says why.
   *
   * @param key What the analysis is kept under.
   * @throws Only where no file can be analysed.
   */
  analyse(key: string, content: FileContent): Promise<Uint8Array>;
  close(): Promise<void>;
}
