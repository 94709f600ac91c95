import type { TextSpan } from '../span.ts';
import type { ArticleHistory, ArticleNotice, OriginalArticle } from '../versions/article-history.ts';
import type { Transcript } from './transcript.ts';

/**
 * What is known about an article, in the terms of schema.org's NewsArticle; `null` where neither the file's front
 * matter, nor the page's own metadata, nor the text itself says so. Never guessed.
 */
export interface ArticleMetadata {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /**
   * ISO 8601, as stated: a calendar date (`2024-10-18`) or a date with a time, which has an offset where the source
   * gives one (`2024-10-18T09:30:00+01:00`).
   */
  readonly datePublished: string | null;
  /** Absolute, `http:` or `https:`. */
  readonly url: string | null;
}

/** What somebody says of an article beside it. */
export interface ByHand extends ArticleMetadata {
  /** That it was taken back or put right. */
  readonly notice?: ArticleNotice;
}

/** Fields that were filled in by hand, beside the article: they are no words of its own. */
export interface FilledIn {
  /** Absent: none. */
  readonly filledIn?: readonly (keyof ArticleMetadata)[];
}

/** What a format that has markup says a paragraph is; `null` is running text. */
export type ParagraphForm = 'heading' | 'quotation' | null;

/** A paragraph, with its form where the format tells it. */
export interface Paragraph extends TextSpan {
  readonly form?: ParagraphForm;
}

/** How an article stands to its earlier versions and to other articles of an archive. */
export interface Standing {
  /** What it was before. Absent: no earlier version of it is known. */
  readonly history?: ArticleHistory;
  /** The article of another outlet that has most of the same text and is the earlier of the two, or listed first. */
  readonly original?: OriginalArticle;
}

/** One article of the archive. */
export interface Article extends ArticleMetadata, FilledIn, Transcript, Standing {
  /** Derived from the content alone, so that it survives a move and a re-index. */
  readonly id: string;
  /** The file's path below the archive folder, with forward slashes. */
  readonly path: string;
  /**
   * What all offsets index. For plain text and Markdown the file's decoded text, a byte-order mark stripped, front
   * matter included; for HTML the text extracted from the page, not the file's.
   */
  readonly text: string;
  /**
   * `text` at the same length with everything that is not running words (front matter, markup, "date 2024-10-18",
   * "appeared first on …") blanked by spaces. What is read for quotations and searched; never shown.
   */
  readonly prose: string;
  /**
   * The language that it is written in, an ISO 639 code: as its words tell, and where they are too few as it says of
   * itself, else `en`.
   */
  readonly language: string;
  /** Set where nobody's speech is read in that language. */
  readonly isUnread?: true;
  /** The paragraphs in reading order, trimmed, never overlapping, none empty in `prose`. */
  readonly paragraphs: readonly Paragraph[];
  /**
   * What stands under pictures, behind the last paragraph and in `prose` too, though nothing is concluded from it: what
   * it has in marks is a quotation of its own. Absent: none.
   */
  readonly captions?: readonly TextSpan[];
  /** When it was last changed, as it states; ISO 8601, as `datePublished`. Absent: it does not state it. */
  readonly dateModified?: string;
  /** Whether it says, or is marked, that it was taken back or put right. Absent: neither. */
  readonly notice?: ArticleNotice;
  /** What its agency calls it, as it states: versions of one item have a name in common. Absent: nothing. */
  readonly itemIds?: readonly string[];
  /** ISO 8601: it must not be published before, as it states. Absent: it states none. */
  readonly embargoedUntil?: string;
  /** Numbers for its paragraphs, by which near copies are found (`core/versions/paragraph-keys.ts`). */
  readonly paragraphKeys?: string;
}

/** The paragraph of a form; one without a form is no more than its place. */
export function paragraphOf({ start, end }: TextSpan, form: ParagraphForm | undefined): Paragraph {
  return form ? { start, end, form } : { start, end };
}
