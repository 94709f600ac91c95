import type { FileStamp } from './file-stamp.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';

/**
 * Where an archive's files come from. A source lists files and gives their bytes. What a file holds, one article or
 * many, is up to the analyser.
 */
export interface ArticleSource {
  /** Lists the files that are there now. */
  list(): Promise<FoundFiles | SourceFailure>;
  /**
   * Tells changed files from unchanged ones without reading them: a file is read again unless its stamp is the one
   * that came with its bytes. Null for a file that is gone or that this source cannot stamp.
   *
   * @param before - the stamps of the look before. Where they are given, a file that is watched, and of which nothing was
   * told since these were taken, has the same one.
   */
  stamps(
    paths: readonly string[],
    before?: (path: string) => FileStamp | null,
  ): Promise<ReadonlyMap<string, FileStamp | null>>;
  /** Reads a listed file; a file that cannot be served is a value, not an error. */
  read(path: string, maxBytes: number): Promise<FileBytes>;
  /** Says that none of the files holds an article. */
  describeEmpty(): SourceFailure;
  /**
   * Tells of changes as they happen, as far as it notices; it may tell of none, and may tell where nothing has changed.
   * What is watched before it is first listed tells of all that the listing has missed. Left out where a source never
   * notices.
   */
  watch?(onEvent: OnEvent): SourceWatch;
}

/** Hears of something that may have changed: the path of a file that can be read, or null where no such file is known. */
export type OnEvent = (path: string | null) => void;

/** A look for changes: at all files, or at those that the source has told of, as far as it does. */
export type Look = 'all' | 'told';

/** A source that is watched. */
export interface SourceWatch {
  close(): void;
}

/** The files of a source. Paths are relative to it, with forward slashes, sorted by code unit. */
export interface FoundFiles {
  readonly articles: readonly string[];
  /** What may tell of articles beside them. */
  readonly sides: readonly string[];
  /** What was found but not followed, such as unreadable folders and links. */
  readonly leftOut: readonly LeftOut[];
  /** How many files of each other extension there are; `''` for none. */
  readonly others: ReadonlyMap<string, number>;
}

/** A file's bytes, or why they cannot be read. */
export type FileBytes =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      /** Null where the next change of the file might not show in its stamp. */
      readonly stamp: FileStamp | null;
    }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

/** Why a source gives no articles, in one line. */
export interface SourceFailure {
  readonly kind: 'failed';
  readonly message: string;
}
