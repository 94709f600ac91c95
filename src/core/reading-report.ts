/** A line about a file, folder or link of an archive. */
export interface ReadingLine {
  readonly line: string;
  /** Whether what it is about is not served; else it is served, and something is amiss with it. */
  readonly isLeftOut: boolean;
}

/** What the last reading of an archive's files came to, besides the articles. */
export interface ReadingReport {
  /** In the order of the paths. */
  readonly lines: readonly ReadingLine[];
}
