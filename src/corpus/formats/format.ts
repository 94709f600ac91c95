import type { Draft } from '../../core/article/draft.ts';
import type { ArticleFault, ContentReason } from '../left-out.ts';

/** A file to be taken apart. */
export interface FormatFile {
  /** Its extension tells the format, and nothing else of it matters. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Our names for the parts of an article, with those that the file has for them. Absent: its names are guessed at. */
  readonly names?: ReadonlyMap<string, string>;
}

/** What a file of a format contains: an article, a file of another format, or something else, with the reason. */
export type FormatPart = {
  /** By which it is told from the other parts of its file; null where the file is one article. */
  readonly name: string | null;
} & (
  | { readonly kind: 'draft'; readonly draft: Draft; readonly faults?: readonly ArticleFault[] }
  | { readonly kind: 'file'; readonly file: FormatFile }
  | { readonly kind: 'left-out'; readonly reason: ContentReason }
);

/**
 * Takes a file apart, part by part, so that no more than one need be in memory; may throw, which leaves the rest out.
 */
export type FormatReader = (
  file: FormatFile,
  surroundings: OtherFormats,
) => Iterable<FormatPart> | AsyncIterable<FormatPart>;

/** What a reader knows of the other formats. */
export interface OtherFormats {
  /** Whether a file of this path is of any format. */
  isRead(path: string): boolean;
}

/** A format of files that hold articles. */
export interface Format {
  /** Kebab-case; analyses are kept under it. */
  readonly name: string;
  /** Each with its dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether a file may hold many articles: it may be larger and take longer. */
  readonly holdsMany?: true;
  /** Whether a file is mostly no text, and may be larger therefore. */
  readonly isBulky?: true;
  /** Loads the reader with its libraries, when the first such file comes. */
  load(): Promise<FormatReader>;
}
