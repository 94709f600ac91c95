import type { Gender } from '../../gender.ts';
import type { RawName } from '../clauses/phrases/raw-names.ts';

/** Who bears a full name in the article. */
export interface Bearer {
  readonly key: string;
  /** The words of the fullest form, folded. */
  readonly words: readonly string[];
  readonly suffix: string;
  readonly isBody: boolean;
  /** Whether more than its first word tells that a person bears it. */
  readonly isDescribed: boolean;
  readonly gender: Gender | null;
  /** How often the article names it in full. */
  readonly count: number;
  /** Where the article's own voice first names it in full; null where only quoted words do. */
  readonly introduction: RawName | null;
  /** Where it is named in full, in order. */
  readonly mentions: readonly RawName[];
}
