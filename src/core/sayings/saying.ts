import type { Statement } from '../statement.ts';

/** One wording, in all articles that have it; case, marks, dashes and spacing aside. */
export interface Wording {
  /** The earliest article first, those without a date last. Never empty. */
  readonly statements: readonly Statement[];
  /** Whether it is a part of another wording of the same saying, word for word. */
  readonly isExcerpt: boolean;
}

/** One thing that somebody said, in all the wordings that the archive reports. */
export interface Saying {
  /** What is quoted: whole wordings before excerpts, those that most articles have, whole or in part, first. */
  readonly wordings: readonly Wording[];
  /** Reports of it in the reporters' own words, in the same order. They aren't wordings. */
  readonly reported: readonly Wording[];
}
